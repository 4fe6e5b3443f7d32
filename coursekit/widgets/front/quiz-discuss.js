// A contested question: written in a role, compared with positions that can be defended, and marked
// by the student.

function viewDiscuss(question, { announce, mark }) {
  const text = make("textarea", { id: uniqueId("text"), rows: 6, maxlength: 10000, dir: "auto", oninput: count });
  const counted = make("p", { class: "ck-how", id: uniqueId("count") });
  text.setAttribute("aria-describedby", counted.id);
  const told = make("div", { class: "ck-discussed", hidden: true });
  const body = make(
    "div",
    {},
    make("p", { dir: "auto" }, make("strong", {}, t("Your role: ")), makeMarkdown("span", {}, question.role)),
    make("label", { for: text.id }, t("Write what somebody in this role would say:")),
    text,
    counted,
    told,
  );
  count();
  return {
    how: t("You are not asked for your own opinion, and no answer is graded."),
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
        viewRubric(result),
        heading(t("Examples")),
        ...result.exemplars.map(viewExemplar),
      );
    },
    said: (result) => t("{count} answers that can be defended are shown below your own.", { count: result.positions.length }),
    ...closing(body),
  };

  function count() {
    const words = text.value.split(/\s+/).filter(Boolean).length;
    counted.replaceChildren(t("{count} of at most {limit} words", { count: words, limit: question.limit }));
    counted.classList.toggle("ck-over", words > question.limit);
  }

  function heading(words) {
    return make("p", { class: "ck-heading" }, words);
  }

  function viewPosition({ answer, held_by: holder, strongest, counter }) {
    const head = makeMarkdown("p", { class: "ck-heading", dir: "auto", id: uniqueId("position") }, answer);
    return make(
      "div",
      { class: "ck-position", role: "group", "aria-labelledby": head.id },
      head,
      make("p", { dir: "auto" }, t("Held by {who}.", { who: holder })),
      make("p", {}, make("strong", {}, t("The strongest argument for it"))),
      markdownBlock(strongest),
      make("p", {}, make("strong", {}, t("The strongest argument against it"))),
      markdownBlock(counter),
    );
  }

  function viewRubric(result) {
    const labels = [t("Not yet"), t("Partly"), t("Yes")];
    const groups = result.rubric.map((criterion, at) => {
      const name = uniqueId("rubric");
      const inputs = labels.map((_, value) => make("input", { type: "radio", name, value }));
      inputs.forEach((input, value) => (input.checked = result.marks[at] === value));
      const element = make(
        "fieldset",
        { class: "ck-inline" },
        makeMarkdown("legend", { dir: "auto" }, criterion),
        ...inputs.map((input, value) => make("label", {}, input, ` ${labels[value]}`)),
      );
      return { element, value: () => inputs.findIndex((input) => input.checked) };
    });
    const note = make("p", { class: "ck-beside" });
    const keepMarks = make("button", { type: "button", onclick: send }, t("Keep my marks"));
    return make("div", {}, ...groups.map(({ element }) => element), make("div", { class: "ck-actions" }, keepMarks), note);

    function send() {
      const marks = groups.map(({ value }) => value());
      if (marks.includes(-1)) return say(t("Mark every line first."));
      mark(marks, () => say(t("Your marks are kept.")));
    }

    function say(words) {
      note.replaceChildren(words);
      announce(words);
    }
  }

  function viewExemplar({ label, text: html, comment }) {
    return make("details", {}, make("summary", {}, label), markdownBlock(html), make("div", { class: "ck-comment" }, markdownBlock(comment)));
  }
}
