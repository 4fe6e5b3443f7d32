// The article beside a row: its sentence and its words are marked; and words to be marked, one by one.

import { make } from "../dom.js";
import { t } from "../i18n.js";
import { viewMarking } from "../quiz/kit/marking.js";
import { scrollInto } from "../reader/scroll.js";

/** @typedef {import("./curator.js").Span} Span */
/** @typedef {import("./curator.js").Row} Row */

/**
 * @param {import("../reader/reader.js").Page} page
 * @param {import("../reader/characters.js").Characters} text
 * @param {Span[]} words where each word is that can be marked
 */
export function viewText(page, text, words) {
  const pane = make("div", {
    class: "ck-article",
    role: "group",
    tabindex: "0",
    "aria-label": t("Article"),
    lang: page.lang || null,
  });
  const element = make("div", { class: "ck-text" }, pane);
  return { element, show, mark };

  /** @param {Row | undefined} row */
  function show(row) {
    element.replaceChildren(pane);
    const evidence = row?.evidence ?? [0, 0];
    const passages = row?.passages ?? [];
    const cuts = [evidence, ...passages].flat().filter((cut) => typeof cut === "number");
    /** @type {(HTMLElement | string)[]} */
    const parts = [];
    /** @type {HTMLElement | undefined} */
    let first;
    let at = 0;
    for (const block of page.blocks) {
      parts.push(text.slice(at, block.start));
      const inside = cuts.filter((cut) => block.start < cut && cut < block.end);
      const ends = [...new Set(inside)].sort((a, b) => a - b);
      const edges = [block.start, ...ends, block.end];
      const pieces = edges.slice(1).map((end, index) => {
        const start = edges[index];
        const isIn = (/** @type {(number | string)[]} */ [from, to]) =>
          Number(from) <= start && end <= Number(to);
        const tag = passages.some(isIn) ? "mark" : "span";
        const piece = make(
          tag,
          { class: isIn(evidence) && end > start ? "ck-evidence" : null },
          text.slice(start, end),
        );
        if (isIn(evidence) && evidence[1] > evidence[0]) first ??= piece;
        return piece;
      });
      const label = block.aside ? make("span", { class: "ck-aside-label" }, block.aside) : null;
      const kind = block.aside ? "ck-aside" : `ck-${block.kind.replace(" ", "-")}`;
      parts.push(make("p", { class: kind, dir: "auto" }, label, ...pieces));
      at = block.end;
    }
    parts.push(text.slice(at, text.length));
    pane.replaceChildren(...parts);
    if (first) scrollInto(pane, first);
  }

  /**
   * Have words marked: Enter takes those that are, or the one that has the focus; Escape goes back.
   * @param {string} label
   * @param {Span[]} spans what is marked at first, or where to begin
   * @param {boolean} isEmpty
   * @param {{ take: (words: number[]) => void, cancel: () => void }} calls
   */
  function mark(label, spans, isEmpty, { take, cancel }) {
    const shown = words.map(([start, end], at) => [
      text.slice(at ? words[at - 1][1] : 0, start),
      text.slice(start, end),
    ]);
    const rest = text.slice(words.at(-1)?.[1] ?? 0, text.length);
    const marking = viewMarking(/** @type {[string, string][]} */ (shown), rest, {
      "aria-label": label,
      lang: page.lang || null,
      class: "ck-marking ck-article",
    });
    const isIn = (/** @type {number} */ at) =>
      spans.some(([start, end]) => start < words[at][1] && words[at][0] < end);
    const done = () => {
      const marked = marking.marked();
      take(marked.length ? marked : [marking.current()]);
    };
    element.replaceChildren(
      make(
        "p",
        { class: "ck-hint" },
        make("strong", {}, label),
        " ",
        t(
          "Move with the arrow keys, mark with the space bar, more with Shift and an arrow, or drag; Enter takes the words.",
        ),
      ),
      make(
        "div",
        { class: "ck-actions" },
        make("button", { type: "button", class: "ck-main", onclick: done }, t("Take these words")),
        make("button", { type: "button", onclick: cancel }, t("Cancel")),
      ),
      marking.element,
    );
    marking.element.addEventListener("keydown", byKey, true);
    const first = Math.max(
      0,
      words.findIndex((_, at) => isIn(at)),
    );
    if (!isEmpty) marking.markAll(isIn);
    marking.go(first);

    /** @param {KeyboardEvent} event */
    function byKey(event) {
      if (event.key === "Enter") done();
      else if (event.key === "Escape") cancel();
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
  }
}
