/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(_question, kit) {
  const { chooseValue, chosenValue, describe, keyLine, make, markdownBlock, t } = kit;
  const name = kit.uniqueId("true-or-false");
  const feedback = kit.makeFeedback();
  const words = [t("True"), t("False")];
  const inputs = [true, false].map((value) =>
    make("input", { type: "radio", name, value: String(value) }),
  );
  const labels = inputs.map((input, at) => make("label", {}, input, ` ${words[at]}`));
  const body = make("div", {}, make("div", { class: "ck-inline" }, ...labels), feedback.element);
  return {
    how: t("True or false?"),
    body,
    answer() {
      const chosen = chosenValue(inputs);
      return chosen ? { answer: chosen === "true" } : null;
    },
    fill: ({ answer }) => chooseValue(inputs, String(answer)),
    show(result) {
      chooseValue(inputs, String(result.answer));
      const key = "key" in result ? [keyLine(words[result.key ? 0 : 1])] : [];
      feedback.set(markdownBlock(result.feedback), ...key);
      describe(
        inputs.find((input) => input.checked),
        feedback.element,
      );
    },
    said: () => feedback.text(),
    ...kit.closing(body, () => {
      feedback.set();
      for (const input of inputs) describe(input);
    }),
  };
}
