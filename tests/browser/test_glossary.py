"""A word of a lesson leads to its entry in the glossary, in JupyterLab too."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from sample_course import SECOND


@pytest.mark.slow  # 10 s; the site's own test is in test_site.py
def test_a_word_leads_to_its_entry(page, open_notebook):
    open_notebook(SECOND.stem)
    page.locator(".jp-RenderedHTMLCommon a", has_text="deposit").first.click()
    page.mouse.move(0, 0)  # a heading under the pointer shows its "¶", which is then in its name
    entry = page.locator(".jp-MarkdownViewer").get_by_role("heading", name="deposit", exact=True)
    expect(entry).to_be_in_viewport()
    page.wait_for_function("e => e.getBoundingClientRect().y < 200", arg=entry.element_handle())
