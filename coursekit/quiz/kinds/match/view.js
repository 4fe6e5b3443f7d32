/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(
  question,
  { make, makeMarkdown, makeSelect, plainText, t, uniqueId, viewPlaced },
) {
  /** @type {[string, string][]} */
  const places = question.right.map((/** @type {{ token: string, text: string }} */ place) => [
    place.token,
    plainText(place.text),
  ]);
  return viewPlaced(question, t("For each one, choose what goes with it."), (text) => {
    const id = uniqueId("match");
    const select = makeSelect({ id }, places);
    const label = makeMarkdown("label", { for: id, dir: "auto" }, text);
    return {
      element: make("div", { class: "ck-pair" }, label, select),
      control: select,
      words: label.textContent ?? "",
      value: () => select.value,
      set(token) {
        select.value = token;
      },
    };
  });
}
