"""Answers to every kind of question, with no key but Tab, arrows, Space, Enter and letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

_FOCUSED = "element => element === document.activeElement"
_FAR = 60


def tab_to(page: Page, control: Locator) -> None:
    """Press Tab until a control has the focus; it must come before too long."""
    for _ in range(_FAR):
        if control.evaluate(_FOCUSED):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {control}")


def check(page: Page, form: Locator) -> None:
    """Go to the button that checks, and press it."""
    tab_to(page, form.locator("button[type=submit]"))
    page.keyboard.press("Enter")


def _radio(page: Page, radios: Locator, value: str) -> None:
    """Enter a group of radio buttons by Tab, and go to one of them by the arrow keys."""
    values = radios.evaluate_all("all => all.map(each => each.value)")
    checked = radios.evaluate_all("all => all.findIndex(each => each.checked)")
    tab_to(page, radios.nth(max(checked, 0)))
    page.keyboard.press("Space")
    for _ in range((values.index(value) - max(checked, 0)) % len(values)):
        page.keyboard.press("ArrowDown")


def _select(page: Page, select: Locator, value: str) -> None:
    tab_to(page, select)
    page.keyboard.press("Home")
    values = select.locator("option").evaluate_all("all => all.map(each => each.value)")
    for _ in range(values.index(value)):
        page.keyboard.press("ArrowDown")


def _type(page: Page, field: Locator, text: str) -> None:
    tab_to(page, field)
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(text)


def _one(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    _radio(page, form.locator(".ck-options input"), sent["choices"][0])


def _several(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    for box in form.locator(".ck-options input").all():
        if box.is_checked() != (box.get_attribute("value") in sent["choices"]):
            tab_to(page, box)
            page.keyboard.press("Space")


def _true_or_false(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    _radio(page, form.locator("input[type=radio]"), str(sent["answer"]).lower())


def _typed(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    _type(page, form.locator(".ck-field input").first, sent["text"])


def _date(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    if sent.get("undated"):
        tab_to(page, form.locator("input[type=checkbox]"))
        page.keyboard.press("Space")
    else:
        _typed(page, form, sent)


def _cloze(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    for gap, word in zip(form.locator(".ck-gap").all(), sent["gaps"], strict=True):
        if gap.evaluate("element => element.tagName") == "SELECT":
            _select(page, gap, word)
        else:
            _type(page, gap, word)


def _order(page: Page, form: Locator, sent: dict[str, Any], texts: dict[str, str]) -> None:
    for place, token in enumerate(sent["order"]):
        words = form.locator(".ck-order .ck-words")
        for _ in range(words.all_inner_texts().index(texts[token]) - place):
            tab_to(page, form.get_by_role("button", name=f"Move up: {texts[token]}", exact=True))
            page.keyboard.press("ArrowUp")


def _match(page: Page, form: Locator, sent: dict[str, Any], texts: dict[str, str]) -> None:
    lists = {form.get_by_label(texts[left], exact=True): to for left, to in sent["pairs"].items()}
    for select in sorted(lists, key=_place):
        _select(page, select, lists[select])


def _classify(page: Page, form: Locator, sent: dict[str, Any], texts: dict[str, str]) -> None:
    rows = {
        form.get_by_role("group", name=texts[left], exact=True): to
        for left, to in sent["pairs"].items()
    }
    for row in sorted(rows, key=_place):
        _radio(page, row.get_by_role("radio"), rows[row])


def _place(row: Locator) -> int:
    """Tell which element of its form a row is: Tab goes from the first to the last."""
    return row.evaluate("row => [...row.closest('form').querySelectorAll('*')].indexOf(row)")


def _mend(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    _radio(page, form.locator(".ck-options input"), sent["cell"])
    if sent["cell"] != "nothing":
        field = form.locator(".ck-field :is(input, select)").first
        if field.evaluate("element => element.tagName") == "SELECT":
            _select(page, field, sent["text"])
        else:
            _type(page, field, sent["text"])


def _highlight(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    words = form.get_by_role("option")
    for at, word in enumerate(words.all()):
        marked = word.get_attribute("aria-selected") == "true"
        if marked == (at in sent["words"]):
            continue
        tab_to(page, form.locator('[role=option][tabindex="0"]'))
        page.keyboard.press("Home")
        for _ in range(at):
            page.keyboard.press("ArrowRight")
        page.keyboard.press("Space")


def _discuss(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    _type(page, form.locator("textarea"), sent["text"])


def _brief(page: Page, form: Locator, sent: dict[str, Any]) -> None:
    chooser = form.locator("details").first
    if not chooser.evaluate("element => element.open"):  # folded once a client is chosen
        tab_to(page, chooser.locator("summary"))
        page.keyboard.press("Enter")
    _radio(page, form.get_by_role("radiogroup").get_by_role("radio"), sent["client"])
    _type(page, form.locator("textarea").first, sent["fields"]["claim"])


_GIVE = {
    "choice": _one,
    "choices": _several,
    "true-or-false": _true_or_false,
    "number": _typed,
    "date": _date,
    "short-text": _typed,
    "cloze": _cloze,
    "mend": _mend,
    "highlight": _highlight,
    "discuss": _discuss,
    "branching": _one,
    "brief": _brief,
}
_GIVE_BY_TEXT = {"order": _order, "match": _match, "classify": _classify}


def answer(page: Page, form: Locator, shown: dict[str, Any], sent: dict[str, Any]) -> None:
    """Give an answer by keyboard to a question as the page was told of it, and check it.

    See `give` for the parameters.
    """
    give(page, form, shown, sent)
    check(page, form)


def give(page: Page, form: Locator, shown: dict[str, Any], sent: dict[str, Any]) -> None:
    """Give an answer by keyboard to a question as the page was told of it.

    Parameters
    ----------
    page : Page
        The page.
    form : Locator
        The question's form.
    shown : dict
        What ``disclosure.before`` gave the page.
    sent : dict
        The answer, as the page would send it.
    """
    things = [*shown.get("items", ()), *shown.get("left", ())]
    # A control is named by what its text shows, without the marks for emphasis.
    texts = {thing["token"]: re.sub(r"</?(em|strong)>", "", thing["text"]) for thing in things}
    if shown["kind"] in _GIVE_BY_TEXT:
        _GIVE_BY_TEXT[shown["kind"]](page, form, sent, texts)
    else:
        _GIVE[shown["kind"]](page, form, sent)
