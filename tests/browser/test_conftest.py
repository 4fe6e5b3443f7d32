"""The tools of the browser tests themselves: each must be able to fail."""

from __future__ import annotations

import anywidget
import pytest
import traitlets

EXAMPLE_NOTEBOOK = """{"cells": [
 {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# Title"},
 {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
  "source": "from IPython.display import HTML; HTML('<div class=ck><p>shown</p></div>')"},
 {"cell_type": "code", "id": "c", "metadata": {}, "execution_count": null, "outputs": [],
  "source": "LAST"}],
 "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
 "nbformat": 4, "nbformat_minor": 5}"""


class Counter(anywidget.AnyWidget):
    _esm = """
    export default { render({ model, el }) {
      const button = document.createElement("button");
      const draw = () => { button.textContent = `count ${model.get("count")}`; };
      button.onclick = () => model.send({ add: 1 });
      model.on("change:count", draw);
      draw();
      el.append(button);
    } };
    """
    count = traitlets.Int(3).tag(sync=True)

    def __init__(self) -> None:
        super().__init__()
        self.on_msg(self._add)

    def _add(self, _: object, content: dict[str, int], __: object) -> None:
        self.count += content["add"]


@pytest.mark.parametrize("theme", ["dark"])
def test_a_notebook_opens_in_the_theme_asked_for_and_runs(
    lab, page, open_notebook, run_all, axe_violations, theme
):
    (lab.folder / "notebooks/example.ipynb").write_text(EXAMPLE_NOTEBOOK.replace("LAST", "1 + 1"))
    open_notebook("example")
    run_all()
    assert page.get_by_text("shown", exact=True).is_visible()
    assert (
        page.locator("body").get_attribute("data-jp-theme-light") == str(theme == "light").lower()
    )
    assert axe_violations(".jp-OutputArea .ck") == []


def test_a_cell_that_fails_fails_the_test(lab, open_notebook, run_all):
    (lab.folder / "notebooks/example.ipynb").write_text(EXAMPLE_NOTEBOOK.replace("LAST", "1 / 0"))
    open_notebook("example")
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        run_all()


def test_a_widget_on_a_plain_page_speaks_with_its_python_half(page, show_widget):
    widget = Counter()
    comm = show_widget(widget)
    page.get_by_role("button", name="count 3").click()
    page.get_by_role("button", name="count 4").wait_for()
    assert widget.count == 4
    assert comm.received == [{"method": "custom", "content": {"add": 1}}]


def test_a_dead_kernel_takes_no_answer(page, show_widget):
    widget = Counter()
    comm = show_widget(widget)
    comm.silent = True
    page.get_by_role("button", name="count 3").click()
    assert widget.count == 3


def test_axe_finds_a_picture_without_alternative_text(page, axe_violations):
    page.set_content("<main><img src='data:,'></main>")
    assert [found.split()[0] for found in axe_violations("main")] == ["image-alt"]


def test_axe_does_not_pass_what_is_not_there(page, axe_violations):
    page.set_content("<main></main>")
    with pytest.raises(AssertionError, match=r"nothing on the page matches \.ck"):
        axe_violations(".ck")
