/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view({ unit }, { make, t, viewTyped }) {
  const after = unit ? make("span", { "aria-hidden": "true" }, ` ${unit}`) : null;
  const label = unit ? t("Number ({unit}):", { unit }) : t("Number:");
  const typed = viewTyped({ how: t("Type a number."), label, after });
  typed.input.setAttribute("inputmode", "decimal");
  return typed;
}
