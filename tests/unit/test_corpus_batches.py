"""Many articles by any engine: the same to the byte, taken up again, whoever dies on the way."""

from __future__ import annotations

import gzip
import itertools
import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from zipfile import ZipFile

import pytest
from deadly_text import Deadly
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from coursekit.corpus.articles import Text
from coursekit.corpus.batches import (
    engines,
    mapping,
    merge,
    packing,
    progress,
    read_texts,
    reading,
)
from coursekit.corpus.joint import finish
from coursekit.corpus.schema import ArticleRecord, ArticleRows, Joint, Partial, Unread
from coursekit.corpus.settings import CorpusSettings
from coursekit.corpus.sources import sources_of
from coursekit.errors import CoursekitError
from coursekit.reading.case import IssueEntry

SEEDS = Path(__file__).parents[2] / "seeds"
NAMES = ("Canada", "Norway", "the European Union", "Microsoft", "Human Rights Watch", "Viet Nam")
SAID = (
    "{} said on Monday that the treaty fails to protect journalists.",
    "{} signed the convention in Hanoi on 25 October 2025.",
    "“We cannot support this text,” a spokesperson for {} told reporters.",
    "{} will vote for the resolution if the safeguards are kept.",
)
SETTINGS = CorpusSettings(issue=IssueEntry(name="the treaty", also=("the convention",)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return 12 short texts of which each has other words, and what cannot be read."""
    made = tmp_path_factory.mktemp("texts")
    for number, (name, said) in enumerate(itertools.product(NAMES, SAID)):
        if number % 2:
            other = SAID[(number + 1) % 4].format(NAMES[(number + 2) % 6])
            (made / f"{number:02}.txt").write_text(f"A vote\n\n{said.format(name)} {other}\n")
    (made / "empty.txt").write_text("")
    (made / "german.txt").write_text("Der Rat hat das Abkommen nicht gebilligt und wird es nicht.")
    return made


def joint_of(partial):
    """Return the joint tables as bytes."""
    joint = finish(partial, SETTINGS)
    return TypeAdapter(Joint).dump_json(joint) + repr(joint).encode()


def read(folder, **how):
    return read_texts(sources_of([folder]), SETTINGS, **how)


@pytest.fixture(scope="module")
def here(folder):
    """Return what this process reads."""
    outcome = read(folder)
    assert len(outcome.partial.articles) == 12
    return outcome.partial


def test_each_text_is_read_or_listed_with_the_reason(folder, here):
    assert {Path(each.place).name: each.reason.split(".")[0] for each in here.unread} == {
        "empty.txt": "expected an article's text, found an empty file",
        "german.txt": "expected a text in English, found the language “de”",
    }


# What the reading of random texts gives is no matter here: a set is a set.
PARTIALS = st.builds(
    Partial,
    articles=st.frozensets(
        st.builds(
            ArticleRows,
            record=st.builds(
                ArticleRecord, article=st.sampled_from("abc"), place=st.just(""), sha256=st.just("")
            ),
        )
    ),
    unread=st.frozensets(st.builds(Unread, st.sampled_from("abc"), st.sampled_from("xy"))),
)


@given(PARTIALS, PARTIALS, PARTIALS)
def test_partials_are_united_like_sets(one, two, three):
    assert merge(one, two) == merge(two, one)
    assert merge(merge(one, two), three) == merge(one, merge(two, three))
    assert merge(one, one) == merge(one, Partial()) == one
    assert merge(one, two).articles >= one.articles


@settings(max_examples=20)
@given(data=st.data())
def test_batches_of_any_size_in_any_order_give_the_same_to_the_byte(folder, here, data):
    texts = [text for source in sources_of([folder]) for text in source if isinstance(text, Text)]
    shuffled = data.draw(st.permutations(texts))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(texts)), max_size=4)))
    united = Partial()
    for start, end in itertools.pairwise([0, *cuts, len(texts)]):
        batch = shuffled[start:end]
        found = packing.unpacked(packing.packed(batch, SETTINGS, 60)).partial(batch, SETTINGS)
        united = merge(united, found)
    assert joint_of(united) == joint_of(here)


def dask_of(**how):
    distributed = pytest.importorskip("distributed")
    return distributed.LocalCluster(dashboard_address=None, **how)


@pytest.mark.parametrize("engine", ["processes", pytest.param("dask", marks=pytest.mark.slow)])
def test_every_engine_gives_the_same_to_the_byte(folder, here, engine, monkeypatch):
    monkeypatch.setattr(reading, "_MOST_TEXTS", 5)
    if engine == "dask":
        pytest.importorskip("distributed")
    outcome = read(folder, engine=engine, workers=2)
    assert outcome.partial == here
    assert joint_of(outcome.partial) == joint_of(here)
    assert not outcome.remarks


def test_a_client_and_an_address_of_dask_are_engines_too(folder, here, monkeypatch):
    monkeypatch.setattr(reading, "_MOST_TEXTS", 2)
    with dask_of(n_workers=1, threads_per_worker=3, processes=False, protocol="tcp") as cluster:
        assert read(folder, engine=cluster.scheduler_address).partial == here
        with cluster.get_client() as client:
            assert read(folder, engine=client).partial == here
            assert client.status == "running"  # it is another's, and stays open


SCRIPT = """
import sys
import threading
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_corpus_batches import joint_of, read
sys.stdout.buffer.write(joint_of(read(Path({folder!r})).partial))
"""


def test_the_seed_of_hashes_changes_no_byte(folder, here):
    script = SCRIPT.format(tests=str(Path(__file__).parent), folder=str(folder))
    made = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert made == {joint_of(here)}


def test_an_unknown_engine_and_an_absent_scheduler_are_clear_errors(folder, monkeypatch):
    monkeypatch.setattr(engines, "_PATIENCE", 1)
    with pytest.raises(CoursekitError, match="here”, “processes”, “dask"):
        read(folder, engine="spark")
    pytest.importorskip("distributed")
    with pytest.raises(CoursekitError, match="scheduler"):
        read(folder, engine="tcp://127.0.0.1:9")


def test_what_is_kept_is_taken_up_and_called_as_the_texts_are_now(folder, here, tmp_path):
    keep = tmp_path / "keep"
    first, again = read(folder, keep=keep), read(folder, keep=keep)
    assert (first.taken_up, again.taken_up) == (0, 12)
    assert first.partial == again.partial == here
    moved = tmp_path / "moved"
    moved.mkdir()
    for path in folder.iterdir():
        (moved / f"new-{path.name}").write_bytes(path.read_bytes())
    outcome = read(moved, keep=keep)
    assert outcome.taken_up == 12
    assert outcome.partial == read(moved).partial


def test_a_text_a_case_or_a_reading_that_changed_is_read_again(folder, here, tmp_path, monkeypatch):
    keep, copy = tmp_path / "keep", tmp_path / "copy"
    copy.mkdir()
    for path in folder.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    read(copy, keep=keep)
    (copy / "01.txt").write_text("Peru signed the treaty on Monday.")
    assert read(copy, keep=keep).taken_up == 11
    other = SETTINGS.model_copy(update={"issue": IssueEntry(name="the vote")})
    assert read_texts(sources_of([copy]), other, keep=keep).taken_up == 0
    monkeypatch.setattr(packing, "version_of_reading", lambda: "another")
    assert read(copy, keep=keep).taken_up == 0


@pytest.mark.parametrize("place", ["folder", "zip"])
def test_reviewed_tables_are_read_again_when_one_is_another(tmp_path, place):
    source = tmp_path / "seeds" / "hanoi-signing-wire"
    shutil.copytree(SEEDS / "hanoi-signing-wire", source)
    shutil.copy(SEEDS / "coders.yaml", source.parent)
    table = source / "reviewed" / "statements.csv"
    first = signed(tmp_path, source, place)
    assert first.taken_up == 0
    again = signed(tmp_path, source, place)
    assert again.taken_up == 1
    assert again.partial.articles == first.partial.articles
    *lines, _ = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text("".join(lines), encoding="utf-8")
    fewer = signed(tmp_path, source, place)
    assert fewer.taken_up == 0
    coders = source.parent / "coders.yaml"
    coders.write_text(f"{coders.read_text(encoding='utf-8')}# more\n", encoding="utf-8")
    assert signed(tmp_path, source, place).taken_up == 0


def signed(tmp_path, source, place):
    """Return what a folder or zip with reviewed tables gives."""
    if place == "zip":
        with ZipFile(tmp_path / "all.zip", "w") as archive:
            for path in [source.parent / "coders.yaml", *source.rglob("*.*")]:
                archive.write(path, path.relative_to(source.parent))
        source = tmp_path / "all.zip"
    outcome = read(source, keep=tmp_path / "keep", engine="processes")
    (article,) = outcome.partial.articles
    assert article.record.article == "hanoi-signing-wire"
    assert {row.origin for row in article.statements} == {"reviewed"}
    return outcome


@pytest.fixture(scope="module")
def kept(folder, tmp_path_factory):
    """Return the one kept batch of the texts: its name, and what it holds."""
    keep = tmp_path_factory.mktemp("kept")
    read(folder, keep=keep)
    (path,) = keep.iterdir()
    return path.name, path.read_bytes()


@settings(max_examples=30)
@given(data=st.data())
def test_a_kept_batch_in_which_anything_was_changed_is_read_again(
    folder, here, kept, tmp_path_factory, data
):
    name, packed = kept
    keep = tmp_path_factory.mktemp("keep")
    path = keep / name
    spoilt = bytearray(packed if data.draw(st.booleans()) else gzip.decompress(packed))
    for _ in range(data.draw(st.integers(1, 3))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    raw = bytes(spoilt[: data.draw(st.integers(0, len(spoilt)))])
    path.write_bytes(raw if raw[:2] == b"\x1f\x8b" else gzip.compress(raw))
    outcome = read(folder, keep=keep)
    assert {row.record.article for row in outcome.partial.articles} == {
        row.record.article for row in here.articles
    }


def test_rows_that_do_not_print_the_text_are_not_believed(folder, here, tmp_path):
    read(folder, keep=tmp_path)
    (path,) = tmp_path.iterdir()
    lines = gzip.decompress(path.read_bytes()).splitlines()
    rows = json.loads(lines[1])
    rows["statements" if rows["statements"] else "stakeholders"][0]["evidence"] = "<b>Peru</b>"
    path.write_bytes(gzip.compress(b"\n".join([lines[0], json.dumps(rows).encode(), *lines[2:]])))
    outcome = read(folder, keep=tmp_path)
    assert outcome.partial == here
    assert "damaged" in outcome.remarks[0]
    assert not read(folder, keep=tmp_path).remarks, "it is told once"


def test_a_damaged_batch_is_deleted_and_no_file_of_others(folder, tmp_path):
    read(folder, keep=tmp_path)
    (path,) = tmp_path.iterdir()
    path.write_bytes(b"\x1f\x8b")
    own = tmp_path / "my-articles.jsonl.gz"
    own.write_bytes(b"\x1f\x8b")
    assert "damaged" in read(folder, keep=tmp_path).remarks[0]
    assert not read(folder, keep=tmp_path).remarks
    assert own.read_bytes() == b"\x1f\x8b"


def test_a_batch_of_another_version_is_left_alone_and_said(folder, here, tmp_path):
    read(folder, keep=tmp_path)
    (path,) = tmp_path.iterdir()
    lines = gzip.decompress(path.read_bytes())
    later = gzip.compress(lines.replace(b'"format":1', b'"format":2,"engine":"dask"', 1))
    other = tmp_path / f"{'a' * 32}.jsonl.gz"
    other.write_bytes(later)
    outcome = read(folder, keep=tmp_path)
    assert outcome.partial == here
    assert outcome.taken_up == len(here.articles)
    (remark,) = outcome.remarks
    assert "another version of coursekit are kept here (1)" in remark
    assert other.read_bytes() == later


def test_rows_that_somebody_has_changed_are_not_believed(folder, here, tmp_path):
    read(folder, keep=tmp_path)
    (path,) = tmp_path.iterdir()
    said = gzip.decompress(path.read_bytes())
    for old, new in ((b'"origin":"machine"', b'"origin":"reviewed"'), (b'"A vote"', b'"A coup"')):
        assert old in said
        path.write_bytes(gzip.compress(said.replace(old, new)))
        outcome = read(folder, keep=tmp_path)
        assert outcome.partial == here
        assert "damaged" in outcome.remarks[0]


def test_a_sentence_that_shows_several_rows_is_held_once(here):
    again = 0
    for article in here.articles:
        shown = [row.evidence for row in (*article.stakeholders, *article.statements)]
        assert len(set(shown)) == len(set(map(id, shown)))
        again += len(shown) - len(set(shown))
    assert again


def test_where_nothing_can_be_kept_the_reading_goes_on(folder, here, tmp_path):
    (tmp_path / "file").write_text("")
    outcome = read(folder, keep=tmp_path / "file" / "below")
    assert outcome.partial == here
    assert "cannot be kept" in outcome.remarks[0]


def test_a_text_that_raises_or_takes_too_long_is_listed(folder, here, monkeypatch):
    rows_of = mapping.rows_of

    def spoilt(text, given):
        if text.article == "01":
            raise RecursionError("too deep")
        while text.article == "03":
            pass
        return rows_of(text, given)

    monkeypatch.setattr(mapping, "rows_of", spoilt)
    before = set(threading.enumerate())
    outcome = read(folder, seconds=3)
    assert {each.record.article for each in here.articles} - {
        each.record.article for each in outcome.partial.articles
    } == {"01", "03"}
    reasons = {Path(each.place).stem: each.reason for each in outcome.partial.unread}
    assert "RecursionError: too deep" in reasons["01"]
    assert "longer than 3 seconds" in reasons["03"]
    for thread in set(threading.enumerate()) - before:
        thread.join(60)  # what was too late is ended, and takes no time from others
        assert not thread.is_alive()


@pytest.mark.parametrize(("patience", "shown"), [(0, "2/3"), (60, "")])
def test_a_notebook_that_waits_is_told_how_far_the_reading_is(monkeypatch, capsys, patience, shown):
    import IPython

    monkeypatch.setattr(IPython, "get_ipython", lambda: SimpleNamespace(kernel=True))
    monkeypatch.setattr(progress, "_PATIENCE", patience)
    step = progress.in_notebook(3)
    step()
    step()
    assert capsys.readouterr().out.strip()[-3:] == shown
    step()
    assert ("<IPython.core.display.HTML object>" in capsys.readouterr().out) == bool(shown)


class _Dying:
    """An engine whose worker dies of one text, and once by itself."""

    most = 3
    deaths = (BrokenPipeError,)

    def __init__(self, deadly):
        self.deadly, self.once = deadly, True

    def submit(self, work, batch, *given):
        future = reading.Future()
        names = {text.article for text in batch}
        if self.deadly in names or (self.once and "23" in names):
            self.once = False
            future.set_exception(BrokenPipeError())
        else:
            future.set_result(work(batch, *given))
        return future

    def close(self):
        pass


def test_a_text_of_which_the_worker_dies_is_left_out_alone(folder, here, monkeypatch):
    monkeypatch.setattr(reading, "_MOST_TEXTS", 4)
    monkeypatch.setattr(reading, "engine_of", lambda *_: _Dying("01"))
    outcome = read(folder)
    assert outcome.partial.articles == {
        each for each in here.articles if each.record.article != "01"
    }
    (left_out,) = outcome.partial.unread - here.unread
    assert "ended at once, twice" in left_out.reason
    assert "A worker ended" in outcome.remarks[0]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_a_text_that_kills_its_process_is_left_out_alone(folder, here, monkeypatch):
    monkeypatch.setattr(reading, "_MOST_TEXTS", 4)
    deadly = Deadly(issue=SETTINGS.issue)
    outcome = read_texts(sources_of([folder]), deadly, engine="processes", workers=2)
    assert {each.record.article for each in here.articles - outcome.partial.articles} == {"01"}
    assert len(outcome.partial.unread - here.unread) == 1


def once(do):
    """Return what is called after each text, and does something after the first."""
    left = [do]
    return lambda: left.pop()() if left else None


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_a_killed_process_loses_nothing(folder, here, monkeypatch):
    monkeypatch.setattr(reading, "_MOST_TEXTS", 1)

    def kill():
        os.kill(multiprocessing.active_children()[0].pid, signal.SIGKILL)

    outcome = read(folder, engine="processes", workers=2, progress=once(kill))
    assert outcome.partial == here
    assert "A worker ended" in outcome.remarks[0]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_a_killed_worker_of_dask_loses_nothing(folder, here, monkeypatch):
    monkeypatch.setattr(reading, "_MOST_TEXTS", 1)
    with dask_of(n_workers=2, threads_per_worker=1) as cluster, cluster.get_client() as client:
        pids = client.run(os.getpid)

        def kill():
            os.kill(next(iter(pids.values())), signal.SIGKILL)

        assert read(folder, engine=client, progress=once(kill)).partial == here


STOPPED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_corpus_batches import once, read, reading
reading._MOST_TEXTS = 2
left = [1] * 7
def step():
    left.pop() if left else os.kill(os.getpid(), signal.SIGKILL)
read(Path({folder!r}), keep=Path({keep!r}), progress=step)
"""


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_what_was_finished_before_the_end_of_a_run_is_taken_up(folder, here, tmp_path):
    script = STOPPED.format(
        tests=str(Path(__file__).parent), folder=str(folder), keep=str(tmp_path)
    )
    done = subprocess.run([sys.executable, "-c", script], check=False)
    assert done.returncode == -signal.SIGKILL
    kept = 2 * len(list(tmp_path.glob("*.gz")))
    assert 0 < kept < 12
    outcome = read(folder, keep=tmp_path)
    assert outcome.taken_up == kept
    assert outcome.partial == here
