"""What a text is taken from: every format, every encoding, and what is refused."""

from __future__ import annotations

import io
import struct
import sys
import textwrap
import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pypdf
import pytest
from source_files import PARAGRAPHS, TITLE, docx, html, packed, pdf

from coursekit.course.new.sources import source as sources
from coursekit.course.new.sources import web
from coursekit.errors import CoursekitError

LINES = [line for words in PARAGRAPHS for line in textwrap.wrap(words, 45)]
HEAD = textwrap.wrap(TITLE, 45)
PLAIN = "\n\n".join([TITLE, *PARAGRAPHS]) + "\n"
BODY = f"<article><h1>{TITLE}</h1>{''.join(f'<p>{words}</p>' for words in PARAGRAPHS)}</article>"
META = """<title>Bill passes | The Paper</title><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2025-03-14T05:00:00Z">
<link rel="canonical" href="https://paper.example.org/bill-passes">"""
MARKDOWN = f"""---
date: 2025-03-14
site: The Paper
---
# {TITLE}

{PARAGRAPHS[0].replace("a bill", "[a bill](https://example.org)")}

{PARAGRAPHS[1].replace("Maria", "**Maria**")}

> {PARAGRAPHS[2]}

{PARAGRAPHS[3]}
"""
FILES = {
    "plain.txt": PLAIN.encode(),
    "windows.txt": PLAIN.replace("\n", "\r\n").encode("utf-8-sig"),
    "wide.txt": PLAIN.encode("utf-16"),
    "notes.md": MARKDOWN.encode(),
    "page.html": html(BODY, META),
    "saved page": html(BODY, META),
    "report.docx": docx(TITLE, *PARAGRAPHS),
    "report.pdf": pdf([[*HEAD, *LINES]], title=HEAD),
    "columns.pdf": pdf([[*LINES[:6]], [*LINES[6:]]], [["41"]]),
}


def text_of(tmp_path: Path, name: str, raw: bytes) -> sources.FoundText:
    path = tmp_path / name
    path.write_bytes(raw)
    return sources.text_in_file(path)


@pytest.mark.parametrize("name", FILES)
def test_every_format_gives_the_words_in_their_order_and_no_others(tmp_path, name):
    found = text_of(tmp_path, name, FILES[name])
    words = " ".join(found.text.split())
    places = [words.find(paragraph) for paragraph in PARAGRAPHS]
    assert places == sorted(places)
    assert places[0] >= 0
    assert len(words) <= len(TITLE) + sum(map(len, PARAGRAPHS)) + 5
    assert "\r" not in found.text


def test_a_page_and_the_head_of_a_markdown_file_say_source_and_day(tmp_path):
    for name in ("page.html", "notes.md"):
        found = text_of(tmp_path, name, FILES[name])
        assert (found.title, found.source) == (TITLE, "The Paper")
        assert str(found.published) == "2025-03-14"
    assert text_of(tmp_path, "page.html", FILES["page.html"]).url.endswith("/bill-passes")


def test_a_text_in_another_language_is_taken_as_it_is(tmp_path):
    german = "Der Bundestag hat am Mittwoch über das Gesetz beraten und nicht abgestimmt. " * 6
    assert text_of(tmp_path, "a.txt", german.encode()).text == german


def test_an_old_encoding_is_read_and_said(tmp_path):
    text = PLAIN.replace("'", "’").replace("a blank cheque", "“déjà vu”")
    found = text_of(tmp_path, "old.txt", text.encode("cp1252"))
    assert "“déjà vu”" in found.text
    assert "not in UTF-8" in found.notes[0]


def test_the_largest_letters_of_a_pdf_are_its_title_and_stand_alone(tmp_path):
    found = text_of(tmp_path, "report.pdf", FILES["report.pdf"])
    assert found.title == TITLE
    assert found.text.startswith(f"{TITLE}\n\n{PARAGRAPHS[0]}")
    assert text_of(tmp_path, "columns.pdf", FILES["columns.pdf"]).title == ""


def test_what_every_page_of_a_pdf_repeats_is_left_out(tmp_path):
    pages = [[["The Review 12", *LINES[at : at + 4], f"Page {at}"]] for at in (0, 4, 8)]
    text = text_of(tmp_path, "a.pdf", pdf(*pages)).text
    assert "Review" not in text
    assert "Page" not in text


