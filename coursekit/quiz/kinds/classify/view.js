/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { make, makeMarkdown, t } = kit;
  /** @type {{ token: string, text: string }[]} */
  const places = question.right;
  return kit.viewPlaced(question, t("Choose a column for each."), (text) => {
    const name = kit.uniqueId("classify");
    const legend = makeMarkdown("legend", { dir: "auto" }, text);
    const inputs = places.map(({ token }) => make("input", { type: "radio", name, value: token }));
    const labels = places.map((place, at) =>
      make("label", {}, inputs[at], " ", makeMarkdown("span", { dir: "auto" }, place.text)),
    );
    const element = make("fieldset", { class: "ck-inline" }, legend, ...labels);
    return {
      element,
      control: element,
      words: legend.textContent ?? "",
      value: () => kit.chosenValue(inputs),
      set: (token) => kit.chooseValue(inputs, token),
    };
  });
}
