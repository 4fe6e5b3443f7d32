// The days of the debate: a bar for each day on which something was said, and below them, on one track,
// a slider for the first day and one for the last. Each step is a day with statements, so that no step
// changes nothing.

import { make } from "../dom.js";
import { dateInWords, t } from "../i18n.js";
import { isChecked } from "./network/networks.js";

/** @typedef {import("./network/debate.js").Debate} Debate */

const HIGHEST = 28;

/**
 * @param {Debate} debate
 * @param {(days: [number, number]) => void} onchange
 */
export function viewTime({ days, statements }, onchange) {
  const last = days.length - 1;
  const bars = days.map((day) => viewBar(statements.filter(({ published }) => published === day)));
  const most = Math.max(...bars.map(({ count }) => count), 1);
  for (const { element, count } of bars) element.style.height = `${(HIGHEST * count) / most}px`;
  const from = viewSlider(t("First day"), 0);
  const to = viewSlider(t("Last day"), last);
  const words = make("p", { class: "ck-days" });
  const marks = bars.map(({ element }) => element);
  const chart = make("div", { class: "ck-bars", "aria-hidden": "true" }, ...marks);
  const track = make("div", { class: "ck-track" }, from.element, to.element);
  const element = make(
    "fieldset",
    { class: "ck-time" },
    make("legend", {}, t("Days")),
    words,
    ...(last < 1 ? [] : [chart, track]),
  );
  element.style.setProperty("--ck-steps", String(days.length));
  return { element, show };

  /**
   * @param {[number, number]} chosen
   * @param {string} inWords
   */
  function show([first, end], inWords) {
    words.textContent = inWords;
    from.show(first);
    to.show(end);
    // Where both stand at one end, the one that can still move is on top.
    from.element.style.zIndex = String(Number(first > last / 2));
    bars.forEach(({ element }, at) => {
      element.classList.toggle("ck-out", at < first || end < at);
    });
  }

  /** @param {string} name @param {number} value */
  function viewSlider(name, value) {
    const scale = { min: 0, max: last, step: 1, value };
    const input = make("input", { type: "range", "aria-label": name, ...scale, oninput: change });
    return {
      element: input,
      value: () => Number(input.value),
      /** @param {number} at */
      show(at) {
        input.value = String(at);
        input.setAttribute("aria-valuetext", dateInWords(days[at] ?? ""));
      },
    };
  }

  /** One slider pushes the other before it. @param {Event} event */
  function change({ target }) {
    const isFrom = target === from.element;
    const [first, end] = [from.value(), to.value()];
    if (first <= end) onchange([first, end]);
    else onchange(isFrom ? [first, first] : [end, end]);
  }
}

/** @param {import("./network/debate.js").Statement[]} statements */
function viewBar(statements) {
  const unchecked = statements.filter((statement) => !isChecked(statement)).length;
  const element = make("span", { class: unchecked ? "ck-hatched" : null });
  element.style.setProperty("--ck-share", `${Math.round((100 * unchecked) / statements.length)}%`);
  return { element, count: statements.length };
}
