"""``coursekit doctor`` says what is wrong with a computer, and what to do."""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from importlib import metadata
from pathlib import Path

import pytest

from coursekit.cli import app

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def diagnosed(monkeypatch, capsys):
    """Return the exit code and the lines of ``coursekit doctor``."""

    def run() -> tuple[int, list[str]]:
        monkeypatch.chdir(REPOSITORY)
        monkeypatch.setattr(sys, "argv", ["coursekit", "doctor"])
        with pytest.raises(SystemExit) as ended:
            app.main()
        return int(ended.value.code or 0), capsys.readouterr().out.splitlines()

    return run


def test_a_sound_computer_has_nothing_to_put_right(diagnosed, coursekit_home):
    code, lines = diagnosed()
    assert code == 0, lines
    assert lines[-1] == "This computer has everything that the course needs."
    things = {line.split()[1].rstrip(":") for line in lines[:-1]}
    assert things == {
        *(
            "Python",
            "packages",
            "course",
            "units",
            "answers",
            "disk",
            "locks",
            "kernel",
            "extension",
        ),
        *("browser", "language"),
    }
    assert list(coursekit_home.iterdir()) == []  # it leaves nothing behind


def test_a_folder_that_cannot_hold_answers(diagnosed, monkeypatch, tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("a file, and no folder", encoding="utf-8")
    monkeypatch.setenv("COURSEKIT_HOME", str(taken))
    code, lines = diagnosed()
    assert code == 1
    assert any(line.startswith("wrong answers: cannot be kept") for line in lines)
    assert any("Set COURSEKIT_HOME to a folder that you can write to." in line for line in lines)
    assert lines[-1] == "1 problem to fix."


def test_a_kernel_of_another_python(diagnosed, monkeypatch, tmp_path):
    kernel = tmp_path / "kernels/python3/kernel.json"
    kernel.parent.mkdir(parents=True)
    argv = [str(tmp_path / "no-such-python"), "-m", "ipykernel_launcher"]
    kernel.write_text(json.dumps({"argv": argv, "display_name": "?"}), encoding="utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    code, lines = diagnosed()
    assert code == 1
    assert any(line.startswith("wrong kernel:") and "no-such-python" in line for line in lines)


def test_a_language_without_a_translation(diagnosed, monkeypatch):
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "xx")
    code, lines = diagnosed()
    assert code == 1
    assert "wrong language: there is no translation into xx" in lines
    assert any("Set COURSEKIT_LANGUAGE to one of: en, de." in line for line in lines)


def test_a_package_that_is_too_old(diagnosed, monkeypatch):
    version = metadata.version
    monkeypatch.setattr(
        metadata, "version", lambda name: "1.0" if name == "pandas" else version(name)
    )
    code, lines = diagnosed()
    assert code == 1
    assert any("pandas 1.0 (expected >=2.2.2)" in line for line in lines)


def test_an_extension_that_is_switched_off(diagnosed, monkeypatch, tmp_path):
    folder = tmp_path / "labextensions/anywidget"
    folder.mkdir(parents=True)
    about = {"name": "anywidget", "version": "0", "jupyterlab": {"_build": {}}}
    (folder / "package.json").write_text(json.dumps(about), encoding="utf-8")
    config = tmp_path / "config/labconfig"
    config.mkdir(parents=True)
    off = {"disabledExtensions": {"anywidget": True}}
    (config / "page_config.json").write_text(json.dumps(off), encoding="utf-8")
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(tmp_path / "config"))
    code, lines = diagnosed()
    assert code == 1
    assert "wrong extension: anywidget is switched off in JupyterLab" in lines
    assert any("jupyter labextension enable anywidget" in line for line in lines)


def test_a_package_with_a_broken_file(diagnosed, monkeypatch, tmp_path):
    for name, words in (("sound.py", "x = 1\n"), ("broken.py", "x = 2\n")):
        (tmp_path / name).write_text(words, encoding="utf-8")

    def packed(name: str) -> metadata.PackagePath:
        file = metadata.PackagePath(name)
        file.dist = metadata.PathDistribution(tmp_path / "x.dist-info")
        file.hash = metadata.FileHash(f"sha256={digest}")
        return file

    digest = base64.urlsafe_b64encode(hashlib.sha256(b"x = 1\n").digest()).rstrip(b"=").decode()
    files = [packed(name) for name in ("sound.py", "broken.py", "lost.py")]
    monkeypatch.setattr(metadata, "files", lambda _: files)
    code, lines = diagnosed()
    assert code == 1
    assert "wrong package: 2 files are missing or changed: broken.py, lost.py" in lines
