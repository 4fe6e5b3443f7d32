// The quiz: one form for each question. What a kind of question asks and answers is in VIEWS;
// checking, hints, tries, evidence and the talk with the kernel are the same for every kind.

const PATIENCE_MS = 3000;

const WORDS = {
  number: (place, count) => `Question ${place} of ${count}`,
  how: { choice: "Choose one answer.", choices: "Choose every answer that is right." },
  check: "Check",
  again: "Try again",
  hint: (left) => `Show a hint (${left} left)`,
  noHint: "No hint left",
  hintNumber: (place) => `Hint ${place}`,
  evidence: "Show the words in the article",
  fact: "Show the fact and its source",
  source: (day) => (day ? `Source, read on ${day}` : "Source"),
  asOf: (day) => `As of ${day}.`,
  nothing: "Answer first, then check.",
  silent: "Not saved yet: the kernel does not answer. If it is busy, wait; else run this cell again.",
  refused: (reason) => `Not checked: ${reason}.`,
  verdict: { right: "Right", partly: "Partly right", wrong: "Not right" },
  option: {
    right: "Chosen: right",
    wrong: "Chosen: not right",
    missed: "Not chosen, and right",
    left: "Not chosen, rightly",
  },
  points: (points, of) => `${round(points)} of ${round(of)} ${of === 1 ? "point" : "points"}`,
  first: (points) => `first try: ${round(points)}`,
  score: (score) =>
    `Answered ${score.answered} of ${score.questions}. Score ${round(score.points)} of ${round(score.of)}, ` +
    `on the first try ${round(score.first)}.`,
};

const SIGNS = { right: "✓", partly: "≈", wrong: "✗", missed: "○", left: "–" };

const round = (number) => String(Math.round(number * 100) / 100);

/** Each kind: `body` to answer in, `answer()` or null, `show(result)`, `said(result)`, `clear()`, `focus()`. */
const VIEWS = { choice: viewOptions, choices: viewOptions };

export default {
  render({ model, el }) {
    const link = openLink(model);
    const questions = model.get("shown");
    const score = make("p", { class: "ck-score" });
    const setScore = (found) => score.replaceChildren(found.answered ? WORDS.score(found) : "");
    const forms = questions.map((question, index) =>
      viewQuestion(question, WORDS.number(index + 1, questions.length), link, setScore),
    );
    el.replaceChildren(make("div", { class: "ck ck-quiz" }, ...forms.map((form) => form.element), score));
    link.ask({ type: "open" }, (state) => {
      questions.forEach((question, index) => forms[index].restore(state.questions[question.id]));
      setScore(state.score);
    });
    return link.close;
  },
};

/**
 * The talk with the kernel: every message has an id, and its reply repeats it. A message that is
 * said again before its reply has come keeps its id, by which the kernel knows not to count it twice.
 */
function openLink(model) {
  const waiting = new Map();
  const unanswered = new Map();
  const receive = (reply) => {
    const asked = waiting.get(reply.message_id);
    if (!asked) return; // said to another view of this quiz
    waiting.delete(reply.message_id);
    unanswered.delete(asked.said);
    clearTimeout(asked.timer);
    if (reply.type === "refused") asked.onRefused(reply.reason);
    else asked.onReply(reply);
  };
  model.on("msg:custom", receive);
  const nothing = () => {};
  return {
    /** Send a message. A reply that comes after `onSilence` was called still counts. */
    ask(message, onReply, { onSilence = nothing, onRefused = nothing } = {}) {
      const said = JSON.stringify(message);
      const id = unanswered.get(said) ?? uniqueId("message");
      clearTimeout(waiting.get(id)?.timer);
      unanswered.set(said, id);
      waiting.set(id, { said, onReply, onRefused, timer: setTimeout(onSilence, PATIENCE_MS) });
      try {
        model.send({ ...message, message_id: id });
      } catch {
        // The connection is gone, which the silence will tell.
      }
    },
    close() {
      model.off("msg:custom", receive);
      for (const { timer } of waiting.values()) clearTimeout(timer);
    },
  };
}

