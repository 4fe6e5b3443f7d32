// The reader: the article on one side, a table of it on the other.

import { make, makeLiveRegion, uniqueId } from "../dom.js";
import { t, tn, useWords } from "../i18n.js";
import { openStorage } from "../storage.js";
import { viewArticle } from "./article.js";
import { Characters } from "./characters.js";
import { viewTable } from "./table.js";

/** @typedef {[start: number, end: number]} Span */

/**
 * A row of a table: its cells, the sentence that shows it, and its words in the article.
 * @typedef {object} Row
 * @property {string} id
 * @property {string[]} cells
 * @property {Span} evidence
 * @property {[start: number, end: number, part: string][]} passages
 * @property {"machine" | "proposed" | "reviewed"} origin
 * @property {{ kind: string, name: string, day: string }} checked
 * @property {"clear" | "doubtful"} certainty
 * @property {string[]} why
 */

/** @typedef {{ name: string, label: string, columns: string[], main: number, rows: Row[] }} Table */
/** @typedef {{ kind: string, start: number, end: number, aside: string }} Block */
/** @typedef {{ title: string, text: string, lang: string, blocks: Block[] }} Page */

const SAID_AT_MOST = 150;

/**
 * A screen reader cannot skip within an announcement, so a long one is cut.
 * @param {string} words
 */
const short = (words) =>
  words.length > SAID_AT_MOST ? `${words.slice(0, SAID_AT_MOST)} …` : words;

export const reader = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    /** @type {Page} */
    const page = model.get("page");
    /** @type {Table[]} */
    const tables = model.get("tables");
    const text = new Characters(page.text);
    const { region, announce } = makeLiveRegion();
    const article = viewArticle(page, text, choose);
    const table = viewTable(tables, text, { choose, switchTo });
    const hint = viewHint(page);
    article.element.setAttribute("aria-describedby", hint.id);
    const label = page.title ? t("Reader: {title}", { title: page.title }) : t("Reader");
    const root = make(
      "div",
      // A group, not a landmark: a page may show several readers of one article.
      { class: "ck ck-reader", role: "group", "aria-label": label },
      hint,
      make("div", { class: "ck-sides" }, article.element, table.element),
      region,
    );
    el.replaceChildren(root);

    const storage = openStorage("reader", "any");
    let isBack = goBack();
    model.on("change:table", showTable);
    model.on("change:selected", showSelected);
    model.on("change:marked", showMarked);
    showTable();
    isBack = false;
    showMarked();
    return () => {
      model.off("change:table", showTable);
      model.off("change:selected", showSelected);
      model.off("change:marked", showMarked);
    };

    /** @param {string} id */
    function choose(id) {
      model.set("selected", id);
      model.save_changes();
      remember();
    }

    function remember() {
      storage.put(model.get("place"), {
        at: Date.now(),
        table: model.get("table"),
        selected: model.get("selected"),
      });
    }

    /** Choose what was chosen when the page was left; who comes back does not want to hear of it. */
    function goBack() {
      const left = storage.get(model.get("place"));
      const shown = tables.find(({ name }) => name === left?.table);
      if (!shown || model.get("selected")) return false;
      const row = shown.rows.find(({ id }) => id === left.selected);
      model.set("table", shown.name);
      model.set("selected", row?.id ?? "");
      model.save_changes();
      return true;
    }

    /** @param {string} name */
    function switchTo(name) {
      model.set("selected", "");
      model.set("table", name);
      model.save_changes();
      remember();
    }

    function shownTable() {
      const name = model.get("table");
      return tables.find((each) => each.name === name) ?? tables[0];
    }

    /** @returns {Row | undefined} */
    function selectedRow() {
      return shownTable().rows.find(({ id }) => id === model.get("selected"));
    }

    function showTable() {
      const shown = shownTable();
      table.show(shown);
      article.show(shown.rows, model.get("marked"));
      showSelected();
    }

    function showSelected() {
      const row = selectedRow();
      const before = table.select(row);
      article.select(row);
      if (isBack) return;
      if (row) announce(selectedInWords(row, row.cells[shownTable().main]));
      else if (before) announce(t("Marks cleared."));
    }

    function showMarked() {
      /** @type {Span[]} */
      const marked = model.get("marked");
      article.show(shownTable().rows, marked);
      article.select(selectedRow());
      if (!marked.length) return;
      article.scrollToMarked();
      const words = marked.map(([start, end]) => text.slice(start, end)).join(" … ");
      announce(t("Marked in the article: {words}", { words: short(words) }));
    }
  },
};

/** @param {Page} page */
function viewHint(page) {
  const notEnglish = t(
    "This text does not seem to be English. The rules read only English, so the tables may be empty or wrong.",
  );
  const hint = t(
    "Choose a row to mark its words in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in the article, from passage to passage; Enter chooses a passage.",
  );
  const words = page.lang === "en" ? hint : `${notEnglish} ${hint}`;
  return make("p", { class: "ck-hint", id: uniqueId("hint") }, words);
}

/**
 * @param {Row} row
 * @param {string} words
 */
function selectedInWords({ id, passages }, words) {
  return tn(
    "Row {id}, {words}: 1 passage marked.",
    "Row {id}, {words}: {count} passages marked.",
    passages.length,
    { id, words: short(words) },
  );
}
