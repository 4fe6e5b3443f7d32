"""Questions and answers of every kind, real and made up, for the two graders to agree on."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from random import Random
from string import ascii_letters

from kind_cases import cases_of, sent_in
from sample_course import QUIZZES as OF_SAMPLE

from coursekit.quiz.loading import load_quiz

QUIZZES = (Path(__file__).parents[2] / "notebooks/quizzes", OF_SAMPLE)
_ODD = (
    "é e\u0301 ﬁ ß ẞ İ ı ſ Σ ς Å A\u030a १२ ١٢ ٣ ４２ 𝟜𝟚 ½ ² Ⅳ ① שלום مرحبا नमस्ते สวัสดี 漢字 한국어"
    " \u1112\u1161\u11ab 🙂 👩\u200d👧 <b> &amp; </script> \\ ' \" “ „ « ` $ {} % ٫ ، 。 ᲀ Ꭰ ꭰ"
    " \u200e \u200f \u202e \u200b \u00ad \ufeff \u0345 \u0301 \u0327 \u20dd \x00 o\u0327\u0301"
)
_BLANKS = ("\u2028", "\x1c", "\x85", "\xa0", "\u3000", "\ud800", "\udc00\ud800")
#: What is hostile in a text, or only odd.
ODD_TEXTS = (*_ODD.split(" "), *_BLANKS)
ODD_VALUES = (
    None, True, False, 0, 1, -1, 1.5, 10**40, "", " ", [], {}, [[]], [None], {"text": "x"},
    ["x"], "nothing", "undated", "constructor", "__proto__", "toString", 2**53, -0.0, "0", [0],
    ["0"],
)  # fmt: skip
FIELDS = (
    "choices",
    "path",
    "client",
    "fields",
    "order",
    "pairs",
    "text",
    "gaps",
    "cell",
    "words",
    "answer",
    "undated",
)


@cache
def real_questions() -> dict[str, list[tuple[object, object]]]:
    """Return the questions of the course and of the sample, each with its quiz, by kind."""
    found: dict[str, list[tuple[object, object]]] = {}
    for path in sorted(path for folder in QUIZZES for path in folder.glob("*.yaml")):
        quiz = load_quiz(path)
        for question in quiz.questions:
            found.setdefault(question.kind, []).append((quiz, question))
    return found


def questions_of(kind, folder):
    """Return the questions of a kind: of its cases and of the course, each with its quiz once."""
    of_cases = {each.questions[0].digest(): each for _, _, each in cases_of(kind, folder)}
    written = [(quiz, quiz.questions[0]) for quiz in of_cases.values()]
    return [*written, *real_questions().get(kind, ())]


def answers_of_cases(kind, folder):
    """Yield the question of each case, and what the page sends."""
    for _, case, quiz in cases_of(kind, folder):
        yield quiz.questions[0], sent_in(case, quiz.asked(quiz.questions[0]))


def answers(kind, folder, count, seed=0):
    """Yield so many pairs of a question and an answer that a page may send, or nobody would."""
    chance = Random(f"{kind}/{seed}")  # noqa: S311 (it signs nothing)
    asked = [(question, quiz.asked(question)) for quiz, question in questions_of(kind, folder)]
    for _ in range(count):
        question, shown = chance.choice(asked)
        yield question, _answer(chance, question, shown)


def _answer(chance, question, shown):
    """Return an answer near the key, one of what is offered, or one that is odd."""
    way = chance.random()
    if way < 0.06:
        return chance.choice(
            [chance.choice(ODD_VALUES), {chance.choice(FIELDS): chance.choice(ODD_VALUES)}]
        )
    sent = json.loads(json.dumps(question.key_sent()))
    made = {name: _changed(chance, name, value, question, shown) for name, value in sent.items()}
    if chance.random() < 0.05:
        made[chance.choice(FIELDS)] = chance.choice(ODD_VALUES)
    return made


def _changed(chance, name, value, question, shown):
    if chance.random() < 0.15:
        return value
    match name, value:
        case "choices", _:
            return _some(chance, [each["token"] for each in shown["options"]])
        case "client", _:
            return chance.choice([value, "ministry", "nobody"])
        case "fields", dict(fields):
            text = typed_like(chance, next(iter(fields.values())))
            return {chance.choice(("claim", "rule", "counter", "source", "x")): text}
        case "path", list(path):
            return _path(chance, path, [each["token"] for each in shown["options"]])
        case "order", list(order):
            order = chance.sample(order, len(order))
            return _spoilt(chance, order) if chance.random() < 0.1 else order
        case "pairs", dict(pairs):
            places = [each["token"] for each in shown["right"]]
            kept = [one for one in pairs if chance.random() < 0.9]
            found = {
                one: chance.choice(places) if chance.random() < 0.7 else pairs[one] for one in kept
            }
            return found | ({"x": chance.choice(places)} if chance.random() < 0.03 else {})
        case "words", _:
            return _words(chance, value, len(shown["words"]))
        case "gaps", list(words):
            offered = shown["gaps"]
            return [_word(chance, word, among) for word, among in zip(words, offered, strict=True)]
        case "cell", _:
            return chance.choice([value, *(column for column, _ in shown["row"]), "nothing", "x"])
        case (("answer" | "undated"), bool(said)):
            return chance.choice([said, not said, 1, "true"])
        case "text", _ if question.kind == "date":
            return (
                typed_like(chance, written_date(chance))
                if chance.random() < 0.5
                else written_date(chance)
            )
        case "text", str(text):
            near = [each.text for each in getattr(question, "near", ()) if hasattr(each, "text")]
            return _word(chance, chance.choice([text, text, *near]), shown.get("among", ()))
    return value


#: Words of dates, which make one now and then.
_PIECES = (
    "in on the of 2024 2023 1999 November november Nov. Oct. May may March Dec 12 1 30 31 5th 12th"
    " first third , - / to and or from between until early mid late Tuesday Sat Q3 quarter half"
    " year summer 1990s century end of H2 ( ) . fiscal twenty-four two thousand noon 10:30 a.m."
).split()
_MONTHS = "January Jan. Jan March May June Jul. August Sept. Sep October Nov November december"
_WAYS = (
    "{d}{s} {m} {y}", "{m} {d}{s}, {y}", "{m} {y}", "{d} {m}, {y}", "{d}-{m}-{y}", "{d}/{n}/{y}",
    "{d}.{n}.{y}", "{y}-{n:02}", "{y}-{n:02}-{d:02}", "{y}/{n}/{d}", "{n:02}/{y}", "{y}-Q{q}",
    "{d} to {e} {m} {y}", "{m} to {o} {y}", "{d} {m} to {e} {o} {y}", "{m} {d}-{e}, {y}",
    "{m} {d} to {e}, {y}", "{y} to {z}", "{y}-W{e}", "Q{q} {y} to Q{q} {y}", "{m}-{o} {y}",
    "the {q}th quarter of {y}", "the first half of {y}", "summer of {y}", "the end of {m} {y}",
    "between {d} and {e} {m} {y}", "the first week of {m} {y}", "the last Friday of {m} {y}",
    "{d} a.m. {d} {m} {y}", "noon, {m} {d}, {y}", "Tuesday, {d} {m} {y}", "mid-{m} {y}", "{y}",
    "the {d}{s} of {m} {y}", "the {y}s", "nineteen ninety-six", "FY{y}", "in {y}", "{m} {d}{s}",
)  # fmt: skip


def written_date(chance):
    """Return a date as it may be written, or words that are none."""
    if chance.random() < 0.3:
        return " ".join(chance.choice(_PIECES) for _ in range(chance.randrange(1, 6)))
    day, until = sorted(chance.randrange(0, 33) for _ in "ab")
    year = chance.choice([2024, 2024, 2023, 1999, 1850, 2150, 99, 20244])
    month, other = (chance.choice(_MONTHS.split()) for _ in "ab")
    return chance.choice(_WAYS).format(
        d=day, e=until, m=month, o=other, n=chance.randrange(0, 14), q=chance.randrange(0, 6),
        y=year, z=year + chance.randrange(-2, 3), s=chance.choice(["", "st", "nd", "rd", "th"]),
    )  # fmt: skip


def _some(chance, tokens):
    found = [token for token in tokens if chance.random() < 0.5]
    return _spoilt(chance, found) if chance.random() < 0.1 else found


def _path(chance, path, first):
    """Return the way of the key, or a part of it, or another one; mostly one that there is."""
    at = chance.randrange(len(path) + 1)
    return chance.choice(
        [path[:at], path, [chance.choice(first), *path[1:]], _spoilt(chance, path)]
    )


def _spoilt(chance, values):
    return [*values, chance.choice([*values[:1], "x", None, 1, []])]


def _words(chance, marked, count):
    start, end = sorted(chance.choices(range(-1, count + 2), k=2))
    near = range(min(marked) - chance.randrange(3), max(marked) + 1 + chance.randrange(3))
    found = list(chance.choice([range(start, end), near, marked[:1], marked]))
    return _spoilt(chance, found) if chance.random() < 0.05 else found


def _word(chance, word, among):
    if among and chance.random() < 0.85:
        return chance.choice(among)
    return typed_like(chance, word)


def typed_like(chance, text):
    """Return a text as somebody may type it who means this one, or means it no more."""
    for _ in range(chance.choice([0, 1, 1, 1, 2, 3])):
        text = chance.choice(_SLIPS)(chance, text)
    return text


def _cut(chance, text):
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + 1 :]


def _added(chance, text):
    at = chance.randrange(len(text) + 1)
    return (
        text[:at]
        + chance.choice([chance.choice(ascii_letters), chance.choice(ODD_TEXTS)])
        + text[at:]
    )


def _swapped(chance, text):
    at = chance.randrange(max(1, len(text) - 1))
    return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


def _other_words(chance, text):
    words = text.split()
    at = chance.randrange(len(words) + 1)
    word = chance.choice("the a not no un dis of in 18 1,000 5% eine".split())
    return " ".join([*words[:at], word, *words[at + chance.randrange(2) :]])


_SLIPS = (
    _cut, _added, _swapped, _other_words,
    lambda _, text: text.upper(), lambda _, text: text.title(), lambda _, text: f" {text}. ",
    lambda _, text: f"“{text}”", lambda _, text: text.replace("e", "é"),
    lambda _, text: text.replace("'", "’").replace(" ", "\xa0"), lambda _, text: text * 20,
    lambda chance, _: chance.choice(ODD_TEXTS) * chance.randrange(1, 4),
    lambda _, text: text.translate({ord("0") + digit: 0x660 + digit for digit in range(10)}),
)  # fmt: skip
