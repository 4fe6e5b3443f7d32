// A row as two coders have it, side by side.

import { make, uniqueId } from "../dom.js";
import { t } from "../i18n.js";

/**
 * @param {import("./adjudicator.js").Pair} pair
 * @param {{ label: string, fields: import("./curator.js").Field[] }} form
 * @param {{ sides: string[], names: import("./row.js").Names[] }} coders
 * @param {[number: number, of: number]} place
 */
export function viewPair(pair, { label, fields }, { sides, names }, [number, of]) {
  const title = make(
    "p",
    { class: "ck-row-title", id: uniqueId("pair") },
    make("strong", {}, `${label} `),
    make("span", { class: "ck-part" }, t("Difference {number} of {of}", { number, of })),
  );
  const rows = fields
    .filter(({ column }) => pair.sides.some((row) => row?.fields[column]))
    .map((field) => {
      const differs = pair.columns.includes(field.column);
      return make(
        "tr",
        { class: differs ? "ck-differs" : null },
        make(
          "th",
          { scope: "row" },
          field.label,
          differs ? make("span", { class: "ck-part" }, " ", t("(differs)")) : null,
        ),
        ...pair.sides.map((row, side) => viewCell(row, field, names[side])),
      );
    });
  const heads = sides.map((name, side) =>
    make(
      "th",
      { scope: "col", dir: "auto" },
      name,
      pair.sides[side] ? null : make("span", { class: "ck-part" }, " ", t("(has no such row)")),
    ),
  );
  return make(
    "div",
    { class: "ck-row", role: "group", tabindex: "-1", "aria-labelledby": title.id },
    title,
    make(
      "p",
      { class: "ck-standing" },
      pair.decided ? t("Decided.") : t("Not decided: it does not count."),
    ),
    make(
      "table",
      {},
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, t("Cell")), ...heads)),
      make("tbody", {}, ...rows),
    ),
  );
}

/**
 * @param {import("./curator.js").Row | null} row
 * @param {import("./curator.js").Field} field
 * @param {import("./row.js").Names} names
 */
function viewCell(row, field, names) {
  const value = row?.fields[field.column] ?? "";
  const name = field.rows && names[field.rows]?.[value];
  return make("td", { dir: "auto" }, name ? `${value} ${name}` : value);
}
