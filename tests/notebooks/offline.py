"""Runs in a lesson's kernel before its first cell: there is no network but this machine's own."""

import ipaddress
import socket

_connect = socket.socket.connect


def connect_here_only(self: socket.socket, address: object) -> None:
    """Connect to this machine; refuse every other."""
    if isinstance(address, tuple):
        try:
            here = ipaddress.ip_address(address[0]).is_loopback
        except ValueError:
            here = address[0] == "localhost"
        if not here:
            raise OSError(f"a lesson must run offline; it asked for {address[0]}")
    _connect(self, address)


def resolve_nothing(host: object, *_: object, **__: object) -> object:
    """Refuse to look a name up."""
    raise OSError(f"a lesson must run offline; it asked for {host}")


if __name__ == "__main__":  # so it is in a kernel, and not where pytest looks for doctests
    socket.socket.connect = connect_here_only
    socket.getaddrinfo = resolve_nothing
