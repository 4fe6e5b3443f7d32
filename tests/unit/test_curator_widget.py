"""What the page of a curation sends, and what the program makes of it."""

from __future__ import annotations

import json

import pytest
from test_curation import begun, made

from coursekit.errors import CoursekitError
from coursekit.reading.article import article, read
from coursekit.tables.curation.session.curation import Curation
from coursekit.widgets.curation.curator import Curator


@pytest.fixture
def seed(tmp_path):
    """Return the folder of a short article of which nobody has checked anything."""
    return made(tmp_path)


@pytest.fixture
def curator(seed):
    """Return its curator."""
    return Curator(read(seed), "ann")


def ask(curator, **message):
    """Return the reply to a message, which knows all that was decided."""
    return curator._reply_or_refusal({"seen": curator.state["seen"], **message})


KEEP = {"type": "keep", "table": "stakeholders", "row": "S001"}


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"type": "nonsense"},
        {"type": "keep"},
        KEEP | {"table": "facts"},
        KEEP | {"row": ["S001"]},
        {"type": "mend", "table": "stakeholders", "row": "S001", "cells": ["type"]},
        {"type": "mend", "table": "stakeholders", "row": "S001", "cells": {"coder": "bob"}},
        {"type": "mend", "table": "stakeholders", "row": "S001", "marked": {"evidence": [[0]]}},
        {"type": "mend", "table": "statements", "row": "Q001", "marked": {"cue": [[0, 99_999]]}},
        {"type": "mend", "table": "statements", "row": "Q001", "marked": {"cue": [[9, 2]]}},
        {"type": "mend", "table": "statements", "row": "Q001", "marked": {"cue": []}},
        {"type": "add", "table": "timeline", "words": []},
        {"type": "add", "table": "timeline", "words": [10_000]},
        {"type": "new", "table": "timeline", "words": "all"},
        {"type": "merge", "row": "S001", "into": "S001"},
        {"type": "split", "row": "S001", "names": []},
        {"type": "diff", "version": "/etc/passwd"},
        {"type": "diff", "version": "HEAD"},
        KEEP | {"seen": 5},
    ],
    ids=str,
)
def test_what_cannot_be_done_is_refused_and_changes_nothing(curator, seed, message):
    before = json.dumps(curator.state)
    reply = ask(curator, **message)
    assert reply["type"] == "refused"
    assert reply["reason"]
    assert json.dumps(curator.state) == before
    assert not (seed / "coding").exists()


def test_a_name_that_the_article_does_not_print_is_signed_with_a_warning(curator):
    warning = "prints none of its names"
    row = {"type": "mend", "table": "stakeholders", "row": "S001"}
    assert warning not in ask(curator, **row, cells={"stance": "unclear"})["said"]
    named = ask(curator, **row, cells={"name": "Nobody at all", "aliases": ""})
    assert warning in named["said"]


def test_a_message_that_comes_twice_is_done_once(curator):
    message = KEEP | {"seen": 0, "message_id": "one"}
    curator._receive(curator, message, [])
    curator._receive(curator, message, [])
    assert len(curator.curation.decisions) == 1


def test_what_another_window_has_decided_is_shown_before_more_is_decided(curator, seed):
    begun(seed).keep("stakeholders", "S001")
    reply = curator._reply_or_refusal(KEEP | {"row": "S002", "seen": 0})
    assert (reply["type"], curator.state["signed"]) == ("refused", 1)
    assert ask(curator, **KEEP | {"row": "S002"})["type"] == "done"


def test_the_page_gets_no_path_and_no_more_than_it_shows(curator, seed):
    assert str(seed.parent) not in json.dumps(curator.get_state(), default=str)


def test_who_curates_has_to_be_known(seed):
    with pytest.raises(CoursekitError, match=r"lists these people: ann, bob"):
        Curator(read(seed))
    with pytest.raises(CoursekitError, match="found `eve`"):
        Curator(read(seed), "eve")
    with pytest.raises(CoursekitError, match="in a folder of its own"):
        Curator(article("Canada said no."), "ann")


def test_blind_coding_compares_with_nothing(seed):
    blind = Curator(read(seed), "bob", own=True)
    assert blind.manner["versions"] == []
    assert isinstance(blind.curation, Curation)


def test_the_concepts_of_the_corpus_are_offered_by_their_ids(seed):
    (seed.parent / "corpus.yaml").write_text(
        "format: 1\nconcepts: [{id: far, label: It goes too far}]\n", encoding="utf-8"
    )
    (seed / "case.yaml").write_text(
        "format: 1\nconcepts: [{id: own, label: Its own}]\n", encoding="utf-8"
    )
    form = Curator(read(seed), "ann").forms["statements"]
    fields = {each["column"]: each for each in form["fields"]}
    assert fields["concept"]["offered"] == {"far": "It goes too far", "Its own": "Its own"}
    assert fields["concept"]["kind"] == "short", "another word may be typed"
    assert fields["stance"]["offered"] == {}
