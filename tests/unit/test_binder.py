"""Binder builds the course: repo2docker's own steps are replayed here, without Docker.

Only what happens after ``WORKDIR ${REPO_DIR}`` is the course's own; what comes before is the base
image.  A step is replayed in the place that the Dockerfile gives it.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from repo2docker.app import Repo2Docker
from repo2docker.buildpacks.conda.supported_python_version import SUPPORTED_PYTHON_VERSION

REPOSITORY = Path(__file__).parents[2]
INSTALL = re.compile(r"\$\{KERNEL_PYTHON_PREFIX\}/bin/pip install .*")
POST_BUILD = "./binder/postBuild"
OF_THE_IMAGE = re.compile(r"chown |chmod ")


class Image:
    """What stands for the image: a folder for the course, and a Python of its own."""

    def __init__(self, folder: Path, context: Path) -> None:
        self.course = folder / "home"
        self.python = folder / "python"
        self._context = context
        self.course.mkdir(parents=True)
        venv.create(self.python, with_pip=True)

    def follow(self, steps: list[tuple[str, str]]) -> None:
        """Follow the steps in their order; a step that cannot be followed is an error."""
        for instruction, rest in steps:
            if instruction == "COPY":
                self._copy(*shlex.split(rest)[-2:])
            elif instruction == "RUN" and INSTALL.fullmatch(rest):
                self._run(rest)
            elif instruction == "RUN" and rest == POST_BUILD:
                self._build_up()
            elif instruction == "RUN" and not OF_THE_IMAGE.match(rest):
                raise AssertionError(f"a step that this test cannot replay: RUN {rest}")

    def _copy(self, source: str, target: str) -> None:
        if not target.startswith("${REPO_DIR}"):
            return  # repo2docker's own scripts
        origin = self._context / source.removeprefix("src/")
        place = self.course / target.removeprefix("${REPO_DIR}/")
        if origin.is_dir():
            shutil.copytree(origin, place, dirs_exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(origin, place)

    def _run(self, command: str) -> None:
        scripts = "Scripts" if os.name == "nt" else "bin"
        words = shlex.split(command.replace("${KERNEL_PYTHON_PREFIX}/bin", scripts))
        # What was downloaded once need not come again: this is a test of the steps.
        words = [word for word in words if word != "--no-cache-dir"]
        words[0] = str(self.python / words[0])
        # Nor is what was installed compiled: little of it is run here.
        env = os.environ | {"PIP_NO_COMPILE": "1"}
        subprocess.run(words, cwd=self.course, check=True, capture_output=True, text=True, env=env)

    def _build_up(self) -> None:
        """Run the course's own script, as the image has it: with its Python first on the path."""
        scripts = self.python / ("Scripts" if os.name == "nt" else "bin")
        env = os.environ | {"PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
        subprocess.run(["bash", POST_BUILD], cwd=self.course, check=True, env=env)

    def ask(self, code: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run Python of the image in another folder."""
        python = self.python / ("Scripts" if os.name == "nt" else "bin") / "python"
        return subprocess.run(
            [str(python), "-I", "-c", code], cwd=cwd, capture_output=True, text=True, check=False
        )


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    """Return a copy of what a clone would hold, as repo2docker hands it to Docker."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a clone of the repository")
    folder = tmp_path_factory.mktemp("context")
    for name in filter(None, listed.stdout.split("\0")):
        if (REPOSITORY / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(REPOSITORY / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def steps(context):
    return course_steps(context)


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    """Skip, and say why, where packages cannot be had; fail where CI is true."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-cache-dir"]
    command += ["--retries=0", "--timeout=10", "hatchling"]
    command += [f"--dest={tmp_path_factory.mktemp('download')}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = "packages cannot be downloaded here, and a new environment needs them"
        if os.environ.get("CI") == "true":
            pytest.fail(f"{reason}: {done.stderr}")
        pytest.skip(reason)


def course_steps(context: Path) -> list[tuple[str, str]]:
    """Return the steps that concern the course, in their order."""
    app = Repo2Docker(repo=str(context))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(context)
        pack = next(pack for kind in app.buildpacks if (pack := kind(app.base_image)).detect())
        pack.platform = "linux/amd64"
        dockerfile = pack.render()
    one_line = re.sub(r"^\s*#.*\n", "", dockerfile, flags=re.MULTILINE).replace("\\\n", " ")
    lines = [line.strip().split(maxsplit=1) for line in one_line.splitlines()]
    found = [(line[0], " ".join(line[1].split())) for line in lines if len(line) == 2]
    return found[found.index(("WORKDIR", "${REPO_DIR}")) + 1 :]


def is_whole_copy(step: tuple[str, str]) -> bool:
    return step[0] == "COPY" and step[1].endswith(" src/ ${REPO_DIR}/")


def test_the_course_is_copied_before_it_is_installed(steps):
    copied = [number for number, step in enumerate(steps) if is_whole_copy(step)]
    installed = [number for number, step in enumerate(steps) if INSTALL.fullmatch(step[1])]
    assert len(copied) == len(installed) == 1
    assert copied < installed


def test_each_quiz_is_put_on_paper_at_last(steps):
    assert steps[-1] == ("RUN", POST_BUILD) or POST_BUILD in [rest for _run, rest in steps]
    assert os.access(REPOSITORY / "binder/postBuild", os.X_OK)


def test_the_python_is_one_that_binder_has():
    runtime = (REPOSITORY / "binder/runtime.txt").read_text(encoding="utf-8").strip()
    name, version = runtime.split("-")
    assert name == "python"
    assert version in SUPPORTED_PYTHON_VERSION
    assert tuple(map(int, version.split("."))) >= (3, 11)


def test_every_dependency_is_pinned_to_a_version_that_is_allowed():
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (REPOSITORY / "binder/constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = dict(line.split("==") for line in lines if not line.startswith("#"))
    asked = map(Requirement, (*project["dependencies"], *project["optional-dependencies"]["test"]))
    stale = [
        str(one)
        for one in asked
        if pinned.get(canonicalize_name(one.name), "none") not in one.specifier
    ]
    assert stale == [], "make binder/constraints.txt again: its first lines say how"


@pytest.mark.long
def test_the_replayed_image_reads_an_article_from_outside_the_course(
    steps, context, tmp_path, network
):
    image = Image(tmp_path / "image", context)
    image.follow(steps)
    code = "import coursekit; print(coursekit.article('Canada said no.').sentences)"
    done = image.ask(code, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Span" in done.stdout
    lessons = sorted((image.course / "notebooks").glob("0*.ipynb"))
    assert lessons
    assert all("<!-- on-paper: " in each.read_text(encoding="utf-8") for each in lessons)


@pytest.mark.slow
def test_an_install_before_the_copy_fails(steps, context, tmp_path, network):
    image = Image(tmp_path / "image", context)
    last = sorted(steps, key=is_whole_copy)
    with pytest.raises(subprocess.CalledProcessError) as failure:
        image.follow(last)
    assert "constraints.txt" in failure.value.stderr


@pytest.mark.slow
def test_a_folder_for_binder_that_does_not_name_the_package_leaves_it_out(context, tmp_path):
    broken = tmp_path / "context"
    shutil.copytree(context, broken)
    (broken / "binder/requirements.txt").unlink()
    image = Image(tmp_path / "image", broken)
    image.follow(course_steps(broken))
    assert "No module named 'coursekit'" in image.ask("import coursekit", cwd=tmp_path).stderr
