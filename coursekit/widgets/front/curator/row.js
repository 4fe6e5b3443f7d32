// A row to look at, and as a form to fill in.

import { make, uniqueId } from "../dom.js";
import { t } from "../i18n.js";

/** @typedef {import("./curator.js").Row} Row */
/** @typedef {import("./curator.js").Field} Field */
/** @typedef {import("./curator.js").Span} Span */
/** @typedef {Record<string, Record<string, string>>} Names */
/** @typedef {{ readonly value: string }} Control */

/** Kinds of cell that take a line of their own. */
const WIDE = new Set(["words", "text", "long"]);

/** Cells of a sentence or more get a box of several lines. */
const LONG = 60;

/**
 * @param {Row} row
 * @param {{ label: string, fields: Field[] }} form
 * @param {Names} names
 * @param {{ number: number, of: number }} place
 */
export function viewRow(row, { label, fields }, names, { number, of }) {
  const where = number ? t("{number} of {of}", { number, of }) : "";
  const title = make(
    "p",
    { class: "ck-row-title", id: uniqueId("row") },
    make("strong", {}, `${row.id} `),
    `${label} `,
    make("span", { class: "ck-part" }, where),
  );
  const cells = fields
    .filter(({ column }) => column !== "why" && column !== "certainty")
    .flatMap((field) => {
      const value = row.fields[field.column] ?? "";
      const words = field.rows
        ? idsIn(value).map((id) => named(id, names[field.rows]))
        : [value].filter(Boolean);
      return [
        make("dt", {}, field.label),
        make("dd", { dir: "auto", class: value ? null : "ck-part" }, words.join("; ") || t("none")),
      ];
    });
  const why = row.why.length
    ? [
        make("p", { class: "ck-part" }, t("Reasons")),
        make("ul", {}, ...row.why.map((reason) => make("li", {}, reason))),
      ]
    : [];
  return make(
    "div",
    { class: "ck-row", role: "group", tabindex: "-1", "aria-labelledby": title.id },
    title,
    make("p", { class: "ck-standing" }, ...standing(row)),
    make("dl", {}, ...cells),
    ...why,
  );
}

/**
 * What a form begins with: who signs a row settles the machine's doubt, and may have another.
 * @param {Row} row
 */
export function cellsOf({ origin, fields }) {
  return origin === "reviewed" ? fields : { ...fields, certainty: "clear" };
}

/** @param {Row} row */
function standing({ certainty, origin, checked }) {
  const signature =
    origin === "reviewed"
      ? t("Signed: {name}, {day}", checked)
      : t("Not signed: it does not count.");
  const doubt = certainty === "doubtful" ? make("strong", {}, t("Doubtful.")) : null;
  return doubt ? [doubt, " ", signature] : [signature];
}

/**
 * @param {Record<string, string>} cells
 * @param {{ label: string, fields: Field[] }} form
 * @param {Names} names
 * @param {object} calls
 * @param {(cells: Record<string, string>, marked: Record<string, Span[]>) => void} calls.save
 * @param {() => void} calls.cancel
 * @param {(label: string, spans: Span[], onMarked: (text: string, spans: Span[]) => void) => void} calls.mark
 */
export function viewForm(cells, { label, fields }, names, { save, cancel, mark }) {
  /** @type {Record<string, Span[]>} */
  const marked = {};
  /** @type {Record<string, Control>} */
  const controls = {};
  const parts = fields.map((field) => {
    const value = cells[field.column] ?? "";
    if (field.kind === "rows") {
      const chosen = viewChoices(field, value, names[field.rows] ?? {});
      controls[field.column] = chosen;
      return chosen.element;
    }
    const control = viewControl(field, value, names);
    controls[field.column] = control;
    control.addEventListener("input", () => delete marked[field.column]);
    return make(
      "div",
      { class: `ck-field ${WIDE.has(field.kind) ? `ck-${field.kind}` : ""}` },
      make("label", {}, make("span", {}, hinted(field)), control),
      field.kind === "words" ? markButton(field, control) : offer(field, control),
    );
  });
  const form = make(
    "form",
    {
      class: "ck-row",
      "aria-label": t("{table}: a row to fill in", { table: label }),
      onsubmit(/** @type {Event} */ event) {
        event.preventDefault();
        save(changed(), marked);
      },
      onkeydown(/** @type {KeyboardEvent} */ event) {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        form.requestSubmit();
      },
    },
    make("div", { class: "ck-fields" }, ...parts),
    make(
      "div",
      { class: "ck-actions" },
      make("button", { type: "submit", class: "ck-main" }, t("Save and sign")),
      make("button", { type: "button", onclick: cancel }, t("Cancel")),
    ),
  );
  return form;

  /** The cells that say something else now. */
  function changed() {
    const now = Object.entries(controls).map(([column, { value }]) => [column, value]);
    return Object.fromEntries(
      now.filter(([column, value]) => value !== (cells[column] ?? "") && !(column in marked)),
    );
  }

  /**
   * @param {Field} field
   * @param {{ value: string, focus: () => void }} control
   */
  function markButton(field, control) {
    const button = make(
      "button",
      {
        type: "button",
        "aria-label": t("Mark in the article: {cell}", { cell: field.label }),
        onclick() {
          mark(field.label, marked[field.column] ?? spansOf(cells, field.column), (text, spans) => {
            control.value = text;
            marked[field.column] = spans;
            control.focus();
          });
        },
      },
      t("Mark"),
    );
    return button;
  }
}

