// A row of the machine's table: which cell is wrong, and what should stand there.

const NOTHING = "nothing";

function viewMend(question) {
  const name = uniqueId("mend");
  const cells = [...question.row, [NOTHING, ""]].map((cell, at) => makeCell(cell, { name, id: `${name}-${at}` }, needValue));
  const inputs = cells.map(({ input }) => input);
  const value = makeBlank({ id: uniqueId("mended") }, question.among);
  const line = make("p", { class: "ck-field" }, make("label", { for: value.id }, t("What should it say?")), value);
  const feedback = makeFeedback();
  const body = make(
    "div",
    {},
    make("blockquote", { dir: "auto" }, question.sentence),
    make("div", { class: "ck-options" }, ...cells.map(({ element }) => element)),
    line,
    feedback.element,
  );
  needValue();
  return {
    how: t("Choose the wrong cell, then say what it should contain."),
    body,
    answer() {
      const cell = chosenValue(inputs);
      const text = value.value.trim();
      if (cell === NOTHING) return { cell };
      return cell && text ? { cell, text } : null;
    },
    fill: ({ cell, text }) => put(cell, text ?? ""),
    show(result) {
      put(result.cell, result.value);
      feedback.set(...mendTold(result));
      describe(inputs.find((input) => input.checked), feedback.element);
      describe(value, feedback.element);
      setInvalid(value, valueVerdict(result) === "wrong");
    },
    said: () => feedback.text(),
    ...closing(body, () => {
      feedback.set();
      [...inputs, value].forEach((control) => describe(control));
      setInvalid(value, false);
    }),
  };

  function put(cell, text) {
    chooseValue(inputs, cell);
    value.value = text;
    needValue();
  }

  function needValue() {
    line.hidden = ["", NOTHING].includes(chosenValue(inputs));
  }
}

/** A cell to choose, by its column; the last choice is that nothing is wrong. */
function makeCell([column, words], { name, id }, onchange) {
  const input = make("input", { type: "radio", name, id, value: column, onchange });
  const label =
    column === NOTHING
      ? make("label", { for: id }, nothingWrong())
      : make("label", { for: id, dir: "auto" }, make("strong", {}, `${column}: `), words);
  return { input, element: make("div", { class: "ck-option" }, input, label) };
}

function mendTold(result) {
  const told = [verdictLine(result.right ? "right" : "wrong", result.right ? t("The cell: right") : t("The cell: not right"))];
  const verdict = valueVerdict(result);
  if (verdict === "right") told.push(verdictLine(verdict, t("What it should say: right")));
  if (verdict === "wrong") told.push(verdictLine(verdict, t("What it should say: not right")));
  if (result.feedback) told.push(markdownBlock(result.feedback));
  if (result.key) told.push(keyLine(result.key.cell === NOTHING ? nothingWrong() : `${result.key.cell}: ${result.key.value}`));
  if (result.why) told.push(markdownBlock(result.why));
  return told;
}

/** The verdict on what should stand in the cell; "" where it is another cell, or none. */
function valueVerdict({ right, cell, verdict }) {
  if (!right || cell === NOTHING) return "";
  return verdict === "right" ? "right" : "wrong";
}

const nothingWrong = () => t("Nothing in this row is wrong");
