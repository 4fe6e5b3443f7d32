"""Runs in each kernel before the first cell, as PYTHONSTARTUP."""

from __future__ import annotations

from coursekit.course.lite.in_browser.cells import begin

if __name__ == "__main__":
    begin()
    del begin
