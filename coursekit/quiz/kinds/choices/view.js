/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export const view = ({ options }, { t, viewOptions }) =>
  viewOptions(options, { how: t("Choose every answer that is right."), type: "checkbox" });
