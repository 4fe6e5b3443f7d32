// One answer or several among options; true or false.

const OPTION_VERDICTS = () => ({
  right: t("Chosen: right"),
  wrong: t("Chosen: not right"),
  missed: t("Not chosen, but right"),
  left: t("Correctly left out"),
});

function viewOptions(question) {
  const single = question.kind === "choice";
  const group = uniqueId("options");
  const options = question.options.map(({ token, text }) => {
    const id = `${group}-${token}`;
    const input = make("input", { type: single ? "radio" : "checkbox", id, name: group, value: token });
    const label = makeMarkdown("label", { for: id, dir: "auto" }, text);
    const feedback = makeFeedback();
    const row = make("div", { class: "ck-option" }, input, label, feedback.element);
    return { token, input, label, feedback, row };
  });
  const missed = makeFeedback();
  const body = make("div", { class: "ck-options" }, ...options.map((option) => option.row), missed.element);
  return {
    how: single ? t("Choose one answer.") : t("Choose every answer that is right."),
    body,
    answer() {
      const choices = options.filter(({ input }) => input.checked).map(({ token }) => token);
      return choices.length ? { choices } : null;
    },
    fill: ({ choices }) => options.forEach(({ token, input }) => (input.checked = choices.includes(token))),
    show(result) {
      const told = new Map(result.options.map((option) => [option.token, option]));
      for (const { token, input, feedback, row } of options) {
        const { chosen, verdict, feedback: html } = told.get(token);
        input.checked = chosen;
        if (!verdict) {
          if (result.missed) describe(input, missed.element);
          continue;
        }
        describe(input, feedback.element);
        row.dataset.verdict = verdict;
        feedback.set(verdictLine(verdict, OPTION_VERDICTS()[verdict]), markdownBlock(html));
      }
      if (result.missed) missed.set(markdownBlock(result.missed));
    },
    /** What a screen reader hears at once: the options that were chosen or missed. */
    said(result) {
      const told = new Map(result.options.map((option) => [option.token, option]));
      const each = options
        .map(({ token, label, feedback }) => [told.get(token).verdict, label, feedback])
        .filter(([verdict]) => verdict && verdict !== "left")
        .map(([, label, feedback]) => `${sentence(label.textContent)} ${feedback.text()}`);
      return [...each, missed.text()].filter(Boolean).join(" ");
    },
    ...closing(body, () => {
      for (const { input, feedback, row } of options) {
        describe(input);
        delete row.dataset.verdict;
        feedback.set();
      }
      missed.set();
    }),
  };
}

function viewTrueFalse() {
  const name = uniqueId("true-or-false");
  const feedback = makeFeedback();
  const inputs = [true, false].map((value) => make("input", { type: "radio", name, value: String(value) }));
  const words = [t("True"), t("False")];
  const body = make(
    "div",
    {},
    make("div", { class: "ck-inline" }, ...inputs.map((input, at) => make("label", {}, input, ` ${words[at]}`))),
    feedback.element,
  );
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
      describe(inputs.find((input) => input.checked), feedback.element);
    },
    said: () => feedback.text(),
    ...closing(body, () => {
      feedback.set();
      inputs.forEach((input) => describe(input));
    }),
  };
}
