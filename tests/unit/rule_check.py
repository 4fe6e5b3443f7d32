"""Holds each rule of a file to the examples that stand beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from coursekit.reading.rule_file import Rule, RuleFile

_MARK: Final = re.compile(r"\{(?:([a-z_]+)=)?([^{}]*)\}")


class Found(NamedTuple):
    """A rule that a room found in a text, by its name or itself, and where in characters."""

    rule: str | Rule
    #: The span of each role, and of the whole under "".
    spans: Mapping[str, tuple[int, int]]


Run = Callable[[str], Iterable[Found]]


def check_rules(file: RuleFile, run: Run) -> list[str]:
    r"""Return what is wrong with the examples of a file, each with its file and line.

    ``run`` reads a text as the room does.  An example must have its own rule find what its braces
    mark: ``It met {last Friday}.`` or ``{source=He} {cue=warned} that.``  A counter-example must
    not have it find anything.

    >>> from coursekit.reading.rule_file import rules_in
    >>> rules = rules_in("name | when | example\nno | !agrees | It {denied}.\n! It agreed.")
    >>> check_rules(rules, lambda text: [Found("no", {"": (3, 9)})])
    ["rules:2: the rule 'no' reads 'agreed' in its counter-example 'It agreed.'"]
    """
    return [fault for rule in file.rules for fault in _faults(rule, run)]


def _faults(rule: Rule, run: Run) -> Iterator[str]:
    text, wanted = unmarked(rule.example)
    every = list(run(text))
    own = [found for found in every if _is_own(found, rule)]
    whole = [marks for marks in wanted if not any(_fits(found, marks, text) for found in own)]
    if not own or not rule.example:
        others = ", ".join(sorted({str(getattr(one.rule, "name", one.rule)) for one in every}))
        yield f"{rule.place}: {rule.name!r} does not read its example {text!r}; {others or 'none'}"
    elif whole:
        read = [{role: text[slice(*at)] for role, at in found.spans.items()} for found in own]
        yield f"{rule.place}: {rule.name!r} reads {read} in its example {rule.example!r}"
    for text in rule.counter_examples:
        for found in run(text):
            if _is_own(found, rule):
                words = text[slice(*next(iter(found.spans.values())))]
                yield (
                    f"{rule.place}: the rule {rule.name!r} reads {words!r} in its counter-example"
                    f" {text!r}"
                )


def _is_own(found: Found, rule: Rule) -> bool:
    return found.rule is rule or found.rule == rule.name


def _fits(found: Found, marks: Mapping[str, tuple[int, int]], text: str) -> bool:
    return all(found.spans.get(role) == span for role, span in marks.items())


def unmarked(example: str) -> tuple[str, list[dict[str, tuple[int, int]]]]:
    """Return an example without its braces, and what they mark: roles together, others alone.

    >>> unmarked("{source=He} {cue=warned} it.")
    ('He warned it.', [{'source': (0, 2), 'cue': (3, 9)}])
    """
    text, roles, alone, done = "", dict[str, tuple[int, int]](), [], 0
    for mark in _MARK.finditer(example):
        text += example[done : mark.start()]
        span = (len(text), len(text) + len(mark[2]))
        text, done = text + mark[2], mark.end()
        if mark[1]:
            roles[mark[1]] = span
        else:
            alone.append({"": span})
    return text + example[done:], [*filter(None, [roles]), *alone]
