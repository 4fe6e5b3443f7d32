// The matrix: who says yes or no to what, or which two actors agree or disagree, in a table.

import { make } from "../dom.js";
import { t } from "../i18n.js";
import { openButtons } from "./buttons.js";
import { leftOut, MOST_ACTORS, strongest } from "./drawing/map.js";
import { makeOneStop, setStop } from "./keys.js";
import { keyOf } from "./network/debate.js";
import { isChecked } from "./network/networks.js";
import { weightInWords } from "./network/words.js";

/** @typedef {import("./network/debate.js").Shown} Shown */
/** @typedef {import("./network/debate.js").Line} Line */

/** @param {(chosen: string[]) => void} choose */
export function viewMatrix(choose) {
  const caption = make("caption");
  const head = make("thead");
  const body = make("tbody");
  const table = make("table", {}, caption, head, body);
  const label = t("Matrix: the arrow keys go from cell to cell");
  const pane = make("div", { class: "ck-matrix", role: "group", "aria-label": label }, table);
  const note = make("p", { class: "ck-hint" });
  makeOneStop(pane);
  const buttons = openButtons(choose);
  return { element: make("div", {}, pane, note), show, choose: mark };

  /**
   * @param {Shown} shown
   * @param {string[]} chosen
   */
  function show(shown, chosen) {
    const { kind, whole, debate } = shown;
    const isAffiliation = kind === "affiliation";
    const active = new Set(shown.lines.flatMap(({ one, other }) => [one, other]));
    const actors = whole.actors.filter((id) => active.has(id));
    const rows = isAffiliation ? actors : strongest(actors, MOST_ACTORS, chosen);
    const columns = isAffiliation ? whole.concepts.filter((id) => active.has(id)) : rows;
    const lines = new Map(
      shown.lines.flatMap((line) => keysOf(line, kind).map((key) => [key, line])),
    );
    const shares = isAffiliation ? uncheckedShares(shown) : new Map();
    buttons.clear();
    pane.classList.toggle("ck-square", !isAffiliation);
    caption.textContent = captions()[kind];
    head.replaceChildren(
      make(
        "tr",
        {},
        make("td"),
        ...columns.map((id) => make("th", { scope: "col" }, viewName(id))),
      ),
    );
    body.replaceChildren(
      ...rows.map((row) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, viewName(row)),
          ...columns.map((column) => viewCell(lines.get(keyOf({ one: row, other: column })))),
        ),
      ),
    );
    note.textContent = isAffiliation ? "" : leftOut(rows.length, actors.length);
    note.hidden = !note.textContent;
    mark(chosen);

    /** @param {string} id */
    function viewName(id) {
      return buttons.add([id], { dir: "auto" }, debate.name(id));
    }

    /** @param {Line} [line] */
    function viewCell(line) {
      if (!line) return make("td");
      const key = keyOf(line);
      const said = isAffiliation ? viewSides(shown, line) : [weightInWords(line.weight)];
      const share = isAffiliation ? shares.get(key) : Number(!line.checked);
      const attributes = { class: share ? "ck-hatched" : null };
      const button = buttons.add([line.one, line.other], attributes, ...said);
      if (share) button.style.setProperty("--ck-share", `${Math.round(100 * share)}%`);
      return make("td", {}, button);
    }
  }

  /** @param {string[]} chosen */
  function mark(chosen) {
    buttons.mark(chosen);
    setStop(pane);
  }
}

/** @returns {Record<import("./network/networks.js").Kind, string>} */
const captions = () => ({
  affiliation: t("Who says yes or no to what, and how often"),
  congruence: t("How far two actors take the same side"),
  conflict: t("How far two actors take opposite sides"),
});

/**
 * A line between two actors stands in two cells.
 * @param {Line} line
 * @param {import("./network/networks.js").Kind} kind
 */
const keysOf = ({ one, other }, kind) =>
  kind === "affiliation"
    ? [keyOf({ one, other })]
    : [keyOf({ one, other }), keyOf({ one: other, other: one })];

/** @param {Shown} shown @param {Line} line */
function viewSides({ counts }, { one, other }) {
  const { yes, no } = counts.get(one)?.get(other) ?? { yes: 0, no: 0 };
  return [
    yes && make("span", { class: "ck-yes" }, t("yes {count}", { count: yes })),
    no && make("span", { class: "ck-no" }, t("no {count}", { count: no })),
  ].filter((each) => each !== 0);
}

/** Which part of the statements behind a cell nobody has checked. @param {Shown} shown */
function uncheckedShares({ statements }) {
  /** @type {Map<string, { all: number, unchecked: number }>} */
  const sums = new Map();
  for (const statement of statements) {
    const key = keyOf({ one: statement.actor, other: statement.concept });
    const sum = sums.get(key) ?? { all: 0, unchecked: 0 };
    sum.all += 1;
    sum.unchecked += Number(!isChecked(statement));
    sums.set(key, sum);
  }
  return new Map([...sums].map(([key, { all, unchecked }]) => [key, unchecked / all]));
}
