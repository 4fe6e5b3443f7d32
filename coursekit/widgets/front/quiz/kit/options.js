// One answer or several among options.

import { make, makeMarkdown, uniqueId } from "../../dom.js";
import { t } from "../../i18n.js";
import { closing, describe, makeFeedback, markdownBlock, sentence, verdictLine } from "./parts.js";

/** @typedef {"right" | "wrong" | "missed" | "left"} OptionVerdict */
/** @typedef {{ token: string, chosen: boolean, verdict: OptionVerdict | "", feedback: string }} OptionResult */

/** @returns {Record<OptionVerdict, string>} */
const optionVerdicts = () => ({
  right: t("Chosen: right"),
  wrong: t("Chosen: not right"),
  missed: t("Not chosen, but right"),
  left: t("Correctly left out"),
});

/**
 * @param {{ token: string, text: string }[]} shown
 * @param {{ how: string, type: "radio" | "checkbox" }} settings
 * @returns {import("./kit.js").View}
 */
export function viewOptions(shown, { how, type }) {
  const group = uniqueId("options");
  const options = shown.map(({ token, text }) => {
    const id = `${group}-${token}`;
    const input = make("input", { type, id, name: group, value: token });
    const label = makeMarkdown("label", { for: id, dir: "auto" }, text);
    const feedback = makeFeedback();
    const row = make("div", { class: "ck-option" }, input, label, feedback.element);
    return { token, input, label, feedback, row };
  });
  const missed = makeFeedback();
  const rows = options.map(({ row }) => row);
  const body = make("div", { class: "ck-options" }, ...rows, missed.element);
  return {
    how,
    body,
    answer() {
      const choices = options.filter(({ input }) => input.checked).map(({ token }) => token);
      return choices.length ? { choices } : null;
    },
    fill({ choices }) {
      for (const { token, input } of options) input.checked = choices.includes(token);
    },
    show(result) {
      for (const [option, { chosen, verdict, feedback }] of withResults(result)) {
        option.input.checked = chosen;
        if (verdict) {
          describe(option.input, option.feedback.element);
          option.row.dataset.verdict = verdict;
          const line = verdictLine(verdict, optionVerdicts()[verdict]);
          option.feedback.set(line, markdownBlock(feedback));
        } else if (result.missed) {
          describe(option.input, missed.element);
        }
      }
      if (result.missed) missed.set(markdownBlock(result.missed));
    },
    /** What a screen reader hears at once: the options that were chosen or missed. */
    said(result) {
      const each = withResults(result)
        .filter(([, { verdict }]) => verdict && verdict !== "left")
        .map(([{ label, feedback }]) => `${sentence(label.textContent ?? "")} ${feedback.text()}`);
      return [...each, missed.text()].filter(Boolean).join(" ");
    },
    ...closing(body, () => {
      for (const { input, feedback, row } of options) {
        describe(input);
        delete row.dataset.verdict;
        feedback.set();
      }
      missed.set();
    }),
  };

  /**
   * @param {{ options: OptionResult[] }} result
   * @returns {[typeof options[0], OptionResult][]}
   */
  function withResults(result) {
    const found = new Map(result.options.map((option) => [option.token, option]));
    return options.flatMap((option) => {
      const own = found.get(option.token);
      return own ? [[option, own]] : [];
    });
  }
}
