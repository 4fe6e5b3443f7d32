"""Small files of every format that `coursekit new` takes, made by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

TITLE = "Parliament passes data retention bill after night of debate"
PARAGRAPHS = """\
Australia's parliament on 14 March 2025 passed a bill that obliges telephone companies to keep the \
records of their customers for two years.
The attorney general, Maria Lennox, said that the law gives investigators what they need. She said \
that the government had accepted eleven amendments since January.
Digital Rights Watch, a campaign group, called the law a blank cheque and said that it would go to \
the High Court next month. The opposition opposes the period of two years.
The first draft was published in October 2024. It is due to enter into force on 1 July 2025.\
""".split("\n")
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def pdf(*pages: Sequence[Sequence[str]], title: Sequence[str] = ()) -> bytes:
    """Return a PDF: each page has columns, each column lines; `title` is in larger letters."""
    font = b"/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
    objects = [b"<< %s >>" % font]
    kids = []
    parent = 2 + 2 * len(pages)
    for columns in pages:
        drawn = [b"BT"]
        for number, lines in enumerate(columns):
            drawn.append(b"1 0 0 1 %d 780 Tm" % (50 + 270 * number))
            for line in lines:
                size = 18 if line in title else 10
                drawn.append(b"/F1 %d Tf (%s) Tj 0 -%d Td" % (size, _escaped(line), 2 * size))
        stream = b"\n".join([*drawn, b"ET"])
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        kids.append(b"%d 0 R" % (len(objects) + 1))
        objects.append(
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 1 0 R >> >> >>" % (parent, len(objects))
        )
    objects.append(b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids)))
    objects.append(b"<< /Type /Catalog /Pages %d 0 R >>" % parent)
    return _with_table(objects)


def _escaped(line: str) -> bytes:
    raw = line.encode("cp1252")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _with_table(objects: list[bytes]) -> bytes:
    """Return a PDF of objects with the table of where each begins."""
    made, starts = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        starts.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(objects) + 1
    trailer = b"trailer << /Size %d /Root %d 0 R >>" % (size, len(objects))
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return b"%s%s%s%s\nstartxref\n%d\n%%%%EOF" % (made, head, table, trailer, len(made))


def docx(*paragraphs: str, head: str = "") -> bytes:
    """Return a Word document; `head` stands before its XML."""
    body = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="a"'
            f' Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'{head}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body>'
            "</w:document>",
        }
    )


def packed(parts: dict[str, str]) -> bytes:
    """Return a zip file of some parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def html(body: str, head: str = "") -> bytes:
    """Return a web page with a menu and a foot around its body."""
    page = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>{body}
<footer><p>All rights reserved. <a href="/privacy">Privacy</a></p></footer></body></html>"""
    return page.encode()
