/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read: (_key, sent, { typed }) => typed(sent),
  grade({ accept, near }, answer, { fits, isSlip, nearFeedback }) {
    if (fits(answer, accept)) return 1;
    const slip = nearFeedback(near, answer) === null && isSlip(answer, accept);
    return [0, slip ? "near" : ""];
  },
  outcome(key, answer, final, { fits, nearFeedback }) {
    const own = fits(answer, key.accept) ? key.feedback : nearFeedback(key.near, answer);
    const said = { feedback: own || key.if_wrong };
    return final ? { ...said, key: key.accept[0] } : said;
  },
};
