/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { describe, make, setInvalid, t } = kit;
  /** @type {string[]} */
  const pieces = question.pieces;
  /** @type {string[][]} */
  const shown = question.gaps;
  const gaps = shown.map((among, index) => {
    const label = t("Gap {place} of {count}", { place: index + 1, count: shown.length });
    const control = kit.makeBlank({ class: "ck-gap", "aria-label": label }, among);
    return { control, label, feedback: kit.makeFeedback() };
  });
  const line = make("p", { class: "ck-cloze", dir: "auto", id: kit.uniqueId("cloze") });
  pieces.forEach((piece, index) => {
    line.append(kit.makeMarkdown("span", {}, piece));
    if (gaps[index]) line.append(gaps[index].control);
  });
  for (const { control } of gaps) describe(control, line); // a gap alone says nothing
  const body = make("div", {}, line, ...gaps.map(({ feedback }) => feedback.element));
  return {
    how: t("Fill the gaps."),
    body,
    answer() {
      const words = gaps.map(({ control }) => control.value.trim());
      return words.some(Boolean) ? { gaps: words } : null;
    },
    fill({ gaps: words }) {
      gaps.forEach(({ control }, index) => {
        control.value = words[index] ?? "";
      });
    },
    show(result) {
      gaps.forEach(({ control, label, feedback }, index) => {
        const { right, written, ...told } = result.gaps[index];
        control.value = written;
        describe(control, feedback.element, line);
        setInvalid(control, written && !right);
        const verdict = kit.placeVerdict(right, written);
        const words = {
          right: t("{gap}: right", { gap: label }),
          wrong: t("{gap}: not right", { gap: label }),
          left: t("{gap}: left empty", { gap: label }),
        };
        feedback.set(...kit.placeTold(verdict, words[verdict], told));
      });
    },
    said: () => gaps.map(({ feedback }) => feedback.text()).join(" "),
    ...kit.closing(body, () => {
      for (const { control, feedback } of gaps) {
        describe(control, line);
        setInvalid(control, false);
        feedback.set();
      }
    }),
  };
}
