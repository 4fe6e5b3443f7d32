// What a question can ask and offer beside its answer, whatever its kind: a reason, how sure one is,
// hints.

import { make, makeMarkdown, uniqueId } from "../dom.js";
import { t } from "../i18n.js";
import { chooseValue, chosenValue, isOff, rounded, setOff } from "./kit/parts.js";

/** @typedef {"sure" | "fairly" | "guessing"} Confidence */

/** @returns {Record<Confidence, string>} */
export const confidences = () => ({
  sure: t("Sure"),
  fairly: t("Fairly sure"),
  guessing: t("Guessing"),
});

export function viewConfidence() {
  const name = uniqueId("confidence");
  const choices = Object.entries(confidences()).map(([value, label]) => {
    const input = make("input", { type: "radio", name, value });
    return { input, label: make("label", {}, input, ` ${label}`) };
  });
  const inputs = choices.map(({ input }) => input);
  const legend = make("legend", {}, t("How sure are you?"));
  return {
    element: make("fieldset", { class: "ck-inline" }, legend, ...choices.map(({ label }) => label)),
    value: () => chosenValue(inputs),
    show: (/** @type {string | undefined} */ value) => chooseValue(inputs, value),
    close() {
      for (const input of inputs) input.disabled = true;
    },
  };
}

export function viewReason() {
  const id = uniqueId("reason");
  const input = make("input", { type: "text", id, maxlength: 300, dir: "auto" });
  const label = make("label", { for: id }, t("Why? In one line:"));
  return {
    element: make("p", { class: "ck-field" }, label, input),
    value: () => input.value.trim(),
    show(/** @type {string} */ value) {
      input.value = value;
    },
    close() {
      input.disabled = true;
    },
  };
}

/**
 * The hints that were taken, and the button for the next one, which says what it costs.
 * @param {import("./kit/kit.js").Question} question
 * @param {() => void} onAsk
 */
export function viewHints(question, onAsk) {
  const list = make("ol", { class: "ck-hints", hidden: true });
  const button = make("button", { type: "button", hidden: !question.hints, onclick: ask });
  const last = () => list.lastElementChild?.textContent;
  offerNext();
  return { list, button, show, offerNext, last, count };

  function count() {
    return list.children.length;
  }

  function ask() {
    if (isOff(button)) return;
    setOff(button, true);
    onAsk();
  }

  /** @param {string[]} taken */
  function show(taken) {
    list.hidden = !taken.length;
    list.replaceChildren(...taken.map((html) => makeMarkdown("li", { dir: "auto" }, html)));
    offerNext();
  }

  function offerNext() {
    const left = question.hints - count();
    const cost = left ? question.costs[count()] : 0;
    const costs = cost ? t(", costs {share}%", { share: rounded(100 * cost) }) : "";
    const words = left ? t("Show a hint ({left} left{costs})", { left, costs }) : t("No hint left");
    button.replaceChildren(words);
    setOff(button, !left);
  }
}
