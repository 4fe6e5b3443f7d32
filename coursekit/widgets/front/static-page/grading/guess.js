// A guess before something is shown: kept, and never graded, as `coursekit/quiz/guess.py` has it. It is
// a kind of question that no quiz file has.

const LONGEST = 1000;

/** @type {import("./tools.js").Grader} */
export const guess = {
  read: (_key, sent, { typed }) => (sent.without === true ? "" : typed(sent, LONGEST)),
  grade: () => 0,
  outcome: (_key, answer) => ({ written: answer }),
  words: (_asked, sent, { t }) => (sent.without === true ? t("Shown without a guess.") : ""),
};
