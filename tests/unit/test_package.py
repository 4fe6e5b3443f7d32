"""What the package promises as a whole: its names, its cost, its rooms, and what is packed."""

from __future__ import annotations

import ast
import subprocess
import sys
import tarfile
import zipfile
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from article_words import quotations
from hatchling import build as hatchling
from sample_course import QUIZZES

import coursekit
from coursekit.course.edition import public_files

REPOSITORY = Path(__file__).parents[2]
SOURCES = sorted((REPOSITORY / "coursekit").rglob("*.py"))
ROOMS = [path for path in SOURCES if path.parent != REPOSITORY / "coursekit"]
HEAVY = {"pandas", "matplotlib", "ipywidgets", "anywidget", "numpy", "IPython"}
CARRIED = "coursekit/course/public/"
READING_ALONE = HEAVY | {"babel", "jupyterlab", "rich", "typer"}


def loaded_by(code: str) -> set[str]:
    """Return the top-level modules that a fresh Python has loaded after some code."""
    command = [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_the_public_names_are_these_and_no_others():
    assert coursekit.__all__ == [
        "Article",
        "Brief",
        "Client",
        "Corpus",
        "CoursekitError",
        "Curator",
        "DebateMap",
        "Grading",
        "HandIn",
        "Predict",
        "Progress",
        "Quiz",
        "Reader",
        "Review",
        "article",
        "compare",
        "cues",
        "explain",
        "explore",
        "facts",
        "framing",
        "plot_agreement",
        "plot_chronology",
        "plot_cues",
        "plot_debate",
        "plot_map",
        "plot_positions",
        "plot_regimes",
        "plot_stakeholders",
        "plot_steps",
        "plot_timeline",
        "plot_versions",
        "read",
        "read_class",
        "show",
        "stakeholders",
        "statements",
        "timeline",
        "times",
    ]


@pytest.mark.parametrize("name", coursekit.__all__)
def test_a_public_name_is_handed_on_from_its_room(name):
    value = getattr(coursekit, name)
    assert value.__name__ == name
    assert value.__module__.startswith("coursekit.")
    assert value.__doc__


def test_dir_lists_the_public_names():
    assert set(dir(coursekit)) == set(coursekit.__all__)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="timelin"):
        coursekit.timelin  # noqa: B018


@pytest.mark.parametrize("name", ["Statement", "TimeExpression", "cue_lexicon", "time_rules"])
def test_a_name_of_an_earlier_release_still_works_and_says_what_to_write_instead(name):
    with pytest.warns(DeprecationWarning, match=rf"coursekit\.{name} will go; use coursekit\."):
        assert getattr(coursekit, name).__name__ == name


def test_import_loads_nothing_heavy():
    assert loaded_by("import coursekit").isdisjoint(HEAVY)


def test_reading_making_rows_and_grading_load_no_pandas():
    code = (
        "import coursekit.reading.article, coursekit.tables.rows, coursekit.tables.facts.rows,"
        " coursekit.quiz.question"
    )
    assert loaded_by(code).isdisjoint(READING_ALONE)


def test_a_reader_is_made_without_pandas():
    seed = REPOSITORY / "seeds" / "un-cybercrime-convention-vote"
    code = f"import coursekit; coursekit.Reader(coursekit.read({str(seed)!r}))"
    assert loaded_by(code).isdisjoint({"pandas", "numpy", "matplotlib"})


@pytest.mark.parametrize("name", ["Quiz", "Review", "Reader", "Predict", "Progress"])
def test_a_students_widget_loads_no_nbformat(name):
    assert "nbformat" not in loaded_by(f"import coursekit; coursekit.{name}")


def test_a_quiz_is_put_on_paper_without_pandas_or_a_widget():
    code = (
        "from coursekit.quiz.export.paper import export_page; from pathlib import Path;"
        f"export_page(Path({str(QUIZZES / '01-the-vote.yaml')!r}), 'open')"
    )
    assert loaded_by(code).isdisjoint(READING_ALONE)