/**
 * Offer words to a control that takes others, too.
 * @param {Field} field
 * @param {HTMLElement} control
 */
function offer({ offered }, control) {
  const words = Object.entries(offered);
  if (!words.length) return null;
  const id = uniqueId("offered");
  control.setAttribute("list", id);
  return make(
    "datalist",
    { id },
    ...words.map(([value, label]) => make("option", { value }, label)),
  );
}

/**
 * Several rows to be chosen by their names, those that are chosen already first.
 * @param {Field} field
 * @param {string} value
 * @param {Record<string, string>} names
 */
function viewChoices({ label }, value, names) {
  const before = idsIn(value);
  const others = Object.keys(names).filter((id) => !before.includes(id));
  const boxes = [...before, ...others].map((id) => {
    const box = make("input", { type: "checkbox", value: id });
    box.checked = before.includes(id);
    return { box, choice: make("label", {}, box, named(id, names)) };
  });
  const element = make(
    "fieldset",
    { class: "ck-field ck-named" },
    make("legend", {}, label),
    ...boxes.map(({ choice }) => choice),
  );
  return {
    element,
    get value() {
      return boxes
        .filter(({ box }) => box.checked)
        .map(({ box }) => box.value)
        .join("; ");
    },
  };
}

/** @param {string} value */
const idsIn = (value) =>
  value
    .split(";")
    .map((id) => id.trim())
    .filter(Boolean);

/**
 * @param {string} id
 * @param {Record<string, string>} [names]
 */
const named = (id, names) => `${id} ${names?.[id] ?? ""}`.trim();

/** @param {Field} field */
const hinted = ({ label, hint }) => (hint ? `${label} (${hint})` : label);

/**
 * Where the words of a cell are, as its columns of offsets say.
 * @param {Record<string, string>} cells
 * @param {string} column
 * @returns {Span[]}
 */
function spansOf(cells, column) {
  const front = column === "evidence" ? "" : `${column}_`;
  const whole = `${cells[`${front}start`] ?? ""}:${cells[`${front}end`] ?? ""}`;
  const pieces = (cells[`${front}spans`] || whole).split(";");
  return pieces
    .map((piece) => piece.split(":").map(Number))
    .filter(([start, end]) => end > start)
    .map(([start, end]) => [start, end]);
}

/**
 * @param {Field} field
 * @param {string} value
 * @param {Names} names
 */
function viewControl(field, value, names) {
  if (field.kind === "choice" || field.kind === "row") return viewSelect(field, value, names);
  const isLong = field.kind === "long" || value.length > LONG;
  const control = isLong ? make("textarea", { rows: 3 }) : make("input", { type: "text" });
  control.dir = "auto";
  control.value = value;
  return control;
}

/**
 * @param {Field} field
 * @param {string} value
 * @param {Names} names
 */
function viewSelect({ kind, choices, rows }, value, names) {
  const offered = kind === "row" ? ["", ...Object.keys(names[rows] ?? {})] : choices;
  const all = offered.includes(value) ? offered : [...offered, value];
  const words = (/** @type {string} */ one) => `${one} ${names[rows]?.[one] ?? ""}`.trim();
  const select = make(
    "select",
    {},
    ...all.map((one) => make("option", { value: one }, words(one).slice(0, LONG) || t("none"))),
  );
  select.value = value;
  return select;
}
