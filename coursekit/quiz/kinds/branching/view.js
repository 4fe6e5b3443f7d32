// A case: one decision at a time. What was decided stays, with what came of it; the focus goes on to the
// heading of the decision that follows.

/** @typedef {{ token: string, text: string }} Option */
/** @typedef {{ fact: string, question: string, contested: boolean, options: Option[] }} Node */
/** @typedef {{ text: string, verdict: "right" | "wrong" | "discussed", feedback: string }} Told */
/** @typedef {Node & Told & { others: Told[] }} Step */
/** @typedef {{ path: string[], text?: string }} Answer */

/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { make, makeMarkdown, markdownBlock, t, uniqueId, verdictLine } = kit;
  const text = make("textarea", {
    id: uniqueId("text"),
    rows: 4,
    maxlength: 2000,
    dir: "auto",
    oninput: count,
  });
  const counted = make("p", { class: "ck-how", id: uniqueId("count") });
  text.setAttribute("aria-describedby", counted.id);
  const steps = make("div");
  const now = make("div", { role: "group" });
  const after = make("div");
  const body = make("div", { class: "ck-case" }, steps, now, after);
  /** @type {any} what was told last; null before the first decision */
  let told = null;
  /** @type {string[]} the tokens of what was decided */
  let path = [];
  /** @type {import("../../../widgets/front/quiz/kit/kit.js").View | null} */
  let options = null;
  /** @type {Answer | null} what was left in the browser, until it is known where the case stands */
  let left = null;
  let isOpenedAgain = false;
  showNow();
  return {
    how: t("A decision that you have made stays."),
    get check() {
      return told?.asks && !told.next ? t("Compare") : t("Decide");
    },
    goesOn: true,
    body,
    answer,
    fill,
    show,
    said,
    close: () => kit.setDisabled(now, true), // one's own answer can still be marked
    open,
  };

  /** @returns {Answer | null} */
  function answer() {
    if (left) return left;
    if (options) {
      const chosen = /** @type {any} */ (options.answer())?.choices;
      return chosen ? { path: [...path, ...chosen] } : null;
    }
    return told?.asks && text.value.trim() ? { path, text: text.value.trim() } : null;
  }

  /** @param {Answer} found */
  function fill(found) {
    left = null;
    const { path: to, text: written } = found;
    const isHere = to.slice(0, path.length).join() === path.join();
    if (isHere && options && to.length === path.length + 1) {
      options.fill({ choices: to.slice(-1) });
    } else if (isHere && !options && written) {
      text.value = written;
      count();
    } else if (!told) left = found;
  }

  /** @param {any} result */
  function show(result) {
    left = null;
    isOpenedAgain = false;
    if (JSON.stringify(result) === JSON.stringify(told)) return;
    const form = body.closest("form");
    const hasFocus = Boolean(form?.contains(document.activeElement));
    const isFurther =
      result.steps.length !== told?.steps.length || result.written !== told?.written;
    told = result;
    path = result.path;
    steps.replaceChildren(...result.steps.map(viewStep));
    if (result.written && !text.value) text.value = result.written;
    showNow();
    if (hasFocus && isFurther) now.querySelector("p")?.focus();
  }

  /** Taken up again after a miss: from the first decision on. */
  function open() {
    kit.setDisabled(now, false);
    isOpenedAgain = true;
    queueMicrotask(() => {
      if (!isOpenedAgain || !told) return;
      told = null;
      path = [];
      text.value = "";
      steps.replaceChildren();
      showNow();
    });
  }

  /** @param {any} result */
  function said({ steps: made, next, written }) {
    if (written) return t("What to look for is shown below your own answer.");
    const { verdict, feedback } = made[made.length - 1];
    const follows = next ? place(made.length + 1) : t("The case has ended.");
    return [
      kit.sentence(words()[/** @type {Told["verdict"]} */ (verdict)]),
      kit.plainText(feedback),
      kit.sentence(follows),
    ].join(" ");
  }

  /** Show the decision that is to be made, or how the case ends. */
  function showNow() {
    const node = told ? told.next : question;
    options = node ? kit.viewOptions(node.options, { how: "", type: "radio" }) : null;
    now.replaceChildren(...(node ? viewNode(node, path.length + 1) : viewEnding()));
    after.replaceChildren(...(told?.written ? viewAfter(told) : []));
    count();
  }

  /**
   * @param {Node} node
   * @param {number} number
   */
  function viewNode({ fact, question: asked, contested }, number) {
    const id = uniqueId("decision");
    return [
      heading(place(number)),
      markdownBlock(fact),
      makeMarkdown("p", { class: "ck-heading", dir: "auto", id }, asked),
      contested ? make("p", { class: "ck-how" }, contestedWords()) : "",
      make("div", { role: "radiogroup", "aria-labelledby": id }, options?.body),
    ];
  }

  function viewEnding() {
    const { ending, asks } = told;
    const label = asks ? makeMarkdown("label", { for: text.id, dir: "auto" }, asks.prompt) : "";
    return [
      heading(t("How the case ends")),
      markdownBlock(ending),
      ...(asks ? [label, text, counted] : []),
    ];
  }

  /** @param {any} result */
  function viewAfter({ rubric, model, marks }) {
    return [
      make("p", { class: "ck-heading" }, t("Mark your own answer")),
      kit.viewRubric(rubric, marks, kit),
      make(
        "details",
        {},
        make("summary", {}, t("A reason that meets the rubric")),
        markdownBlock(model),
      ),
    ];
  }

  /**
   * @param {Step} step
   * @param {number} at
   */
  function viewStep(step, at) {
    const id = uniqueId("step");
    const others = step.others.map((other) => make("li", {}, ...viewTold(other)));
    return make(
      "div",
      { class: "ck-position", role: "group", "aria-labelledby": id },
      make("p", { class: "ck-heading", id }, place(at + 1)),
      markdownBlock(step.fact),
      makeMarkdown("p", { dir: "auto" }, step.question),
      ...viewTold(step),
      others.length
        ? make(
            "details",
            {},
            make("summary", {}, t("The other options")),
            make("ul", {}, ...others),
          )
        : null,
    );
  }

  /** @param {Told} told where a result is told; else the option alone */
  function viewTold({ text: option, verdict, feedback }) {
    const chosen = makeMarkdown("p", { class: "ck-decided", dir: "auto" }, option);
    if (!verdict) return [chosen];
    return [chosen, verdictLine(verdict, words()[verdict]), markdownBlock(feedback)];
  }

  /** @param {string} name */
  function heading(name) {
    const id = uniqueId("heading");
    now.setAttribute("aria-labelledby", id);
    return make("p", { class: "ck-heading", tabindex: -1, id }, name);
  }

  /** @param {number} number */
  function place(number) {
    return t("Decision {number} of {count}", { number, count: question.decisions });
  }

  function contestedWords() {
    return t("This decision is contested, and not graded.");
  }

  /** @returns {Record<Told["verdict"], string>} */
  function words() {
    return { right: t("Right"), wrong: t("Not right"), discussed: t("Contested: not graded") };
  }

  function count() {
    const limit = told?.asks?.limit;
    const written = text.value.split(/\s+/).filter(Boolean).length;
    counted.replaceChildren(
      limit ? t("{count} of about {limit} words", { count: written, limit }) : "",
    );
    counted.classList.toggle("ck-over", Boolean(limit) && written > limit);
  }
}
