// The curation of an article: one row at a time beside the text. What is decided goes to the kernel,
// which signs it and puts it on the disk; the page shows it only once the kernel has said so.

import { make, makeLiveRegion } from "../dom.js";
import { t, useWords } from "../i18n.js";
import { Characters } from "../reader/characters.js";
import { viewBar } from "./bar.js";
import { viewChanges } from "./changes.js";
import { byKey, focusRow, keptKeys, marking, openKernel, putForm, viewDesk } from "./desk.js";
import { viewMerge, viewSplit } from "./panels.js";
import { cellsOf, viewForm, viewRow } from "./row.js";
import { viewText } from "./text.js";

/** @typedef {[table: string, id: string]} At */
/** @typedef {[start: number, end: number]} Span */

/**
 * A row: its cells by column, the sentence that shows it, its words in the article, its signature.
 * @typedef {object} Row
 * @property {string} id
 * @property {Record<string, string>} fields
 * @property {Span} evidence
 * @property {[start: number, end: number, part: string][]} passages
 * @property {string} origin
 * @property {{ kind: string, name: string, day: string }} checked
 * @property {string} certainty
 * @property {string[]} why
 */

/**
 * A cell as a control.
 * @typedef {object} Field
 * @property {string} column
 * @property {string} label
 * @property {string} hint
 * @property {"words" | "text" | "short" | "long" | "choice" | "row" | "rows"} kind
 * @property {string[]} choices
 * @property {Record<string, string>} offered what may be typed, in words; other words may be, too
 * @property {string} rows the table whose rows may be chosen
 */

/** @typedef {Record<string, { label: string, fields: Field[] }>} Forms */

/**
 * @typedef {object} State
 * @property {number} seen
 * @property {number} signed
 * @property {number} rows
 * @property {string} said
 * @property {string} undo
 * @property {Record<string, Row[]>} tables
 * @property {Record<string, Record<string, string>>} names
 * @property {{ turn: At[], mixed: At[] }} orders
 * @property {string[]} outside
 */

