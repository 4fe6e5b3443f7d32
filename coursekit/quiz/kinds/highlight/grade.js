/**
 * The words in both over those in either.
 * @param {Set<number>} marked
 * @param {number[]} accepted
 */
function overlap(marked, accepted) {
  const both = accepted.filter((at) => marked.has(at)).length;
  return both / (marked.size + accepted.length - both);
}

/**
 * @param {Set<number>} marked
 * @param {number[][]} accepted
 */
const best = (marked, accepted) => Math.max(0, ...accepted.map((one) => overlap(marked, one)));

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read({ count }, sent, { Refusal, t }) {
    const marked = sent?.words;
    if (!Array.isArray(marked) || !marked.length) throw new Refusal(t("no words are marked"));
    if (!marked.every((at) => Number.isInteger(at) && at >= 0 && at < count)) {
      throw new Refusal(t("some of the marked words are not in the passage"));
    }
    return new Set(marked);
  },
  grade: ({ accepted }, answer) => best(answer, accepted),
  outcome(key, answer, final) {
    const { accepted, feedback, if_partly: partly, if_wrong: wrong } = key;
    const share = best(answer, accepted);
    const isRight = share > 1 - 1e-9;
    const shares = accepted.map((/** @type {number[]} */ one) => overlap(answer, one));
    const nearest = accepted[shares.indexOf(Math.max(...shares))];
    const both = nearest.filter((/** @type {number} */ at) => answer.has(at)).length;
    const outcome = {
      words: [...answer].sort((one, other) => one - other),
      feedback: isRight ? feedback : share ? partly || wrong : wrong,
      ...(share && !isRight ? { hit: [both, nearest.length, answer.size - both] } : {}),
    };
    if (!final) return outcome;
    return { ...outcome, key: nearest, why: isRight ? "" : feedback };
  },
  words(asked, { words }) {
    const places = [...new Set(words)].sort((one, other) => Number(one) - Number(other));
    return places.map((at) => asked.words[Number(at)][1]).join(" ");
  },
};
