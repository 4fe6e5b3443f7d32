"""A server that speaks the protocol of OpenAI's chat completions: Ollama, llama.cpp and others."""

from __future__ import annotations

import ipaddress
import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from coursekit.deadline import within
from coursekit.errors import CoursekitError
from coursekit.extras import extra
from coursekit.tables.proposals.questions import Question
from coursekit.yamlfile.messages import printable, shortened

if TYPE_CHECKING:
    import httpx

#: The one place that a key is taken from.
KEY: Final = "COURSEKIT_API_KEY"
#: Bytes of an answer; the longest that is any use has some ten thousand.
_MOST_BYTES: Final = 2_000_000
_PATH: Final = "/chat/completions"
#: A server that does not know how an answer can be held to a form, or a setting, says so.
_UNKNOWN_SETTING: Final = frozenset({400, 422})


class EngineError(CoursekitError):
    """A server cannot be asked, or gives no answer that can be used."""


class Engine(NamedTuple):
    """Where a model is asked, under which name, and how long it may take, in seconds."""

    url: str
    model: str
    seconds: float

    @property
    def host(self) -> str:
        """The server as a person knows it: its name, and its port where it has one."""
        return urlsplit(self.url).netloc

    @property
    def is_here(self) -> bool:
        """Whether the server's name is that of this computer."""
        return _is_loopback(urlsplit(self.url).hostname or "")

    @property
    def whereabouts(self) -> str:
        """Where what is sent goes, and whether others on the way could read it."""
        if self.is_here:
            return "this computer"
        secret = urlsplit(self.url).scheme == "https"
        return "another computer" if secret else "another computer; unencrypted"


def engine_at(address: str, model: str, seconds: float) -> Engine:
    """Return the engine at an address, which may leave out the end of its path.

    Examples
    --------
    >>> engine_at("http://localhost:11434", "llama3.2", 60).url
    'http://localhost:11434/v1/chat/completions'
    """
    try:
        parts = urlsplit(address.strip())
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme not in {"http", "https"} or not host or parts.query or parts.fragment:
        raise EngineError(
            "expected the address of a server, such as http://localhost:11434/v1, found"
            f" “{printable(shortened(address, 80))}”. Write http:// or https://, the host, and the"
            " path up to /v1."
        )
    if parts.username is not None or parts.password is not None:
        raise EngineError(
            "the address of the server holds a name or a password, which would be shown and kept."
            f" Take them out of it; a key belongs into the environment variable {KEY}."
        )
    path = parts.path.rstrip("/") or "/v1"
    path = path if path.endswith(_PATH) else f"{path}{_PATH}"
    engine = Engine(f"{parts.scheme}://{parts.netloc}{path}", model, seconds)
    if not (_key().isascii() and _key().isprintable()):
        raise EngineError(
            f"the key in {KEY} holds a sign that no key has: a line break, perhaps. Copy it again."
        )
    if _key() and parts.scheme == "http" and not engine.is_here:
        raise EngineError(
            f"the key in {KEY} would go to {printable(engine.host)} unencrypted. Use https://, or"
            f" unset {KEY} if this server needs no key."
        )
    return engine


def ask(engine: Engine, question: Question) -> str:
    """Return what a model answers to a question.

    Raises
    ------
    EngineError
        When the server cannot be reached, takes too long, sends something else or too much, wants
        to send the question elsewhere, or the model refuses.
    """
    httpx = _httpx()
    try:
        status, content = within(engine.seconds, lambda: _answer(httpx, engine, question))
    except (httpx.TimeoutException, TimeoutError):
        raise _too_slow(engine) from None
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise EngineError(
            f"{printable(engine.host)} cannot be asked"
            f" ({_safe(str(error)) or type(error).__name__}). Check that the server is running, and"
            " its address."
        ) from None
    return _said(engine, status, content)


