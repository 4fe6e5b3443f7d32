"""The names of a short text, each in its sentence, for the rules of entities."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found

from coursekit.reading.attribution.statements import find_statements
from coursekit.reading.entities.judgement import judge
from coursekit.reading.entities.name import Name, rules_of
from coursekit.reading.entities.name_line import Line, Page
from coursekit.reading.grammar.paragraphs import Paragraph


def lines_of(text: str) -> Iterator[Line]:
    """Yield the sentences of a text, which know of each other and of who speaks."""
    paragraph = Paragraph.of(text)
    sources = [said.source for said in find_statements(text, [paragraph]) if said.source]
    page = Page(text, paragraph.sentences, sources)
    yield from (Line(page, sentence) for sentence in paragraph.sentences)


def names_in(text: str, strip: bool = True) -> Iterator[Name]:
    """Yield every well-known name, and every run of capitals without what opens or modifies it."""
    for line in lines_of(text):
        at = 0
        while at < len(line.texts):
            known, end = line.known(at), at + 1
            if known.words:
                end = at + len(known.words)
                yield Name(line, at, end, known)
            elif line.capital(at) and line.lowers[at] not in line.lex.stop:
                end = line.run_end(at)
                start = at
                while strip and start < end and _is_no_name(Name(line, start, end)):
                    start += 1
                if start < end:
                    yield Name(line, start, end)
                judge(Name(line, at, end))
            at = end


def _is_no_name(name: Name) -> bool:
    rule = rules_of("no_names.rules").choose(name)
    return rule["name?"] == "no"


def found_by(file: str, names: Iterator[Name], first: bool = False) -> Iterator[Found]:
    """Yield the first rule that holds for each name, and where it or its first word is."""
    for name in names:
        rule = rules_of(file).choose(name)
        if rule:
            words, last = name.line.words, name.start if first else name.end - 1
            yield Found(rule, {"": (words[name.start].start, words[last].end)})
