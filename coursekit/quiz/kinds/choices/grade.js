/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read: (key, sent, { options }) => options.read(key, sent),
  grade(key, answer, { options }) {
    const right = options.right(key);
    const hits = [...answer].filter((at) => right.has(at)).length;
    return Math.max(0, hits - (answer.size - hits)) / right.size;
  },
  outcome(key, answer, final, { options }) {
    const outcome = options.outcome(key, answer, final);
    const right = options.right(key);
    const isPart = answer.size < right.size && [...answer].every((at) => right.has(at));
    return !final && key.if_missed && isPart ? { ...outcome, missed: key.if_missed } : outcome;
  },
};
