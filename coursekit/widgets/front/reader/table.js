// The choice of a table, its rows, and what is known of the chosen row. Rows are radio buttons: one
// can be chosen, arrow keys walk through them, and a screen reader says how many there are, all
// without a script.

import { make, uniqueId } from "../dom.js";
import { t, tn } from "../i18n.js";
import { scrollInto } from "./scroll.js";

/** @typedef {import("./reader.js").Row} Row */
/** @typedef {import("./reader.js").Table} Table */

/**
 * @param {Table[]} tables
 * @param {import("./characters.js").Characters} text
 * @param {{ choose: (id: string) => void, switchTo: (name: string) => void }} calls
 */
export function viewTable(tables, text, { choose, switchTo }) {
  const group = uniqueId("rows");
  const pane = make("div", { class: "ck-rows" });
  const note = make("p", { class: "ck-hint ck-drafts" });
  const detail = make("div", { class: "ck-detail" });
  const options = tables.map(({ name, label, rows }) => {
    const count = tn("1 row", "{count} rows", rows.length);
    return make("option", { value: name }, t("{label} ({rows})", { label, rows: count }));
  });
  const list = make("select", { onchange: () => switchTo(list.value) }, ...options);
  const label = make("label", { class: "ck-switch" }, t("Table"), " ", list);
  /** @type {Map<string, ReturnType<typeof viewLine>>} */
  let lines = new Map();
  /** @type {string | undefined} */
  let chosen;
  let opened = false; // once asked why, the next row tells it too
  const element = make("div", { class: "ck-table" }, label, note, pane, detail);
  return { element, show, select };

  /** @param {Table} table */
  function show(table) {
    list.value = table.name;
    lines = new Map(table.rows.map((row) => [row.id, viewLine(table, row)]));
    const drafts = draftsInWords(table.rows);
    note.hidden = !drafts;
    note.textContent = drafts;
    pane.replaceChildren(
      table.rows.length
        ? viewRows(table)
        : make("p", {}, t("This table has no rows for this article.")),
    );
    pane.scrollTop = 0;
  }

  /** @param {Table} table */
  function viewRows(table) {
    const caption = t("{label}: choose a row to mark its words", { label: table.label });
    const headings = [t("Row"), ...table.columns].map((text) => make("th", { scope: "col" }, text));
    const body = [...lines.values()].map(({ element }) => element);
    return make(
      "fieldset",
      {},
      make("legend", {}, caption),
      make("table", {}, make("thead", {}, make("tr", {}, ...headings)), make("tbody", {}, ...body)),
    );
  }

  /**
   * @param {Table} table
   * @param {Row} row
   */
  function viewLine(table, row) {
    const id = `${group}-${row.id}`;
    const onchange = () => choose(row.id);
    const input = make("input", { type: "radio", name: group, value: row.id, id, onchange });
    const name = make("label", { for: id }, input, row.id);
    const main = `${id}-main`;
    const cells = row.cells.map((cell, index) =>
      make(
        "td",
        {
          dir: "auto",
          id: index === table.main ? main : null,
          "data-heading": table.columns[index],
        },
        cell,
      ),
    );
    input.setAttribute("aria-describedby", main);
    const line = make("tr", { onclick }, make("th", { scope: "row" }, name), ...cells);
    return { element: line, input };

    /** @param {MouseEvent} event */
    function onclick({ target }) {
      // The radio button itself tells of a click on its label.
      if (target instanceof Element && target.closest("label")) return;
      input.focus();
      choose(row.id);
    }
  }

  /**
   * Mark the line of a row, and tell whether another one was chosen before.
   * @param {Row | undefined} row
   */
  function select(row) {
    const before = chosen;
    lines.get(before ?? "")?.element.classList.remove("ck-chosen");
    chosen = row?.id;
    const line = lines.get(chosen ?? "");
    for (const { input } of lines.values()) input.checked = input.value === chosen;
    line?.element.classList.add("ck-chosen");
    if (line) scrollInto(pane, line.element, pane.querySelector("thead")?.offsetHeight);
    detail.replaceChildren(...(row ? viewDetail(row) : [make("p", {}, t("No row is chosen."))]));
    return before;
  }

  /** @param {Row} row */
  function viewDetail(row) {
    const parts = countWords(row).map(({ part, words, count }) =>
      make(
        "li",
        {},
        make("span", { class: "ck-part" }, part),
        " ",
        make("q", { dir: "auto" }, words),
        count > 1 ? tn(" (once)", " ({count} times)", count) : null,
      ),
    );
    const reasons = [originInWords(row), certaintyInWords(row), ...row.why];
    const ontoggle = () => (opened = why.open);
    const why = make(
      "details",
      { open: opened, ontoggle },
      make("summary", {}, t("Why this row?")),
      make("ul", {}, ...reasons.map((reason) => make("li", {}, reason))),
    );
    return [
      make(
        "p",
        { class: "ck-detail-head" },
        make("strong", {}, t("Row {id}", { id: row.id })),
        make("button", { type: "button", onclick: clear }, t("Clear the marks")),
      ),
      make("p", { class: "ck-part" }, t("Its words in the article")),
      make("ul", {}, ...parts),
      why,
    ];
  }

  /**
   * The row's words, each form once.
   * @param {Row} row
   */
  function countWords(row) {
    /** @type {Map<string, { part: string, words: string, count: number }>} */
    const forms = new Map();
    for (const [start, end, part] of row.passages) {
      const words = text.slice(start, end);
      const form = forms.get(`${part} ${words}`) ?? { part, words, count: 0 };
      forms.set(`${part} ${words}`, { ...form, count: form.count + 1 });
    }
    return [...forms.values()];
  }

  /** The button goes with the detail, so the focus goes back to the row. */
  function clear() {
    const line = lines.get(chosen ?? "");
    choose("");
    line?.input.focus();
  }
}

/** @param {Row[]} rows */
function draftsInWords(rows) {
  const count = rows.filter(({ origin }) => origin === "proposed").length;
  if (!count) return "";
  if (count === rows.length) return t("This table is a draft that nobody has checked.");
  return tn(
    "1 row of this table is a draft that nobody has checked.",
    "{count} rows of this table are drafts that nobody has checked.",
    count,
  );
}

/** @param {Row} row */
function originInWords({ origin, checked }) {
  if (origin === "machine") return t("The machine made this row.");
  if (origin === "proposed") return t("This row is a draft that nobody has checked.");
  const { kind, name, day } = checked;
  return kind === "person"
    ? t("Checked by {name} on {day}.", { name, day })
    : t("Checked by {name}, a program, on {day}.", { name, day });
}

/** @param {Row} row */
function certaintyInWords({ certainty }) {
  return certainty === "clear"
    ? t("The rules had no doubt about it.")
    : t("It is doubtful: check it against the sentence.");
}
