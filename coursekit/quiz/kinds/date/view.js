/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(_question, { dateInWords, make, t, uniqueId, viewTyped }) {
  const id = uniqueId("undated");
  const undated = make("input", { type: "checkbox", id, onchange: followUndated });
  const label = make("label", { for: id }, ` ${t("The text gives no date.")}`);
  const typed = viewTyped({
    how: t("Type a date that is as precise as the text: a day, a month or a year."),
    label: t("Date:"),
    more: make("p", {}, undated, label),
    sent: () => (undated.checked ? { undated: true } : null),
    filled(answer) {
      undated.checked = Boolean(answer.undated);
      followUndated();
    },
    shown({ understood }) {
      undated.checked = understood === "undated";
    },
    key: dateInWords,
  });
  return typed;

  function followUndated() {
    typed.input.disabled = undated.checked;
  }
}
