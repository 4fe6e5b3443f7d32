// A contested question: written in a role, compared with positions that can be defended, and marked
// by the student.

/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { make, makeMarkdown, markdownBlock, t, uniqueId } = kit;
  const text = make("textarea", {
    id: uniqueId("text"),
    rows: 6,
    maxlength: 10000,
    dir: "auto",
    oninput: count,
  });
  const counted = make("p", { class: "ck-how", id: uniqueId("count") });
  text.setAttribute("aria-describedby", counted.id);
  const told = make("div", { class: "ck-discussed", hidden: true });
  const role = makeMarkdown("span", {}, question.role);
  const body = make(
    "div",
    {},
    make("p", { dir: "auto" }, make("strong", {}, t("Your role: ")), role),
    make("label", { for: text.id }, t("Write what somebody in this role would say:")),
    text,
    counted,
    told,
  );
  count();
  return {
    how: t("You are not asked for your own opinion, and no answer is graded."),
    check: t("Compare"),
    isFreeText: true,
    body,
    answer: () => (text.value.trim() ? { text: text.value.trim() } : null),
    fill(answer) {
      text.value = answer.text;
      count();
    },
    show(result) {
      if (!text.value) text.value = result.written;
      count();
      told.hidden = false;
      told.replaceChildren(
        heading(t("Answers that can be defended")),
        ...result.positions.map(viewPosition),
        heading(t("Mark your own answer")),
        kit.viewRubric(result.rubric, result.marks, kit),
        heading(t("Examples")),
        ...result.exemplars.map(kit.viewExemplar),
      );
    },
    said: ({ positions }) =>
      t("{count} answers that can be defended are shown below your own.", {
        count: positions.length,
      }),
    ...kit.closing(body),
  };

  function count() {
    const words = text.value.split(/\s+/).filter(Boolean).length;
    const { limit } = question;
    counted.replaceChildren(t("{count} of about {limit} words", { count: words, limit }));
    counted.classList.toggle("ck-over", words > limit);
  }

  /** @param {string} words */
  function heading(words) {
    return make("p", { class: "ck-heading" }, words);
  }

  /** @param {{ answer: string, held_by: string, strongest: string, counter: string }} position */
  function viewPosition({ answer, held_by: who, strongest, counter }) {
    const id = uniqueId("position");
    return make(
      "div",
      { class: "ck-position", role: "group", "aria-labelledby": id },
      makeMarkdown("p", { class: "ck-heading", dir: "auto", id }, answer),
      make("p", { dir: "auto" }, t("Held by {who}.", { who })),
      make("p", {}, make("strong", {}, t("The strongest argument for it"))),
      markdownBlock(strongest),
      make("p", {}, make("strong", {}, t("The strongest argument against it"))),
      markdownBlock(counter),
    );
  }
}
