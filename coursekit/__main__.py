"""The command ``coursekit``, as it starts: also ``python -m coursekit``."""

import sys


def main() -> None:
    """Run the command; what it needs is imported here, so that Ctrl-C meanwhile ends it quietly."""
    try:
        from coursekit.cli import app

        app.main()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
