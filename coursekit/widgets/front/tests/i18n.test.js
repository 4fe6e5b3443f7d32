import assert from "node:assert/strict";
import { test } from "node:test";
import { dateInWords, t, tn, useWords } from "../i18n.js";

const WORDS = {
  "": `01${"2".repeat(198)}`,
  Check: "Prüfen",
  "1 row": ["keine Zeile", "1 Zeile", "{count} Zeilen"],
};

/**
 * @param {object} words
 * @param {string} used
 */
function use(words, used) {
  /** @type {any} */
  const traits = { words, languages: { used, direction: "ltr", own: "en" } };
  /** @type {any} */
  const model = { get: (/** @type {string} */ name) => traits[name] };
  /** @type {any} */
  const root = {};
  useWords(model, root);
  return root;
}

test("a text without a translation stays in English, its names filled in", () => {
  use({}, "en");
  assert.equal(t("Row {id}", { id: "E001" }), "Row E001");
  assert.equal(t("Row {id}"), "Row {id}");
  assert.equal(tn("1 row", "{count} rows", 1), "1 row");
  assert.equal(tn("1 row", "{count} rows", 0), "0 rows");
});

test("a text with a translation is shown in it, and the page says which language that is", () => {
  const root = use(WORDS, "de");
  assert.deepEqual([root.lang, root.dir], ["de", "ltr"]);
  assert.equal(t("Check"), "Prüfen");
  assert.equal(tn("1 row", "{count} rows", 0), "keine Zeile");
  assert.equal(tn("1 row", "{count} rows", 3), "3 Zeilen");
  assert.equal(tn("1 row", "{count} rows", 0.5), "0.5 Zeilen");
  assert.equal(tn("1 row", "{count} rows", 201), "201 Zeilen");
  assert.equal(tn("1 line", "{count} lines", 2), "2 lines");
});

test("a date is in words as precise as it is, and what is none stays", () => {
  use({}, "en");
  assert.equal(dateInWords("2024-11-12"), "12 November 2024");
  assert.equal(dateInWords("2024-11"), "November 2024");
  assert.equal(dateInWords("2024-W46"), "2024-W46");
  assert.equal(dateInWords("undated"), "The text gives no date.");
  use({}, "de");
  assert.equal(dateInWords("2024-11"), "November 2024");
});
