// What asks for more before two stakeholders become one, or one becomes two.

import { make } from "../dom.js";
import { t } from "../i18n.js";

/** @typedef {import("./curator.js").Row} Row */

/**
 * @param {Row} row
 * @param {Row[]} others
 * @param {(into: string) => void} merge
 * @param {() => void} cancel
 */
export function viewMerge(row, others, merge, cancel) {
  const select = make(
    "select",
    {
      onkeydown(/** @type {KeyboardEvent} */ event) {
        if (event.key !== "Enter") return;
        event.preventDefault();
        form.requestSubmit();
      },
    },
    ...others.map(({ id, fields }) => make("option", { value: id }, `${id} ${fields.name}`)),
  );
  const form = viewPanel(
    t("Merge {name} into another row", { name: row.fields.name }),
    [
      make("label", {}, t("Into:"), " ", select),
      make(
        "p",
        { class: "ck-part" },
        t("This row goes; its names become other names of the row that you choose."),
      ),
    ],
    t("Merge"),
    () => merge(select.value),
    cancel,
  );
  return form;
}

/**
 * @param {Row} row
 * @param {(names: string[]) => void} split
 * @param {() => void} cancel
 */
export function viewSplit(row, split, cancel) {
  const names = [row.fields.name, ...row.fields.aliases.split(";")].map((name) => name.trim());
  const boxes = names
    .filter((name) => name)
    .map((name) => ({ name, box: make("input", { type: "checkbox" }) }));
  const other = make("input", { type: "text", dir: "auto" });
  return viewPanel(
    t("Split {name} into two rows", { name: row.fields.name }),
    [
      make("p", {}, t("Which names belong to the second row?")),
      ...boxes.map(({ name, box }) =>
        make("label", { class: "ck-name", dir: "auto" }, box, ` ${name}`),
      ),
      make("label", {}, t("Or another name for the second row:"), " ", other),
    ],
    t("Split"),
    () =>
      split([
        ...boxes.filter(({ box }) => box.checked).map(({ name }) => name),
        ...(other.value.trim() ? [other.value.trim()] : []),
      ]),
    cancel,
  );
}

/**
 * @param {string} title
 * @param {HTMLElement[]} parts
 * @param {string} word on the button
 * @param {() => void} submit
 * @param {() => void} cancel
 */
function viewPanel(title, parts, word, submit, cancel) {
  return make(
    "form",
    {
      class: "ck-row",
      "aria-label": title,
      onsubmit(/** @type {Event} */ event) {
        event.preventDefault();
        submit();
      },
    },
    make("p", { class: "ck-row-title", dir: "auto" }, make("strong", {}, title)),
    ...parts,
    make(
      "div",
      { class: "ck-actions" },
      make("button", { type: "submit", class: "ck-main" }, word),
      make("button", { type: "button", onclick: cancel }, t("Cancel")),
    ),
  );
}
