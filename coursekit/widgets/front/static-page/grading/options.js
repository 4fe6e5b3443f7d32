// What the kinds share in which options are chosen: one, or several.

import { chosenTokens } from "./choosing.js";

/** @typedef {{ token: string, correct: boolean, feedback: string, if_not_chosen: string }} Option */
/** @typedef {{ options: Option[] }} Key */

export const options = {
  /**
   * The places of what was chosen.
   * @param {Key} key
   * @param {any} sent
   * @returns {Set<number>}
   */
  read(key, sent) {
    const tokens = key.options.map(({ token }) => token);
    return new Set(chosenTokens(sent, "choices", tokens).map((token) => tokens.indexOf(token)));
  },
  /** The places of what is right. @param {Key} key @returns {Set<number>} */
  right: (key) => new Set(key.options.flatMap(({ correct }, place) => (correct ? [place] : []))),
  /**
   * @param {Key} key
   * @param {Set<number>} answer
   * @param {boolean} final
   */
  outcome: (key, answer, final) => ({
    options: key.options.map((option, place) => shown(option, answer.has(place), final)),
  }),
};

/**
 * @param {Option} option
 * @param {boolean} chosen
 * @param {boolean} final
 */
function shown({ token, correct, feedback, if_not_chosen: instead }, chosen, final) {
  if (!chosen && !final) return { token, chosen, verdict: "", feedback: "" };
  const verdict = chosen ? (correct ? "right" : "wrong") : correct ? "missed" : "left";
  return { token, chosen, verdict, feedback: (!chosen && instead) || feedback };
}
