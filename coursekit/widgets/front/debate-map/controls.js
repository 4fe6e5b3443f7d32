// What is chosen above the map: which lines, as what they are shown, whose rows, how heavy, how counted.

import { make, uniqueId } from "../dom.js";
import { t } from "../i18n.js";
import { weightInWords } from "./network/words.js";

/** @typedef {import("./network/debate.js").Choice} Choice */
/** @typedef {import("./network/debate.js").Shown} Shown */
/** @typedef {"map" | "list" | "matrix"} View */

/**
 * @param {import("./network/debate.js").Debate} debate
 * @param {(part: Partial<Choice & { view: View }>) => void} change
 * @param {(kind: Choice["kind"]) => void} changeKind
 */
export function viewControls(debate, change, changeKind) {
  /** @type {Choice | undefined} */
  let now;
  const kinds = viewRadios(
    t("Network"),
    {
      affiliation: t("actors and concepts"),
      congruence: t("congruence"),
      conflict: t("conflict"),
    },
    changeKind,
  );
  const views = viewRadios(
    t("Show as"),
    { map: t("map"), list: t("list"), matrix: t("matrix") },
    (view) => change({ view }),
  );
  const machine = make("input", {
    type: "checkbox",
    onchange: () => change({ machine: machine.checked }),
  });
  const withMachine = make(
    "label",
    { class: "ck-machine" },
    machine,
    t("With rows that nobody has signed"),
  );
  withMachine.hidden = debate.isSigned;
  const weight = viewWeight((atLeast) => change({ atLeast }));
  const duplicates = viewSelect(
    t("Count a side that an actor takes again"),
    {
      all: t("each time"),
      article: t("once for each article"),
      period: t("once in these days"),
    },
    (value) => now && change({ duplicates: { ...now.duplicates, [now.kind]: value }, atLeast: 0 }),
  );
  const normalisation = viewSelect(
    t("Normalise by"),
    {
      none: t("nothing: a count"),
      "average activity": t("average activity"),
      Jaccard: t("Jaccard similarity"),
      cosine: t("cosine similarity"),
    },
    (value) => change({ normalisation: value, atLeast: 0 }),
  );
  const counted = make(
    "details",
    {},
    make("summary", {}, t("How lines are counted")),
    make("div", { class: "ck-choices" }, duplicates.element, normalisation.element),
  );
  return {
    element: make(
      "div",
      { class: "ck-controls" },
      kinds.element,
      views.element,
      weight.element,
      withMachine,
      counted,
    ),
    /** @param {Choice & { view: View }} choice @param {Shown} shown */
    show(choice, shown) {
      now = choice;
      kinds.show(choice.kind);
      views.show(choice.view);
      machine.checked = choice.machine;
      weight.show(choice.atLeast, shown);
      duplicates.show(choice.duplicates[choice.kind]);
      normalisation.show(choice.normalisation);
      normalisation.element.hidden = choice.kind === "affiliation";
    },
  };
}

/**
 * A choice of which each part is seen at once.
 * @template {string} Name
 * @param {string} legend
 * @param {Record<Name, string>} options
 * @param {(name: Name) => void} onchange
 */
function viewRadios(legend, options, onchange) {
  const name = uniqueId("radios");
  const entries = /** @type {[Name, string][]} */ (Object.entries(options));
  const inputs = entries.map(([value]) =>
    make("input", { type: "radio", name, value, onchange: () => onchange(value) }),
  );
  const labels = entries.map(([, words], at) =>
    make("label", {}, inputs[at], make("span", {}, words)),
  );
  return {
    element: make("fieldset", { class: "ck-radios" }, make("legend", {}, legend), ...labels),
    /** @param {Name} chosen */
    show(chosen) {
      for (const input of inputs) input.checked = input.value === chosen;
    },
  };
}

/**
 * @template {string} Name
 * @param {string} label
 * @param {Record<Name, string>} options
 * @param {(name: Name) => void} onchange
 */
function viewSelect(label, options, onchange) {
  const list = make(
    "select",
    { onchange: () => onchange(/** @type {Name} */ (list.value)) },
    ...Object.entries(options).map(([value, words]) =>
      make("option", { value }, /** @type {string} */ (words)),
    ),
  );
  return {
    element: make("label", {}, label, " ", list),
    /** @param {Name} chosen */
    show(chosen) {
      list.value = chosen;
    },
  };
}

/**
 * How heavy a line must be; each step is a weight that a line has.
 * @param {(atLeast: number) => void} onchange
 */
function viewWeight(onchange) {
  /** @type {number[]} */
  let weights = [];
  const input = make("input", {
    type: "range",
    min: 0,
    step: 1,
    oninput: () => onchange(weights[Number(input.value)] ?? 0),
  });
  const words = make("span");
  return {
    element: make("label", { class: "ck-weight" }, words, input),
    /** @param {number} atLeast @param {Shown} shown */
    show(atLeast, shown) {
      ({ weights } = shown);
      const step = Math.max(
        weights.findIndex((weight) => weight >= atLeast),
        0,
      );
      input.max = String(Math.max(weights.length - 1, 0));
      input.value = String(step);
      input.disabled = weights.length < 2;
      const said = t("{weight} or more", { weight: weightInWords(weights[step] ?? 0) });
      words.textContent = t("Weight of a line: {said}", { said });
      input.setAttribute("aria-valuetext", said);
    },
  };
}
