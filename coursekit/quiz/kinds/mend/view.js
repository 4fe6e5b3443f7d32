// A row of the machine's table: which cell is wrong, and what should stand there.

const NOTHING = "nothing";

/** @typedef {import("../../../widgets/front/quiz/kit/kit.js").Kit} Kit */

/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { chosenValue, describe, make, setInvalid, t } = kit;
  const name = kit.uniqueId("mend");
  /** @type {[string, string][]} */
  const row = [...question.row, [NOTHING, ""]];
  const cells = row.map((cell, at) =>
    makeCell(cell, { name, id: `${name}-${at}`, onchange: needValue }, kit),
  );
  const inputs = cells.map(({ input }) => input);
  const value = kit.makeBlank({ id: kit.uniqueId("mended") }, question.among);
  const label = make("label", { for: value.id }, t("What should it say?"));
  const line = make("p", { class: "ck-field" }, label, value);
  const feedback = kit.makeFeedback();
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
      feedback.set(...mendTold(result, kit));
      const chosen = inputs.find((input) => input.checked);
      describe(chosen, feedback.element);
      describe(value, feedback.element);
      setInvalid(value, valueVerdict(result) === "wrong");
    },
    said: () => feedback.text(),
    ...kit.closing(body, () => {
      feedback.set();
      for (const control of [...inputs, value]) describe(control);
      setInvalid(value, false);
    }),
  };

  /**
   * @param {string} cell
   * @param {string} text
   */
  function put(cell, text) {
    kit.chooseValue(inputs, cell);
    value.value = text;
    needValue();
  }

  function needValue() {
    line.hidden = ["", NOTHING].includes(chosenValue(inputs));
  }
}

/**
 * A cell to choose, by its column; the last choice is that nothing is wrong.
 * @param {[column: string, words: string]} cell
 * @param {{ name: string, id: string, onchange: () => void }} attributes
 * @param {Kit} kit
 */
function makeCell([column, words], { name, id, onchange }, { make, t }) {
  const input = make("input", { type: "radio", name, id, value: column, onchange });
  const label =
    column === NOTHING
      ? make("label", { for: id }, nothingWrong(t))
      : make("label", { for: id, dir: "auto" }, make("strong", {}, `${column}: `), words);
  return { input, element: make("div", { class: "ck-option" }, input, label) };
}

/**
 * @param {any} result
 * @param {Kit} kit
 */
function mendTold(result, { keyLine, markdownBlock, t, verdictLine }) {
  const { right, feedback, key, why } = result;
  const verdict = valueVerdict(result);
  return [
    right
      ? verdictLine("right", t("The cell: right"))
      : verdictLine("wrong", t("The cell: not right")),
    ...(verdict === "right" ? [verdictLine(verdict, t("What it should say: right"))] : []),
    ...(verdict === "wrong" ? [verdictLine(verdict, t("What it should say: not right"))] : []),
    ...(feedback ? [markdownBlock(feedback)] : []),
    ...(key ? [keyLine(key.cell === NOTHING ? nothingWrong(t) : `${key.cell}: ${key.value}`)] : []),
    ...(why ? [markdownBlock(why)] : []),
  ];
}

/**
 * The verdict on what should stand in the cell; "" where it is another cell, or none.
 * @param {{ right: boolean, cell: string, verdict: string }} result
 */
function valueVerdict({ right, cell, verdict }) {
  if (!right || cell === NOTHING) return "";
  return verdict === "right" ? "right" : "wrong";
}

/** @param {Kit["t"]} t */
const nothingWrong = (t) => t("Nothing in this row is wrong");
