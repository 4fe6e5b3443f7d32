/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read: (key, sent, { placing }) => placing.read(key, sent),
  grade: (key, answer, { placing }) => placing.grade(key, answer),
  outcome: (key, answer, final, { placing }) => placing.outcome(key, answer, final),
};
