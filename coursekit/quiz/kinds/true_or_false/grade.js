/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read(_key, sent, { Refusal, t }) {
    if (typeof sent?.answer !== "boolean") throw new Refusal(t("neither true nor false is chosen"));
    return sent.answer;
  },
  grade: (key, answer) => Number(answer === key.answer),
  outcome(key, answer, final) {
    const said = { answer, feedback: answer ? key.if_true : key.if_false };
    return final ? { ...said, key: key.answer } : said;
  },
  written({ answer }, { t }) {
    if (typeof answer !== "boolean") return "";
    return answer ? t("True") : t("False");
  },
};
