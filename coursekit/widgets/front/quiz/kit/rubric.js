// What students look for in an answer of their own, and how they mark it; with samples to compare it to.

import { make, makeMarkdown, uniqueId } from "../../dom.js";
import { t } from "../../i18n.js";
import { markdownBlock } from "./parts.js";

/**
 * @param {string[]} rubric in HTML
 * @param {number[]} marks as they were given before
 * @param {{ announce: (text: string) => void, mark: (marks: number[], onDone: () => void) => void }} kit
 */
export function viewRubric(rubric, marks, kit) {
  const groups = rubric.map((criterion, at) => viewCriterion(criterion, marks[at]));
  const note = make("p", { class: "ck-beside" });
  const button = make("button", { type: "button", onclick: send }, t("Save my marks"));
  const actions = make("div", { class: "ck-actions" }, button);
  return make("div", {}, ...groups.map(({ element }) => element), actions, note);

  function send() {
    const given = groups.map(({ value }) => value());
    if (given.includes(-1)) say(t("Mark every line first."));
    else kit.mark(given, () => say(t("Your marks have been saved.")));
  }

  /** @param {string} words */
  function say(words) {
    note.replaceChildren(words);
    kit.announce(words);
  }
}

/**
 * @param {string} criterion
 * @param {number | undefined} mark
 */
function viewCriterion(criterion, mark) {
  const name = uniqueId("rubric");
  const words = [t("Not yet"), t("Partly"), t("Yes")];
  const inputs = words.map((_, value) => {
    const input = make("input", { type: "radio", name, value });
    input.checked = mark === value;
    return input;
  });
  const element = make(
    "fieldset",
    { class: "ck-inline" },
    makeMarkdown("legend", { dir: "auto" }, criterion),
    ...inputs.map((input, value) => make("label", {}, input, ` ${words[value]}`)),
  );
  return { element, value: () => inputs.findIndex((input) => input.checked) };
}

/** @param {{ label: string, text: string, comment: string }} exemplar */
export function viewExemplar({ label, text: html, comment }) {
  const said = make("div", { class: "ck-comment" }, markdownBlock(comment));
  return make("details", {}, make("summary", {}, label), markdownBlock(html), said);
}
