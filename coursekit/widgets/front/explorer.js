// A table to be filtered: a choice for each column, then the rows that fit, then their figure.
//
// The choices are real selects, so that arrow keys and a letter choose. The page filters by
// itself; the kernel is asked only for the figure, and until it has answered none is shown: an old
// figure beside new rows would say what is not so.

import { make, makeLiveRegion, makeSiteLink } from "./dom.js";
import { t, tn, useWords } from "./i18n.js";

/** @typedef {{ cells: string[], facets: string[] }} Row */
/** @typedef {{ heading: string, items: string[] }} Part */

export const explorer = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    const { region, announce } = makeLiveRegion();
    /** @type {ReturnType<typeof viewChoice>[]} */
    const selects = model
      .get("choices")
      .map((/** @type {any} */ choice, /** @type {number} */ index) =>
        viewChoice(choice, () => choose(index)),
      );
    const all = make("button", { type: "button", onclick: showAll }, t("Show all rows"));
    const count = make("p", { class: "ck-count" });
    const table = viewTable(model.get("columns"));
    const picture = make("div", { class: "ck-picture" });
    el.replaceChildren(
      make(
        "div",
        { class: "ck ck-explorer", role: "group", "aria-label": t("Table with choices") },
        make("div", { class: "ck-choices" }, ...selects.map(({ element }) => element), all),
        count,
        table.element,
        picture,
        region,
      ),
    );
    model.on("change:chosen", showRows);
    model.on("change:picture", showPicture);
    showRows();
    return () => {
      model.off("change:chosen", showRows);
      model.off("change:picture", showPicture);
    };

    /** @param {number} index */
    function choose(index) {
      const chosen = [...model.get("chosen")];
      chosen[index] = selects[index].value();
      send(chosen);
    }

    function showAll() {
      send(selects.map(() => null));
    }

    /** @param {(string | null)[]} chosen */
    function send(chosen) {
      model.set("chosen", chosen);
      model.save_changes();
      announce(count.textContent);
    }

    function showRows() {
      /** @type {(string | null)[]} */
      const chosen = model.get("chosen");
      /** @type {Row[]} */
      const rows = model.get("rows");
      const fit = rows.filter(({ facets }) =>
        facets.every((has, at) => chosen[at] === null || chosen[at] === has),
      );
      selects.forEach((select, at) => {
        select.show(chosen[at]);
      });
      count.textContent = fit.length
        ? tn("1 of {total} rows matches.", "{count} of {total} rows match.", fit.length, {
            total: rows.length,
          })
        : t("No row matches all of these choices.");
      table.show(fit);
      showPicture();
    }

    function showPicture() {
      const drawn = model.get("picture");
      const isOfThese = JSON.stringify(drawn.of) === JSON.stringify(model.get("chosen"));
      if (!drawn.of) picture.replaceChildren();
      else if (!isOfThese)
        picture.replaceChildren(make("p", {}, t("The figure for these rows is being drawn.")));
      else if (drawn.fault) picture.replaceChildren(make("p", { dir: "auto" }, drawn.fault));
      else picture.replaceChildren(...(drawn.lead ? [viewFigure(drawn)] : []));
    }
  },
};

/**
 * One column to choose by. The first choice is all; what has no words is said to have none.
 * @param {{ name: string, values: string[] }} choice
 * @param {() => void} onchange
 */
function viewChoice({ name, values }, onchange) {
  const options = values.map((value, at) =>
    make("option", { value: at, dir: "auto" }, value || t("no entry")),
  );
  const select = make("select", { onchange }, make("option", { value: "" }, t("all")), ...options);
  return {
    element: make("label", {}, make("span", { dir: "auto" }, name), " ", select),
    value: () => (select.value === "" ? null : values[Number(select.value)]),
    show: (/** @type {string | null} */ value) =>
      (select.value = value === null ? "" : String(values.indexOf(value))),
  };
}

/** @param {string[]} columns */
function viewTable(columns) {
  const body = make("tbody");
  const heads = columns.map((name) => make("th", { scope: "col", dir: "auto" }, name));
  const table = make("table", {}, make("thead", {}, make("tr", {}, ...heads)), body);
  // It can be scrolled by keyboard, so it is a tab stop with a name.
  const label = t("The matching rows");
  const element = make(
    "div",
    { class: "ck-fitting", role: "group", tabindex: "0", "aria-label": label },
    table,
  );
  return { element, show };

  /** @param {Row[]} rows */
  function show(rows) {
    element.hidden = rows.length === 0;
    element.scrollTop = 0;
    body.replaceChildren(...rows.map(({ cells }) => make("tr", {}, ...cells.map(viewCell))));
  }
}

/** @param {string} cell */
function viewCell(cell) {
  const link = makeSiteLink(cell);
  if (link) return make("td", {}, link);
  return make("td", { dir: "auto", class: /^\d{4}(-\d\d){0,2}$/.test(cell) && "ck-date" }, cell);
}

/**
 * What a figure of the rows says: a sentence, and its lists.
 * @param {{ lead: string, parts: Part[] }} figure
 */
function viewFigure({ lead, parts }) {
  return make("div", { lang: "en" }, make("p", {}, lead), ...viewParts(parts));
}

/** @param {Part[]} parts */
function viewParts(parts) {
  return parts.flatMap(({ heading, items }) => [
    make("p", {}, make("strong", {}, heading)),
    make("ol", {}, ...items.map((item) => make("li", {}, item))),
  ]);
}