function viewQuestion(question, number, link, setScore) {
  const view = VIEWS[question.kind](question);
  const { region, announce } = makeLiveRegion();
  const result = make("div", { class: "ck-result" });
  const notice = make("p", { class: "ck-notice" });
  const hints = make("ol", { class: "ck-hints", hidden: true });
  const check = make("button", { type: "submit", class: "ck-main" }, WORDS.check);
  const again = make("button", { type: "button", hidden: true, onclick: tryAgain }, WORDS.again);
  const more = make("button", { type: "button", hidden: !question.hints, onclick: askHint });

  const fieldset = make(
    "fieldset",
    { class: "ck-question" },
    make(
      "legend",
      {},
      make("span", { class: "ck-number" }, number),
      makeMarkdown("span", { class: "ck-prompt", dir: "auto" }, question.prompt),
    ),
    question.below ? makeMarkdown("div", { dir: "auto" }, question.below) : null,
    make("p", { class: "ck-how" }, WORDS.how[question.kind]),
    view.body,
    hints,
    make("div", { class: "ck-actions" }, check, again, more),
    notice,
    result,
    region,
  );
  const element = make("form", { novalidate: true, onsubmit: submit }, fieldset);
  countHints();
  return { element, restore };

  function submit(event) {
    event.preventDefault();
    if (isOff(check)) return;
    const answer = view.answer();
    if (!answer) return tell(WORDS.nothing);
    setOff(check, true);
    link.ask(
      { type: "check", question: question.id, answer },
      (reply) => {
        showResult(reply);
        setScore(reply.score);
        announce([summary(reply), view.said(reply)].join(" "));
      },
      { onSilence: () => reopen(WORDS.silent), onRefused: (reason) => reopen(WORDS.refused(reason)) },
    );
  }

  function reopen(message) {
    setOff(check, false);
    tell(message);
  }

  function tell(message) {
    notice.replaceChildren(message);
    announce(message);
  }

  function showResult(found) {
    setOff(check, true);
    again.hidden = false;
    notice.replaceChildren();
    view.show(found);
    const verdict = make(
      "p",
      { class: `ck-verdict ck-${found.verdict}` },
      make("span", { "aria-hidden": "true" }, `${SIGNS[found.verdict]} `),
      summary(found),
    );
    result.replaceChildren(verdict, ...viewEvidence(found, question.id, link));
  }

  function tryAgain() {
    view.clear();
    result.replaceChildren();
    announce("");
    again.hidden = true;
    setOff(check, false);
    view.focus();
  }

  function askHint() {
    if (isOff(more)) return;
    setOff(more, true);
    link.ask(
      { type: "hint", question: question.id },
      (reply) => {
        if (reply.hint) addHint(reply.hint);
        const last = hints.lastElementChild;
        if (last) announce(`${WORDS.hintNumber(hints.children.length)}: ${last.textContent}`);
        countHints();
      },
      { onSilence: () => (countHints(), tell(WORDS.silent)) },
    );
  }

  function addHint(html) {
    hints.hidden = false;
    hints.append(makeMarkdown("li", { dir: "auto" }, html));
    notice.replaceChildren();
  }

  function countHints() {
    const left = question.hints - hints.children.length;
    more.replaceChildren(left ? WORDS.hint(left) : WORDS.noHint);
    setOff(more, !left);
  }

  /** Show what was done before: in another view, or before the page was loaded again. */
  function restore({ hints: taken, result: found }) {
    hints.replaceChildren();
    taken.forEach(addHint);
    countHints();
    if (found) showResult(found);
  }
}

/** A button that keeps the focus while it does nothing, as a disabled one would not. */
const setOff = (button, off) => button.setAttribute("aria-disabled", String(off));
const isOff = (button) => button.getAttribute("aria-disabled") === "true";

function summary(found) {
  const points = WORDS.points(found.points, found.of);
  const first = found.tries > 1 ? ` (${WORDS.first(found.first)})` : "";
  return `${WORDS.verdict[found.verdict]}: ${points}${first}.`;
}

function viewEvidence(found, name, link) {
  const parts = [];
  if (found.as_of) parts.push(make("p", { class: "ck-as-of" }, WORDS.asOf(found.as_of)));
  if (found.evidence) {
    const ontoggle = (event) => {
      if (event.target.open) link.ask({ type: "evidence", question: name }, () => {});
    };
    parts.push(
      make(
        "details",
        { ontoggle },
        make("summary", {}, found.evidence.words ? WORDS.evidence : WORDS.fact),
        make("blockquote", { dir: "auto" }, ...viewProof(found.evidence)),
      ),
    );
  }
  return parts;
}

/** A quotation with its words marked, or a fact with the page that shows it. */
function viewProof({ before, words, after, told, source, read }) {
  if (words) return [before, make("mark", {}, words), after];
  const isPage = /^https?:\/\//.test(source);
  const link = { href: source, target: "_blank", rel: "noopener noreferrer" };
  return [make("p", {}, told), isPage ? make("a", link, WORDS.source(read)) : null].filter(Boolean);
}

/** One answer or several among options. */
function viewOptions(question) {
  const type = question.kind === "choice" ? "radio" : "checkbox";
  const group = uniqueId("options");
  const options = question.options.map(({ token, text }) => {
    const id = `${group}-${token}`;
    const input = make("input", { type, id, name: group, value: token });
    const label = makeMarkdown("label", { for: id, dir: "auto" }, text);
    const feedback = make("div", { class: "ck-feedback", id: `${id}-feedback`, hidden: true });
    return { token, input, label, feedback, row: make("div", { class: "ck-option" }, input, label, feedback) };
  });
  return {
    body: make("div", { class: "ck-options" }, ...options.map((option) => option.row)),
    answer() {
      const choices = options.filter(({ input }) => input.checked).map(({ token }) => token);
      return choices.length ? { choices } : null;
    },
    show(result) {
      options.forEach(({ input, feedback, row }, index) => {
        const { chosen, verdict, feedback: html } = result.options[index];
        input.checked = chosen;
        input.disabled = true;
        input.setAttribute("aria-describedby", feedback.id);
        row.dataset.verdict = verdict;
        feedback.hidden = false;
        feedback.replaceChildren(
          make(
            "p",
            { class: `ck-verdict ck-${verdict}` },
            make("span", { "aria-hidden": "true" }, `${SIGNS[verdict]} `),
            WORDS.option[verdict],
          ),
          makeMarkdown("div", { dir: "auto" }, html),
        );
      });
    },
    /** What a screen reader hears at once: the options that were chosen or missed. */
    said(result) {
      return options
        .map(({ label, feedback }, index) => [label, result.options[index].verdict, feedback.lastElementChild])
        .filter(([, verdict]) => verdict !== "left")
        .map(([label, verdict, why]) => `${label.textContent}. ${WORDS.option[verdict]}. ${why.textContent}`)
        .join(" ");
    },
    clear() {
      for (const { input, feedback, row } of options) {
        input.checked = input.disabled = false;
        input.removeAttribute("aria-describedby");
        delete row.dataset.verdict;
        feedback.hidden = true;
        feedback.replaceChildren();
      }
    },
    focus: () => options[0].input.focus(),
  };
}
