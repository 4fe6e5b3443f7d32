"""`coursekit corpus read`: whatever lies in a folder, what was read is told, and what was not."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from zipfile import ZipFile

import pandas as pd
import pytest

import coursekit

TEXT = "A vote\n\n{} said on Monday that the treaty fails to protect journalists.\n"
BAD = {
    "b-again.txt": (TEXT.format("Canada"), "this is the text of"),
    "empty.txt": ("", "an empty file"),
    "german.txt": ("Der Rat hat das Abkommen nicht gebilligt und wird es nicht.", "“de”"),
    "short.txt": ("Berlin unterzeichnet Abkommen.", "3 words, too few to tell their language by"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a binary file"),
    "old.txt": ("Fran\xe7ois a dit".encode("latin-1"), "another encoding"),
    "large.txt": (b"Peru signed. " * 1_700_000, "at most 20 MB"),
    "next/article.txt": (TEXT.format("Chile"), "yet to come"),
    "next/case.yaml": ("format: 1\npublished: 2999-01-01\n", ""),
    "wrong/article.txt": (TEXT.format("Ghana"), "published"),
    "wrong/case.yaml": ("format: 1\npublished: 27/10/2025\n", ""),
}


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "texts"
    for name, text in {"a.txt": TEXT.format("Canada")}.items() | {
        name: text for name, (text, _) in BAD.items()
    }.items():
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return made


def test_bad_input_is_said_each_in_one_line_and_loses_nothing(run, folder):
    code, out, err = run("corpus", "read", folder)
    assert code == 0
    assert out.startswith("3 articles read, 0 of them taken from what was kept; 7 texts not read.")
    for name, (_, why) in BAD.items():
        if why:
            assert [why in line for line in err.splitlines() if f"/{name}: " in line] == [True]
    assert len(err.splitlines()) == 9


def test_the_same_is_said_in_a_notebook(folder):
    corpus = coursekit.Corpus(folder)
    assert len(corpus.articles) == 2  # one is there twice
    assert len(corpus.unread) == 7
    assert len(corpus.remarks) == 2
    assert repr(corpus).endswith("articles 2, not read 7, remarks 2>")


def test_what_the_command_read_the_notebook_opens_at_once(run, folder, coursekit_home):
    run("corpus", "read", folder, "--workers", 1)
    assert len(list((coursekit_home / "corpus").iterdir())) == 1
    corpus = coursekit.Corpus(folder)
    assert len(corpus.articles) == 2
    assert corpus._outcome.taken_up == 3
    assert "3 of them taken" in run("corpus", "read", folder)[1]


def test_many_faults_are_counted_and_all_are_in_the_json(run, tmp_path):
    path = tmp_path / "all.jsonl"
    path.write_text("no record\n" * 30 + json.dumps({"text": TEXT.format("Peru")}) + "\n")
    code, _, err = run("corpus", "read", path)
    assert code == 0
    assert len(err.splitlines()) == 21
    assert "and 10 lines more" in err
    data = json.loads(run("corpus", "read", path, "--json")[1])
    assert (data["articles"], len(data["unread"])) == (1, 30)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nowhere",), "expected the articles of a corpus"),
        ((".",), "expected texts in ., found none"),
        ((".", "--engine", "spark"), "“here”, “processes”, “dask”"),
    ],
)
def test_what_cannot_be_read_at_all_is_one_line(run, tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    if "spark" in words:
        (tmp_path / "a.txt").write_text(TEXT.format("Peru"))
    code, out, err = run("corpus", "read", *words)
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert said in err


def test_the_settings_beside_a_file_are_used(tmp_path):
    (tmp_path / "corpus.yaml").write_text("format: 1\ntitle: A debate\nissue: {name: the treaty}\n")
    (tmp_path / "all.jsonl").write_text(json.dumps({"text": TEXT.format("Peru")}) + "\n")
    corpus = coursekit.Corpus(tmp_path / "all.jsonl")
    assert corpus.settings.title == "A debate"
    assert list(corpus.articles["issue"]) == ["the treaty"]


LARGE = """
import resource, sys, coursekit
corpus = coursekit.Corpus({folder!r})
print(len(corpus.articles), len(corpus.unread))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr)
"""


@pytest.mark.long
def test_an_article_of_five_megabytes_is_read(tmp_path):
    names = ("Canada", "Norway", "Peru", "Ghana", "Kenya", "Chile")
    lines = [TEXT.format(f"{names[n % 6]} and {names[n % 5]}") for n in range(70_000)]
    (tmp_path / "large.txt").write_text("\n".join(lines)[:5_000_000])
    (tmp_path / "a.txt").write_text(TEXT.format("Peru"))
    script = LARGE.format(folder=str(tmp_path))
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    print(done.stderr)
    assert done.stdout.split() == ["2", "0"]


def test_a_link_that_leads_nowhere_keeps_no_folder_from_being_read(run, tmp_path):
    (tmp_path / "here.txt").write_text(TEXT.format("Peru"))
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    code, out, _ = run("corpus", "read", tmp_path)
    assert code == 0
    assert "1 article" in out


@pytest.mark.parametrize("ending", [".txt", ".TXT", ".zip", ".jsonl", ".parquet"])
def test_a_text_that_is_far_too_long_is_said_before_and_after_it_is_read(
    run, tmp_path, monkeypatch, ending
):
    monkeypatch.setattr(import_module("coursekit.cli.corpus.read"), "_LONG", 0.002)
    monkeypatch.setattr("coursekit.corpus.remarks._LONGEST", 200)
    place, text = tmp_path / f"large{ending}", TEXT.format("Peru") * 40
    match ending:
        case ".zip":
            with ZipFile(place, "w") as archive:
                archive.writestr("large.txt", text)
        case ".jsonl":
            place.write_text(json.dumps({"text": text}))
        case ".parquet":
            pytest.importorskip("pyarrow")
            pd.DataFrame({"text": [text]}).to_parquet(place)
        case _:
            place.write_text(text)
    code, _, err = run("corpus", "read", tmp_path if ending.lower() == ".txt" else place)
    before, after = err.splitlines()
    assert code == 0
    assert ": a text of 0.0 MB, far more than an article" in before
    assert "put each into a file of its own" in after
