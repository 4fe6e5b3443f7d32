/**
 * The share for an order: pairs in the right order less those in the wrong one, never below zero.
 * @param {number[]} answer
 * @param {[first: number, second: number][]} decided
 */
function concordance(answer, decided) {
  const right = decided.filter(([a, b]) => answer.indexOf(a) < answer.indexOf(b)).length;
  return Math.max(0, 2 * right - decided.length) / decided.length;
}

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read({ tokens }, sent, { chosenTokens, Refusal, t }) {
    const chosen = chosenTokens(sent, "order", tokens);
    if (chosen.length !== tokens.length || new Set(chosen).size !== tokens.length) {
      throw new Refusal(t("each item must appear exactly once in the order"));
    }
    return chosen.map((token) => tokens.indexOf(token));
  },
  grade: ({ decided }, answer) => concordance(answer, decided),
  outcome({ tokens, decided, feedback, near, if_wrong: otherwise, open }, answer, final) {
    const right = concordance(answer, decided) === 1;
    const swapped = near.find(
      (/** @type {any} */ one) => answer.indexOf(one.before) < answer.indexOf(one.after),
    );
    const outcome = {
      order: answer.map((/** @type {number} */ place) => tokens[place]),
      feedback: right ? feedback : (swapped?.feedback ?? otherwise),
    };
    if (!right && !final) return outcome;
    return { ...outcome, key: tokens, why: right ? "" : feedback, open };
  },
};
