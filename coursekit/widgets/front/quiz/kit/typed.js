// A line to type an answer in, with feedback below.

import { make, uniqueId } from "../../dom.js";
import {
  closing,
  describe,
  keyLine,
  makeBlank,
  makeFeedback,
  markdownBlock,
  setInvalid,
} from "./parts.js";

/**
 * @param {object} settings
 * @param {string} settings.how
 * @param {string} settings.label
 * @param {Node | null} [settings.after] stands beside the line
 * @param {Node | null} [settings.more] stands below it
 * @param {() => object | null} [settings.sent] what is answered in place of a text
 * @param {(answer: any) => void} [settings.filled] is called when an answer was put back
 * @param {(result: any) => void} [settings.shown] is called before an answer is told of
 * @param {(key: string) => string} [settings.key] the key in words
 */
export function viewTyped({
  how,
  label,
  after,
  more,
  sent,
  filled,
  shown,
  key = (found) => found,
}) {
  const id = uniqueId("answer");
  const input = makeBlank({ id }, []);
  const feedback = makeFeedback();
  const line = make("p", { class: "ck-field" }, make("label", { for: id }, label), input, after);
  const body = make("div", {}, line, more, feedback.element);
  return {
    how,
    body,
    input,
    answer: () => sent?.() ?? (input.value.trim() ? { text: input.value.trim() } : null),
    fill(/** @type {any} */ answer) {
      input.value = answer.text ?? "";
      filled?.(answer);
    },
    show(/** @type {any} */ result) {
      shown?.(result);
      if (!input.value) input.value = result.written ?? ""; // on a page that was loaded again
      const told = result.key === undefined ? [] : [keyLine(key(result.key))];
      feedback.set(markdownBlock(result.feedback), ...told);
      describe(input, feedback.element);
      setInvalid(input, result.verdict !== "right");
    },
    said: () => feedback.text(),
    ...closing(body, () => {
      feedback.set();
      describe(input);
      setInvalid(input, false);
    }),
  };
}
