// A row of the machine's table: which cell is wrong, and what should stand there.

const NOTHING = "nothing";

function viewMend(question) {
  const name = uniqueId("mend");
  const choices = [...question.row, [NOTHING, ""]];
  const inputs = choices.map(([column]) => make("input", { type: "radio", name, value: column, onchange: needValue }));
  const rows = choices.map(([column, cell], at) =>
    make(
      "div",
      { class: "ck-option" },
      Object.assign(inputs[at], { id: `${name}-${at}` }),
      column === NOTHING
        ? make("label", { for: `${name}-${at}` }, t("Nothing in this row is wrong"))
        : make("label", { for: `${name}-${at}`, dir: "auto" }, make("strong", {}, `${column}: `), cell),
    ),
  );
  const id = uniqueId("mended");
  const value = question.among.length
    ? makeSelect({ id }, question.among.map((word) => [word, word]))
    : make("input", { type: "text", id, autocomplete: "off", maxlength: 200, dir: "auto" });
  const line = make("p", { class: "ck-field" }, make("label", { for: id }, t("What should stand there?")), value);
  const feedback = makeFeedback();
  const body = make(
    "div",
    {},
    make("blockquote", { dir: "auto" }, question.sentence),
    make("div", { class: "ck-options" }, ...rows),
    line,
    feedback.element,
  );
  const chosen = () => inputs.find((input) => input.checked)?.value ?? "";
  needValue();
  return {
    how: t("Choose the wrong cell, and say what should stand there."),
    body,
    answer() {
      const cell = chosen();
      if (!cell || (cell !== NOTHING && !value.value.trim())) return null;
      return cell === NOTHING ? { cell } : { cell, text: value.value.trim() };
    },
    fill({ cell, text }) {
      inputs.forEach((input) => (input.checked = input.value === cell));
      value.value = text ?? "";
      needValue();
    },
    show(result) {
      inputs.forEach((input) => (input.checked = input.value === result.cell));
      value.value = result.value;
      needValue();
      const told = [verdictLine(result.right ? "right" : "wrong", result.right ? t("The cell: right") : t("The cell: not right"))];
      const mends = result.right && result.cell !== NOTHING;
      const mended = mends && result.verdict === "right";
      if (mended) told.push(verdictLine("right", t("What should stand there: right")));
      else if (mends) told.push(verdictLine("wrong", t("What should stand there: not right")));
      if (result.feedback) told.push(markdownBlock(result.feedback));
      if (result.key) {
        const { cell, value: mended } = result.key;
        told.push(keyLine(cell === NOTHING ? t("Nothing in this row is wrong") : `${cell}: ${mended}`));
      }
      if (result.why) told.push(markdownBlock(result.why));
      feedback.set(...told);
      describe(inputs.find((input) => input.checked), feedback.element);
      describe(value, feedback.element);
      setInvalid(value, mends && !mended);
    },
    said: () => feedback.text(),
    close: () => setDisabled(body, true),
    open() {
      setDisabled(body, false);
      feedback.set();
      [...inputs, value].forEach((control) => describe(control));
      setInvalid(value, false);
    },
  };

  function needValue() {
    line.hidden = !chosen() || chosen() === NOTHING;
  }
}
