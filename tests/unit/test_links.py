"""The addresses that open a lesson elsewhere, and the badges of the README."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from coursekit.course.links import badges, links
from coursekit.course.settings import CourseSettings, settings_of

ROOT = Path(__file__).parents[2]
HUB = "https://hub.example.edu/"


def course(repository: str = "https://github.com/school/our-course", **more: str) -> CourseSettings:
    return CourseSettings(repository=repository, **more)


@pytest.mark.parametrize(
    ("repository", "where"),
    [
        ("https://github.com/school/our-course.git", "gh/school/our-course"),
        ("https://gitlab.com/school/law/our-course/", "gl/school%2Flaw%2Four-course"),
        ("https://git.school.edu/our-course", "git/https%3A%2F%2Fgit.school.edu%2Four-course"),
    ],
)
def test_binder_gets_a_repository_in_the_form_of_its_host(repository: str, where: str) -> None:
    address = links(course(repository), "01-one")["binder"]
    assert address == (
        f"https://mybinder.org/v2/{where}/HEAD?urlpath=doc/tree/notebooks/01-one.ipynb"
    )


def test_a_hub_is_told_what_to_fetch_and_what_to_open() -> None:
    address = urlsplit(links(course(), "01-one", hub=HUB)["hub"])
    assert (address.hostname, address.path) == ("hub.example.edu", "/hub/user-redirect/git-pull")
    assert parse_qs(address.query) == {
        "repo": ["https://github.com/school/our-course"],
        "urlpath": ["doc/tree/our-course/notebooks/01-one.ipynb"],
    }


def test_a_placeholder_has_no_address_but_that_of_the_site() -> None:
    found = links(course("https://example.org/x", lite="lite/"), "01-one", HUB, "https://a.b/c")
    assert found == {
        "site": "https://a.b/c/01-one.html",
        "lite": "https://a.b/c/lite/notebooks/index.html?path=notebooks/01-one.ipynb",
    }


def test_the_command_prints_each_address_and_that_binder_may_be_full(run, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks")
    monkeypatch.chdir(tmp_path)
    settings = tmp_path / "course.yaml"
    settings.write_text("format: 1\nrepository: https://example.org/x\n", encoding="utf-8")
    code, out, err = run("link", "1")
    assert (code, out) == (1, "")
    assert "course.yaml: expected the address" in err
    assert "https://example.org/x, a placeholder" in err
    settings.write_text("format: 1\nrepository: https://github.com/a/b\n", encoding="utf-8")
    code, out, err = run("link", "1", "--hub", HUB)
    assert code == 0
    assert [line.split(": ")[0] for line in out.splitlines()] == ["binder", "hub"]
    assert "may be full" in err
    assert run("link", "1", "--hub", "hub.example.edu")[0] == 1


def test_the_readme_has_the_badges_of_course_yaml_and_no_dead_one() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    made = badges(settings_of(ROOT))
    shown = re.findall(r"\[!\[[^\]]*\]\(https://mybinder\.org[^)]*\)\]\([^)]*\)", readme)
    told = "run `python tests/generators/badges.py`"
    assert shown == [line for line in made.splitlines() if line], told


def test_the_generator_puts_the_badges_below_the_title_and_takes_them_out(tmp_path) -> None:
    import runpy

    with_badges = runpy.run_path(str(ROOT / "tests/generators/badges.py"))["with_badges"]
    made = with_badges("# Title\n\nWords.\n", "[badge]")
    assert made.startswith("# Title\n\n<!-- badges: ")
    assert "[badge]" in made
    assert with_badges(made, "[other]").count("<!-- badges: ") == 1
    assert with_badges(made, "") == "# Title\n\nWords.\n"
