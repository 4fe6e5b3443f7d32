// Nothing is graded: what is told beside an answer is the same for all.

const LONGEST = 10000;

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read: (_key, sent, { typed }) => typed(sent, LONGEST),
  grade: () => 0,
  outcome: (key, answer, _final, { split }) => ({
    written: answer,
    count: split(answer).length,
    ...key,
  }),
};
