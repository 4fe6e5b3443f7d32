/** @typedef {{ accept: string[], among: string[], feedback: string, near: { text: string, feedback: string }[], if_wrong: string }} Gap */
/** @typedef {import("../../../widgets/front/static-page/grading/tools.js").Tools} Tools */

/**
 * @param {Gap} gap
 * @param {string} word
 * @param {Tools} tools
 */
const isRight = ({ accept }, word, { fits }) => Boolean(word) && fits(word, accept);

/**
 * @param {Gap} gap
 * @param {string} word
 * @param {Tools} tools
 */
function feedbackOn(gap, word, tools) {
  if (isRight(gap, word, tools)) return gap.feedback;
  return word && (tools.nearFeedback(gap.near, word) || gap.if_wrong);
}

/**
 * @param {Gap} gap
 * @param {string} word
 * @param {Tools} tools
 */
const isSlip = ({ accept, among, near }, word, tools) =>
  !among.length && tools.nearFeedback(near, word) === null && tools.isSlip(word, accept);

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read({ gaps }, sent, { Refusal, strip, t, typed }) {
    const words = sent?.gaps;
    if (!Array.isArray(words) || words.length !== gaps.length) {
      throw new Refusal(t("some gaps were not sent"));
    }
    if (!words.some((word) => typeof word === "string" && strip(word))) {
      throw new Refusal(t("nothing is written"));
    }
    const isEmpty = (/** @type {unknown} */ word) => typeof word === "string" && !strip(word);
    const read = words.map((word) => (isEmpty(word) ? "" : typed({ text: word })));
    gaps.forEach((/** @type {Gap} */ { among }, /** @type {number} */ at) => {
      if (among.length && read[at] && !among.includes(read[at])) {
        throw new Refusal(t("something is chosen that is not offered for the gap"));
      }
    });
    return read;
  },
  grade({ gaps }, answer, tools) {
    const wrong = gaps.flatMap((/** @type {Gap} */ gap, /** @type {number} */ at) =>
      isRight(gap, answer[at], tools) ? [] : [[gap, answer[at]]],
    );
    const slips =
      wrong.length &&
      wrong.every((/** @type {[Gap, string]} */ [gap, word]) => isSlip(gap, word, tools));
    return [(gaps.length - wrong.length) / gaps.length, slips ? "near" : ""];
  },
  outcome: ({ gaps }, answer, final, tools) => ({
    gaps: gaps.map((/** @type {Gap} */ gap, /** @type {number} */ at) => {
      const right = isRight(gap, answer[at], tools);
      const shown = { right, written: answer[at], feedback: feedbackOn(gap, answer[at], tools) };
      if (!right && !final) return shown;
      return { ...shown, key: gap.accept[0], why: right ? "" : gap.feedback };
    }),
  }),
  written({ gaps }) {
    const words = Array.isArray(gaps) ? gaps.filter((word) => typeof word === "string") : [];
    return words.map((word) => word || "…").join("; ");
  },
};
