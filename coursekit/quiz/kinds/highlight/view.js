// Mark words in a passage.

/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { describe, make, markdownBlock, setDisabled, setInvalid, t } = kit;
  /** @type {[before: string, text: string][]} */
  const shown = question.words;
  const marking = kit.viewMarking(shown, question.rest, {
    "aria-label": t("Words in the passage"),
  });
  const list = marking.element;
  const clear = make("button", { type: "button", onclick: clearMarks }, t("Clear the marks"));
  const feedback = kit.makeFeedback();
  const actions = make("div", { class: "ck-actions" }, clear);
  const body = make("div", {}, list, actions, feedback.element);
  return {
    how: t(
      "Mark the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key marks more.",
    ),
    body,
    answer: () => (marking.marked().length ? { words: marking.marked() } : null),
    fill: ({ words: places }) => marking.markAll((at) => places.includes(at)),
    show(result) {
      marking.markAll((at) => result.words.includes(at), true);
      const told = [markdownBlock(result.feedback)];
      if (result.key) {
        const key = new Set(result.key);
        marking.words.forEach((word, at) => {
          word.dataset.key = String(key.has(at));
        });
        told.push(kit.keyLine(result.key.map(asPrinted).join("")));
      }
      if (result.why) told.push(markdownBlock(result.why));
      feedback.set(...told);
      describe(list, feedback.element);
      setInvalid(list, result.verdict !== "right");
    },
    said: () => feedback.text(),
    close() {
      marking.close();
      setDisabled(body, true);
    },
    open() {
      marking.open();
      setDisabled(body, false);
      for (const word of marking.words) delete word.dataset.key;
      feedback.set();
      describe(list);
      setInvalid(list, false);
    },
  };

  function clearMarks() {
    marking.markAll(() => false);
  }

  /**
   * A word of several that follow each other, with what the passage prints before it: not always a
   * blank.
   * @param {number} at
   * @param {number} place
   */
  function asPrinted(at, place) {
    return (place ? shown[at][0] : "") + marking.words[at].textContent;
  }
}
