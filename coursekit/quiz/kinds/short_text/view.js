/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export const view = (_question, { t, viewTyped }) =>
  viewTyped({
    how: t("Type a word or a few. Capitals and accents do not count."),
    label: t("Answer:"),
  });
