/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read(key, sent, { options, Refusal, t }) {
    const chosen = options.read(key, sent);
    if (chosen.size !== 1) {
      throw new Refusal(t("more than one option is chosen, but only one is asked for"));
    }
    return chosen;
  },
  grade: (key, answer, { options }) =>
    Number([...options.right(key)].every((at) => answer.has(at))),
  outcome: (key, answer, final, { options }) => options.outcome(key, answer, final),
};