def _answer(httpx: Any, engine: Engine, question: Question) -> tuple[int, bytes]:
    """Ask, and ask again without settings where the server knows none."""
    # A question for this computer goes through no proxy.
    with httpx.Client(
        timeout=engine.seconds, follow_redirects=False, trust_env=not engine.is_here
    ) as client:
        status, content = _post(client, engine, _body(engine, question, held=True))
        if status in _UNKNOWN_SETTING:
            status, content = _post(client, engine, _body(engine, question, held=False))
        return status, content


def _httpx() -> Any:
    return extra("httpx", "asking a server", "--prompt and --answer do without it.")


def _body(engine: Engine, question: Question, *, held: bool) -> Mapping[str, Any]:
    """Return what is sent: the question alone, and, where `held`, the form of its answer."""
    body: dict[str, Any] = {
        "model": engine.model,
        "messages": [{"role": "user", "content": question.text}],
    }
    if held:
        form = {"name": "answer", "strict": True, "schema": question.form.model_json_schema()}
        body |= {
            "temperature": 0,
            "response_format": {"type": "json_schema", "json_schema": form},
        }
    return body


def _post(client: httpx.Client, engine: Engine, body: Mapping[str, Any]) -> tuple[int, bytes]:
    """Send a question, and return the status and what came back, piece by piece."""
    key = _key()
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    sent = json.dumps(body, ensure_ascii=True).encode()
    headers |= {"Content-Type": "application/json", "Accept-Encoding": "identity"}
    with client.stream("POST", engine.url, content=sent, headers=headers) as response:
        if response.is_redirect:
            to = _safe(response.headers.get("location", ""))
            raise EngineError(
                f"{printable(engine.host)} wants the question to be sent elsewhere (“{to}”), which"
                " is not done. If you trust that address, give it with --engine."
            )
        pieces, size = [], 0
        for piece in response.iter_raw():
            pieces.append(piece)
            size += len(piece)
            if size > _MOST_BYTES:
                raise EngineError(
                    f"{printable(engine.host)} sent more than {_MOST_BYTES // 1_000_000} MB, and"
                    " does not stop. Ask again, or another model."
                )
        return response.status_code, b"".join(pieces)


def _said(engine: Engine, status: int, content: bytes) -> str:
    """Return the words of the model in what a server sent."""
    host, text = printable(engine.host), content.decode("utf-8", "replace")
    if status != 200:
        raise EngineError(
            f"{host} answered with the error {status}: “{_safe(_error_in(text))}”. Check the name"
            f" of the model, the key in {KEY}, and the server's own messages."
        )
    try:
        choice = json.loads(text)["choices"][0]
        message = choice["message"]
        words, refusal = message.get("content"), message.get("refusal")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise EngineError(
            f"expected a chat completion from {host}, found “{_safe(text)}”. Check the address: it"
            " is that of an OpenAI-compatible server, and ends with /v1."
        ) from None
    if refusal or not isinstance(words, str):
        raise EngineError(
            f"the model {printable(engine.model)} refuses to answer: “{_safe(str(refusal))}”. Ask"
            " another model."
        )
    if choice.get("finish_reason") == "length":
        raise EngineError(
            f"the answer of {printable(engine.model)} breaks off, since it may not be longer. Give"
            " the model more room (in Ollama: num_ctx), or ask another."
        )
    return words


def _error_in(text: str) -> str:
    try:
        error = json.loads(text)["error"]
        return str(error["message"] if isinstance(error, dict) else error)
    except (ValueError, LookupError, TypeError, RecursionError):
        return text


def _too_slow(engine: Engine) -> EngineError:
    return EngineError(
        f"{printable(engine.host)} did not answer within {engine.seconds:g} seconds. Check that the"
        " model is loaded, or give it longer with --timeout."
    )


def has_key() -> bool:
    """Tell whether there is a key to send."""
    return bool(_key())


def _key() -> str:
    return os.environ.get(KEY, "").strip()


def _safe(words: str) -> str:
    """Return words of a server for a message: short, harmless, and without the key."""
    key = _key()
    clean = " ".join((words.replace(key, "…") if key else words).split())
    return printable(shortened(clean, 160))


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
