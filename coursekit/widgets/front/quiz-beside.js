// What a question can ask and offer beside its answer, whatever its kind: a reason, how sure one is, hints.

/** A button that keeps the focus while it does nothing, as a disabled one would not. */
const setOff = (button, off) => button.setAttribute("aria-disabled", String(off));
const isOff = (button) => button.getAttribute("aria-disabled") === "true";

const CONFIDENCES = () => ({ sure: t("Sure"), fairly: t("Fairly sure"), guessing: t("Guessing") });

function viewConfidence() {
  const name = uniqueId("confidence");
  const inputs = Object.entries(CONFIDENCES()).map(([value, label]) => {
    const input = make("input", { type: "radio", name, value });
    return { input, label: make("label", {}, input, ` ${label}`) };
  });
  const all = inputs.map(({ input }) => input);
  return {
    element: make(
      "fieldset",
      { class: "ck-inline" },
      make("legend", {}, t("How sure are you?")),
      ...inputs.map(({ label }) => label),
    ),
    value: () => chosenValue(all),
    show: (value) => chooseValue(all, value),
    close: () => all.forEach((input) => (input.disabled = true)),
  };
}

function viewReason() {
  const input = make("input", { type: "text", id: uniqueId("reason"), maxlength: 300, dir: "auto" });
  return {
    element: make("p", { class: "ck-field" }, make("label", { for: input.id }, t("Why? In one line:")), input),
    value: () => input.value.trim(),
    show: (value) => (input.value = value),
    close: () => (input.disabled = true),
  };
}

/** The hints that were taken, and the button for the next one, which says what it costs. */
function viewHints(question, onAsk) {
  const list = make("ol", { class: "ck-hints", hidden: true });
  const button = make("button", { type: "button", hidden: !question.hints, onclick: ask });
  offerNext();
  return { list, button, show, offerNext, last: () => list.lastElementChild.textContent, count };

  function count() {
    return list.children.length;
  }

  function ask() {
    if (isOff(button)) return;
    setOff(button, true);
    onAsk();
  }

  function show(taken) {
    list.hidden = !taken.length;
    list.replaceChildren(...taken.map((html) => makeMarkdown("li", { dir: "auto" }, html)));
    offerNext();
  }

  function offerNext() {
    const left = question.hints - count();
    const cost = left ? question.costs[count()] : 0;
    const costs = cost ? t(", costs {share}%", { share: round(100 * cost) }) : "";
    button.replaceChildren(left ? t("Show a hint ({left} left{costs})", { left, costs }) : t("No hint left"));
    setOff(button, !left);
  }
}