def test_the_command_starts_without_pandas():
    assert loaded_by("import coursekit.cli.app").isdisjoint(HEAVY)


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_no_room_imports_the_root_package(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert "coursekit" not in [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            assert node.module != "coursekit"


@pytest.mark.parametrize("room", ["reading", "tables", "quiz", "widgets", "course"])
def test_a_rooms_own_file_is_a_docstring(room):
    tree = ast.parse((REPOSITORY / f"coursekit/{room}/__init__.py").read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert len(tree.body) == 1


def test_the_version_is_one():
    from importlib.metadata import version

    citation = (REPOSITORY / "CITATION.cff").read_text(encoding="utf-8")
    assert coursekit.__version__ == version("coursekit")
    assert f"\nversion: {coursekit.__version__}\n" in citation
    assert f"## [{coursekit.__version__}]" in (REPOSITORY / "CHANGELOG.md").read_text(
        encoding="utf-8"
    )


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    """Return the files in the wheel and in the source archive."""
    folder = tmp_path_factory.mktemp("dist")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(REPOSITORY)
        wheel = hatchling.build_wheel(str(folder))
        archive = hatchling.build_sdist(str(folder))
    with zipfile.ZipFile(folder / wheel) as file:
        in_wheel = {name: file.read(name) for name in file.namelist()}
    with tarfile.open(folder / archive) as file:
        read = {each.name: file.extractfile(each) for each in file.getmembers()}
        in_archive = {name.partition("/")[2]: each.read() for name, each in read.items() if each}
    return {"wheel": in_wheel, "sdist": in_archive}


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_no_package_holds_an_article_of_others(packed, kind):
    assert packed[kind]
    assert not [name for name in packed[kind] if "un-cybercrime-convention-vote" in name]
    for path, length, piece in quotations(packed[kind]):
        assert "TechRadar" in piece, f"{path} has {length} words of it: {piece[:200]}"


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_a_package_holds_the_public_edition_of_the_course(packed, kind):
    carried = {
        name.removeprefix(CARRIED): content
        for name, content in packed[kind].items()
        if name.startswith(CARRIED)
    }
    assert carried == public_files(REPOSITORY)
    assert not [name for name in packed[kind] if "instructor/" in name]


def test_links_of_the_page_on_the_index_lead_to_the_repository():
    text = (
        "See [a](notebooks/a.md), [b](https://b.example), [c](#c).\n\n![A picture](a.png)\n\nEnd."
    )
    hook = load_hook()
    whole = (
        "See [a](https://git.example/x/blob/HEAD/notebooks/a.md), [b](https://b.example), [c](#c)."
    )
    assert hook.page(text, "https://git.example/x") == f"{whole}\n\nEnd."
    assert hook.page(text, "").startswith("See a, [b](https://b.example), [c](#c)."), (
        "a placeholder"
    )


def load_hook():
    spec = spec_from_file_location("hatch_build", REPOSITORY / "hatch_build.py")
    hook = module_from_spec(spec)
    spec.loader.exec_module(hook)
    return hook


def test_the_wheel_holds_what_the_library_needs_and_nothing_else(packed):
    outside = {name.partition("/")[0] for name in packed["wheel"]}
    own = f"coursekit-{coursekit.__version__}"
    assert outside == {"coursekit", f"{own}.dist-info", f"{own}.data"}
    extension = f"{own}.data/data/share/jupyter/labextensions/coursekit-lessons/"
    for name in ("package.json", "lessons.json"):
        assert extension + name in packed["wheel"]
    carried = [path for path in (REPOSITORY / "coursekit").rglob("*") if is_carried(path)]
    wanted = {path.relative_to(REPOSITORY).as_posix() for path in carried}
    assert wanted <= set(packed["wheel"])


def is_carried(path: Path) -> bool:
    sources = {REPOSITORY / "coursekit/widgets" / name for name in ("front", "lesson_mode")}
    if sources & set(path.parents):
        return False  # the bundles that are made of it are carried
    return path.is_file() and path.suffix in {
        ".py",
        ".pyi",
        ".js",
        ".css",
        ".txt",
        ".csv",
        ".mo",
        ".po",
        ".json",
        ".jinja",
        ".typed",
    }


def test_nothing_else_stands_at_the_top():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a clone of the repository")
    top = {name.partition("/")[0] for name in listed.stdout.splitlines()}
    folders = {"notebooks", "coursekit", "seeds", "tests", "binder", ".ci", ".github"}
    usual = {"LICENSE", "CITATION.cff", "CHANGELOG.md", "CONTRIBUTING.md", "course.yaml"}
    build = {"pyproject.toml", "hatch_build.py", "README.md"}
    assert top <= {".gitignore", ".gitattributes"} | build | folders | usual


def test_no_module_is_a_drawer_for_odds_and_ends():
    assert {path.stem for path in SOURCES}.isdisjoint({"utils", "helpers", "common", "misc"})


def test_each_name_of_the_package_has_a_home_that_defines_it():
    stub = ast.parse((REPOSITORY / "coursekit/__init__.pyi").read_text(encoding="utf-8"))
    for node in stub.body:
        if isinstance(node, ast.ImportFrom):
            home = import_module(f"coursekit.{node.module}")
            for alias in node.names:
                assert vars(home)[alias.name].__module__ == home.__name__


def test_a_corpus_is_read_where_there_are_no_processes() -> None:
    """In a browser ``_multiprocessing`` is missing."""
    loaded_by(
        "import sys; sys.modules['_multiprocessing'] = None; import coursekit; "
        "coursekit.Corpus([coursekit.article('Peru said that it signed.')]).joint"
    )