def test_a_pdf_that_anybody_may_open_is_read_though_it_is_encrypted(tmp_path):
    assert "Maria Lennox" in text_of(tmp_path, "a.pdf", locked_pdf(user="")).text


def locked_pdf(user: str) -> bytes:
    writer, made = pypdf.PdfWriter(), io.BytesIO()
    for page in pypdf.PdfReader(io.BytesIO(FILES["report.pdf"])).pages:
        writer.add_page(page)
    writer.encrypt(user, "owner", algorithm="RC4-128")
    writer.write(made)
    return made.getvalue()


def bomb(*, declared: int | None = None) -> bytes:
    made = bytearray(packed({"word/document.xml": "0" * 17_000_000}))
    if declared is not None:  # in both places where a zip file says it
        for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
            at = made.rfind(mark) + place
            made[at : at + 4] = struct.pack("<I", declared)
    return bytes(made)


MENU = "".join(f'<li><a href="/{number}">Link {number}</a></li>' for number in range(90))
COOKIES = "We and our partners store and access information on a device, such as cookies. " * 9
ENTITY = '<!DOCTYPE d [<!ENTITY a "aaaaaaaa">]>'
IN_16_BITS = f'<?xml version="1.0" encoding="utf-16"?>{ENTITY}<d>&a;</d>'.encode("utf-16")
#: A document that says its text is in a picture.
RELATED = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="a.png" Type="http://schemas.openxmlformats.org/officeDocument'
    '/2006/relationships/officeDocument"/></Relationships>'
)
BAD = {
    "empty.txt": (b"", "found nothing in it"),
    "blank.txt": (b"\n \t\n", "found nothing in it"),
    "short.txt": (PARAGRAPHS[2].encode(), "at least 60 words, found 32"),
    "long.txt": (b"word and more words. " * 8000, "at most 30,000 words"),
    "large.txt": (b"0" * 20_000_001, "at most 20 MB"),
    "junk.txt": (bytes(range(256)) * 40, "a file that holds none"),
    "picture.md": (b"\x89PNG\r\n\x1a\n\x00" + bytes(500), "a file that holds none"),
    "scan.pdf": (pdf([[]], [[]]), "pictures of pages"),
    "locked.pdf": (locked_pdf("secret"), "with a password"),
    "broken.pdf": (FILES["report.pdf"][:90], "one that is broken"),
    "menu.html": (html(f"<ul>{MENU}</ul>"), "expected a"),
    "cookies.html": (html(f"<h1>We value your privacy</h1><p>{COOKIES}</p>"), "expected a"),
    "old.doc": (b"\xd0\xcf\x11\xe0" + bytes(600), "an old Word file"),
    "half.docx": (FILES["report.docx"][:300], "broken or locked"),
    "sheet.docx": (packed({"xl/workbook.xml": ""}), "found another file"),
    "bomb.docx": (bomb(), "unpack to far more"),
    "lying.docx": (bomb(declared=1000), "broken or locked"),
    "entities.docx": (docx(*PARAGRAPHS, head=ENTITY), "unpack to far more"),
    "entities-16.docx": (packed({"word/document.xml": IN_16_BITS}), "unpack to far more"),
    "elsewhere.docx": (
        packed({"_rels/.rels": RELATED, "word/document.xml": "<a/>", "a.png": "<a/>"}),
        "one that is broken",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_text_is_refused_with_its_name_and_what_to_do(tmp_path, name):
    raw, said = BAD[name]
    with pytest.raises(CoursekitError, match=said) as caught:
        text_of(tmp_path, name, raw)
    assert str(tmp_path / name) in str(caught.value)


def test_a_pdf_of_a_book_is_not_read_to_its_end(tmp_path, monkeypatch):
    monkeypatch.setattr("coursekit.course.new.sources.pdf._MOST_LETTERS", 100)
    with pytest.raises(CoursekitError, match="letters by page 2"):
        text_of(tmp_path, "a.pdf", pdf([["x" * 60]], [["x" * 60]], [["x"]]))


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path):
    with pytest.raises(CoursekitError, match="found no file"):
        sources.text_in_file(tmp_path / "none.txt")
    with pytest.raises(CoursekitError, match="found a folder"):
        sources.text_in_file(tmp_path)


def test_a_file_that_may_not_be_read_is_refused(tmp_path, monkeypatch):
    def refuses(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(sources, "bytes_of", refuses)
    with pytest.raises(CoursekitError, match="Permission denied"):
        text_of(tmp_path, "a.txt", PLAIN.encode())


@pytest.mark.parametrize("name", ["report.pdf", "report.docx", "page.html"])
def test_without_the_extra_it_says_what_to_install(tmp_path, monkeypatch, name):
    for package in ("pypdf", "mammoth", "trafilatura"):
        monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(CoursekitError, match=r"coursekit\[author\]"):
        text_of(tmp_path, name, FILES[name])


class Answers(BaseHTTPRequestHandler):
    """A server for one test: a page, a way round in circles, a refusal, and no end of words."""

    def do_GET(self):
        kind = "application/pdf" if self.path == "/report" else "text/html; charset=utf-8"
        leads_to = {"/circle": "/circle", "/inside": f"{self.server.inside}/bill"}.get(self.path)
        self.send_response(302 if leads_to else {"/refused": 403}.get(self.path, 200))
        self.send_header("Content-Type", kind)
        if leads_to:
            self.send_header("Location", leads_to)
        if self.path == "/dripping":
            self.flush_headers()
            while not self.server.over.wait(0.02):
                self.wfile.write(b"X-Drip: drop\r\n")
        self.end_headers()
        if self.path == "/endless":
            for _ in range(11):
                self.wfile.write(b"0" * 1_000_000)
        self.wfile.write(FILES["report.pdf" if self.path == "/report" else "page.html"])

    def log_message(self, *_):
        """Print nothing."""


@pytest.fixture(scope="module")
def address():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.over = threading.Event()
    server.inside = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=partial(server.serve_forever, 0.01), daemon=True).start()
    yield server.inside
    server.over.set()
    server.shutdown()


def test_a_page_and_a_pdf_are_fetched(address):
    page = sources.text_at(f"{address}/bill")
    assert PARAGRAPHS[3] in page.text
    assert page.url == "https://paper.example.org/bill-passes"
    report = sources.text_at(f"{address}/report")
    assert report.url == f"{address}/report"
    assert report.kind == "a PDF of 1 page"


@pytest.mark.parametrize(
    ("path", "said"),
    [("/refused", "answers with 403"), ("/circle", "cannot be fetched"), ("/endless", "10 MB")],
)
def test_a_page_that_cannot_be_fetched_is_to_be_pasted(address, path, said):
    with pytest.raises(CoursekitError, match=said) as caught:
        sources.text_at(address + path)
    assert "coursekit new -" in str(caught.value)


def test_a_server_that_is_slow_or_is_not_there_ends_in_time(address, monkeypatch):
    with monkeypatch.context() as at_once:
        at_once.setattr(web, "_SECONDS", 0.0)
        with pytest.raises(CoursekitError, match="took more than"):
            sources.text_at(f"{address}/endless")
    with pytest.raises(CoursekitError, match="cannot be fetched"):
        sources.text_at("http://127.0.0.1:9/nobody")
    with pytest.raises(CoursekitError, match="cannot be fetched"):
        sources.text_at("http://[broken")


def test_a_server_whose_headers_never_end_is_not_waited_for(address, monkeypatch):
    monkeypatch.setattr(web, "_SECONDS", 0.5)
    with pytest.raises(CoursekitError, match="took more than"):
        sources.text_at(f"{address}/dripping")


def test_a_page_on_the_web_leads_nobody_into_their_own_network(address, monkeypatch):
    assert PARAGRAPHS[3] in sources.text_at(f"{address}/inside").text  # a person typed it
    on_the_web = address.replace("127.0.0.1", "localhost")
    addresses = {"localhost": ["93.184.216.34"], "127.0.0.1": ["127.0.0.1"]}
    monkeypatch.setattr(web, "addresses_of", addresses.get)
    with pytest.raises(CoursekitError, match="in your own network") as caught:
        sources.text_at(f"{on_the_web}/inside")
    assert "coursekit new -" in str(caught.value)


@pytest.mark.parametrize(
    "host", ["localhost", "10.0.0.1", "192.168.1.1", "169.254.169.254", "2130706433", "::1"]
)
def test_what_is_in_ones_own_network_is_known_in_every_spelling(host):
    assert web._is_private(host)
    assert not web._is_private("93.184.216.34")
