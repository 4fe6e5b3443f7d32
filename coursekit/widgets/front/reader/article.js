// The article, with the passages of the shown table's rows. Passages are buttons inside the text, with
// one tab stop among them: Tab enters the article once, arrow keys go from passage to passage.

import { hasFocus, keepKeys, make } from "../dom.js";
import { t } from "../i18n.js";
import { scrollInto } from "./scroll.js";

/**
 * A piece of the article, cut where a passage, a sentence or a mark begins or ends: the rows whose
 * passage it belongs to, and the one that was chosen last.
 * @typedef {object} Piece
 * @property {number} start
 * @property {number} end
 * @property {string[]} rows
 * @property {boolean} marked
 * @property {string} [chosen]
 * @property {HTMLElement} element
 */

/**
 * @param {import("./reader.js").Page} page
 * @param {import("./characters.js").Characters} text
 * @param {(id: string) => void} choose
 */
export function viewArticle(page, text, choose) {
  const pane = make("div", {
    class: "ck-article",
    role: "group",
    tabindex: "0",
    "aria-label": t("Article"),
    lang: page.lang || null,
    onclick: (/** @type {MouseEvent} */ { target }) => {
      if (target instanceof Element) activate(target.closest(".ck-passage"));
    },
    onkeydown: byKey,
  });
  /** @type {Piece[]} */
  let pieces = [];
  /** @type {Piece[]} */
  let passages = [];
  const scrollToMarked = () => scrollTo(pieces.find((piece) => piece.marked));
  return { element: pane, show, select, scrollToMarked };

  /** @param {KeyboardEvent} event */
  function byKey(event) {
    const at = passages.findIndex(({ element }) => element === event.target);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    /** @type {Record<string, number>} */
    const steps = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: passages.length - 1,
    };
    const to = steps[event.key];
    if (event.key === "Enter" || event.key === " ") activate(passages[at].element);
    else if (passages[to]) move(passages[to]);
    else if (to === undefined) return;
    event.preventDefault();
  }

  /**
   * @param {import("./reader.js").Row[]} rows
   * @param {import("./reader.js").Span[]} marked
   */
  function show(rows, marked) {
    /** @type {Set<number>} */
    const cuts = new Set();
    const spans = [...marked, ...rows.flatMap((row) => [row.evidence, ...row.passages])];
    for (const [start, end] of spans) cuts.add(start).add(end);
    pieces = [];
    const parts = [];
    let at = 0;
    for (const block of page.blocks) {
      parts.push(text.slice(at, block.start), viewBlock(block, [...cuts]));
      at = block.end;
    }
    parts.push(text.slice(at, text.length));
    cover(rows, marked);
    passages = pieces.filter((piece) => piece.rows.length);
    passages.forEach(makePassage);
    if (passages.length) setStop(passages[0]);
    pane.replaceChildren(...parts);
  }

  /**
   * @param {import("./reader.js").Block} block
   * @param {number[]} cuts
   */
  function viewBlock(block, cuts) {
    const inside = cuts.filter((cut) => block.start < cut && cut < block.end);
    const ends = [...inside.sort((a, b) => a - b), block.end];
    /** @type {Piece[]} */
    const made = ends.map((end, index) => {
      const start = index ? ends[index - 1] : block.start;
      const element = make("span", {}, text.slice(start, end));
      return { start, end, rows: [], marked: false, element };
    });
    pieces.push(...made);
    const label = block.aside ? make("span", { class: "ck-aside-label" }, block.aside) : null;
    const kind = block.aside ? "ck-aside" : `ck-${block.kind.replace(" ", "-")}`;
    const spans = made.map((piece) => piece.element);
    return make("p", { class: kind, dir: "auto" }, label, ...spans);
  }

  /**
   * Tell each piece which rows' passages it belongs to, the shortest passage first.
   * @param {import("./reader.js").Row[]} rows
   * @param {import("./reader.js").Span[]} marked
   */
  function cover(rows, marked) {
    const spans = rows.flatMap((row) =>
      row.passages.map(([start, end]) => ({ id: row.id, start, end })),
    );
    spans.sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const { id, start, end } of spans) {
      for (const piece of within(start, end)) if (!piece.rows.includes(id)) piece.rows.push(id);
    }
    for (const [start, end] of marked) {
      for (const piece of within(start, end)) {
        piece.marked = true;
        piece.element.classList.add("ck-marked");
      }
    }
  }

  /**
   * The pieces of a span, which begins and ends where pieces do.
   * @param {number} start
   * @param {number} end
   */
  function within(start, end) {
    let low = 0;
    for (let high = pieces.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (pieces[middle].start < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < pieces.length && pieces[last].end <= end) last += 1;
    return pieces.slice(low, last);
  }

  /** @param {Piece} piece */
  function makePassage({ element, rows }) {
    element.classList.add("ck-passage");
    element.prepend(make("span", { class: "ck-unseen" }, `${rows.join(", ")}: `));
    element.setAttribute("role", "button");
    element.setAttribute("tabindex", "-1");
    element.setAttribute("aria-pressed", "false");
    keepKeys(element);
  }

  /** @param {Element | null} element */
  function activate(element) {
    const piece = passages.find((each) => each.element === element);
    if (!piece) return;
    setStop(piece);
    // Where passages lie in each other, choosing again goes on to the next one.
    const at = piece.rows.indexOf(piece.chosen ?? "");
    choose(piece.rows[(at + 1) % piece.rows.length]);
  }

  /** @param {Piece} piece */
  function move(piece) {
    setStop(piece);
    piece.element.focus();
  }

  /** @param {Piece} piece */
  function setStop(piece) {
    for (const each of passages) each.element.tabIndex = each === piece ? 0 : -1;
  }

  /** @param {import("./reader.js").Row | undefined} row */
  function select(row) {
    for (const piece of pieces) {
      const chosen = row !== undefined && piece.rows.includes(row.id);
      const [start, end] = row?.evidence ?? [Infinity, -Infinity];
      piece.chosen = chosen ? row.id : undefined;
      piece.element.classList.toggle("ck-chosen", chosen);
      piece.element.classList.toggle("ck-evidence", start <= piece.start && piece.end <= end);
      if (piece.rows.length) piece.element.setAttribute("aria-pressed", String(chosen));
    }
    const first = pieces.find((piece) => piece.chosen);
    if (!first || passages.some(({ element }) => hasFocus(element))) return;
    setStop(first);
    scrollTo(first);
  }

  /** @param {Piece | undefined} piece */
  function scrollTo(piece) {
    if (piece) scrollInto(pane, piece.element);
  }
}
