/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export const view = (_question, { t, viewTyped }) =>
  viewTyped({
    how: t("Type a word or a short phrase. Capitals and accents do not matter."),
    label: t("Answer:"),
  });