export const curator = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    /** @type {Forms} */
    const forms = model.get("forms");
    const kernel = openKernel(model, say);
    const { region, announce } = makeLiveRegion();
    /** @type {At | undefined} */
    let current;
    let isOpen = false; // whether a form or the like stands in the row's place
    const text = new Characters(model.get("page").text);
    const article = viewText(model.get("page"), text, model.get("markable"));
    const place = make("div", { class: "ck-place" });
    const bar = viewBar({
      actions: {
        k: {
          label: t("Keep"),
          means: t("the row is right as it is"),
          run: () => decide({ type: "keep", ...named() }),
        },
        e: { label: t("Edit"), run: () => kernel.isWaiting || edit() },
        d: {
          label: t("Drop"),
          means: t("the article says no such thing"),
          run: () => decide({ type: "drop", ...named() }),
        },
        m: {
          label: t("Merge"),
          means: t("this and another row are the same stakeholder"),
          run: () => kernel.isWaiting || merge(),
          only: "stakeholders",
        },
        s: {
          label: t("Split"),
          means: t("the row is about two stakeholders"),
          run: () => kernel.isWaiting || split(),
          only: "stakeholders",
        },
        a: {
          label: t("Add"),
          means: t("mark the words of a row that is missing"),
          run: () => kernel.isWaiting || add(),
        },
        u: { label: t("Undo"), run: () => decide({ type: "undo" }) },
        p: { label: t("Previous"), run: () => step(-1) },
        n: { label: t("Next"), run: () => step(1) },
        "?": { label: t("Help"), run: () => bar.help() },
      },
      forms,
      coder: model.get("manner").coder,
      ...keptKeys(),
      onFilter: () => show(firstOpen()),
      onOff: say,
    });
    const changes = viewChanges(model.get("manner").versions, (version, onLines) =>
      kernel.ask({ type: "diff", version }, ({ lines }) => onLines(lines)),
    );
    const mark = marking(article, kernel, () => rowAt(current));
    const onkeydown = byKey(
      bar,
      () => isOpen,
      () => show(current),
    );
    const parts = [bar.element, article.element, place, changes.element, region];
    el.replaceChildren(viewDesk(t("Curation"), parts, onkeydown));
    model.on("change:state", showState);
    showState();
    show(firstOpen(), false);
    return () => {
      model.off("change:state", showState);
      kernel.close();
    };

    /** @returns {State} */
    function state() {
      return model.get("state");
    }

    function showState() {
      bar.show(state());
      changes.showOutside(state().outside);
    }

    /**
     * @param {string} words
     * @param {boolean} [isFault]
     */
    function say(words, isFault = false) {
      announce(words);
      bar.said(words, isFault);
    }

    /** The rows in the order in which they come, of what the filter lets through. */
    function order() {
      const { turn, mixed } = state().orders;
      const filter = bar.filter();
      if (filter === "mixed") return mixed;
      return filter === "turn" ? turn : turn.filter(([table]) => table === filter);
    }

    /** @param {At | undefined} at */
    function rowAt(at) {
      return at && state().tables[at[0]].find(({ id }) => id === at[1]);
    }

    /** @param {At[]} rows */
    function open(rows) {
      const isPerson = model.get("manner").kind === "person";
      return rows.find((at) => {
        const row = rowAt(at);
        const isSigned = row?.origin === "reviewed";
        return row && (!isSigned || (isPerson && row.checked.kind === "program"));
      });
    }

    /** The first row that nobody has signed, or only a program; without one, the first. */
    function firstOpen() {
      return open(order()) ?? order()[0];
    }

    function named() {
      return { table: current?.[0], row: current?.[1] };
    }

    /**
     * Show a row, and give it the focus, so that a screen reader reads it.
     * @param {At | undefined} at
     * @param {boolean} [takesFocus]
     */
    function show(at, takesFocus = true) {
      const row = rowAt(at);
      current = row && at;
      isOpen = false;
      bar.at(current?.[0]);
      if (!row || !at) {
        place.replaceChildren(make("p", { tabindex: "-1" }, t("There are no rows.")));
        article.show(undefined);
        return;
      }
      const rows = order();
      const number = rows.findIndex(([table, id]) => table === at[0] && id === at[1]) + 1;
      const shown = viewRow(row, forms[at[0]], state().names, { number, of: rows.length });
      place.replaceChildren(shown);
      article.show(row);
      if (takesFocus) focusRow(shown, bar);
    }

    /** @param {1 | -1} way */
    function step(way) {
      const rows = order();
      const at = rows.findIndex(([table, id]) => table === current?.[0] && id === current?.[1]);
      const to = rows[at + way];
      if (to) show(to);
      else announce(way > 0 ? t("This is the last row.") : t("This is the first row."));
    }

    /**
     * @param {{ type: string, [more: string]: unknown }} message
     * @param {(why: string) => void} [onRefused]
     */
    function decide(message, onRefused) {
      if (kernel.isWaiting) return;
      const before = order();
      const at = before.findIndex(([table, id]) => table === current?.[0] && id === current?.[1]);
      kernel.isWaiting = true;
      kernel.ask(
        { ...message, seen: state().seen },
        ({ said, at: there }) => {
          const next = open([...before.slice(at + 1), ...before.slice(0, at + 1), ...order()]);
          say(next ? said : [said, t("All these rows are signed.")].join(" "));
          show(there && rowAt(there) ? there : (next ?? (rowAt(current) ? current : order()[0])));
        },
        onRefused ?? (() => show(rowAt(current) ? current : firstOpen())),
      );
    }

    /**
     * Put a form in the row's place; Escape and its button bring the row back.
     * @param {HTMLElement} form
     */
    function replace(form) {
      isOpen = true;
      putForm(place, form);
    }

    function edit() {
      const row = rowAt(current);
      if (!row || !current) return;
      fill(current[0], row, cellsOf(row), (cells, marked) =>
        decide({ type: "mend", ...named(), cells, marked }, () => {}),
      );
    }

    /**
     * @param {string} table
     * @param {Row | undefined} row
     * @param {Record<string, string>} cells
     * @param {(cells: Record<string, string>, marked: Record<string, Span[]>) => void} save
     */
    function fill(table, row, cells, save) {
      const form = viewForm(cells, forms[table], state().names, {
        save,
        cancel: () => show(current),
        mark: (label, spans, onMarked) =>
          mark(label, spans.length ? spans : [row?.evidence ?? [0, 1]], !spans.length, onMarked),
      });
      replace(form);
    }

    function add() {
      const table = current?.[0] ?? "stakeholders";
      const { label } = forms[table];
      isOpen = true;
      const start = rowAt(current)?.evidence ?? [0, 1];
      const what = t("Mark the words of a new row: {table}", { table: label });
      const back = () => show(current);
      mark(
        what,
        [start],
        true,
        (_printed, _found, words) =>
          kernel.ask({ type: "new", table, words }, ({ cells }) => {
            fill(table, rowAt(current), cells, (changed, marked) =>
              decide({ type: "add", table, words, cells: changed, marked }, () => {}),
            );
          }),
        back,
      );
    }

    function merge() {
      const row = rowAt(current);
      if (!row) return;
      const others = state().tables.stakeholders.filter(({ id }) => id !== row.id);
      const into = (/** @type {string} */ id) =>
        decide({ type: "merge", row: row.id, into: id }, () => {});
      replace(viewMerge(row, others, into, () => show(current)));
    }

    function split() {
      const row = rowAt(current);
      if (!row) return;
      const names = (/** @type {string[]} */ second) =>
        decide({ type: "split", row: row.id, names: second }, () => {});
      replace(viewSplit(row, names, () => show(current)));
    }
  },
};
