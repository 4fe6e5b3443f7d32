"""The Python that waits before a lesson is opened: the next notebook's, and like any other."""

from __future__ import annotations

import asyncio

import pytest

from coursekit.course import kernels
from coursekit.course.kernels import ReadyKernels

LOADED = "'coursekit.widgets.quiz' in __import__('sys').modules"


@pytest.fixture
def manager(tmp_path):
    """Return what makes kernels over a folder, and a folder with a notebook in it."""
    (tmp_path / "run").mkdir()
    (tmp_path / "course/notebooks").mkdir(parents=True)

    def made():
        return ReadyKernels(connection_dir=str(tmp_path / "run"), root_dir=str(tmp_path / "course"))

    return made


async def waiting(manager):
    while manager._waits is None:
        await asyncio.sleep(0.01)
    return manager._waits


async def value(kernel, code):
    """Return what an expression is in a kernel."""
    client = kernel.client()
    client.start_channels(stdin=False, hb=False)
    await client.wait_for_ready(timeout=60)
    found = {"it": code}
    reply = await client.execute("", user_expressions=found, reply=True, timeout=60)
    client.stop_channels()
    return reply["content"]["user_expressions"]["it"]["data"]["text/plain"]


def test_a_notebook_gets_the_kernel_that_waits_in_its_own_folder_also_after_a_restart(
    manager, tmp_path
):
    folder = repr(str(tmp_path / "course/notebooks"))
    cwd = "__import__('os').getcwd()"

    async def opened():
        made = manager()
        waits = await waiting(made)
        assert made.list_kernels() == []  # nobody sees it
        await waits.loading
        process = waits.manager.provisioner.pid
        found = await made.start_kernel(
            path="notebooks", kernel_name="python3", env={"JPY_SESSION_NAME": "a.ipynb"}
        )
        kernel = made.get_kernel(found)
        assert kernel.provisioner.pid == process
        assert await value(kernel, cwd) == folder
        assert await value(kernel, "__import__('os').environ['JPY_SESSION_NAME']") == "'a.ipynb'"
        assert await value(kernel, LOADED) == "True"
        assert await value(kernel, "[n for n in dir() if 'coursekit' in n]") == "[]"
        await made.restart_kernel(found)
        assert kernel.provisioner.pid != process
        assert await value(kernel, cwd) == folder
        await made.shutdown_all()
        assert not await kernel.is_alive()

    asyncio.run(opened())
    assert list((tmp_path / "run").iterdir()) == []  # no file of a kernel is left


def test_the_kernel_that_waits_ends_with_the_server_and_a_kernel_with_an_id_is_another(manager):
    async def ended():
        made = manager()
        waits = await waiting(made)
        await waits.loading
        other, _name, found = made.pre_start_kernel("python3", {"kernel_id": "own"})
        assert (other is waits.manager, found) == (False, "own")
        assert made._waits is waits
        await made.shutdown_all()
        assert not await waits.manager.is_alive()

    asyncio.run(ended())


def test_where_the_kernel_that_waits_is_of_no_use_another_is_started(manager, monkeypatch):
    monkeypatch.setattr(kernels, "_LOAD", "1 / 0")

    async def opened():
        made = manager()
        waits = await waiting(made)
        found = await made.start_kernel(path="notebooks", kernel_name="python3")
        assert await waits.manager.is_alive()
        assert await value(made.get_kernel(found), "6 * 7") == "42"
        await made.shutdown_all()

    asyncio.run(opened())
