// The quiz: one form for each question. What a kind of question asks and answers is in VIEWS, whose
// scripts are joined in front of this one; checking, hints, tries, evidence and the talk with the
// kernel are the same for every kind.

const PATIENCE_MS = 3000;
/** So many questions are shown at once, more than a screen holds; then so many at a time. */
const AT_ONCE = 10;
const AT_A_TIME = 30;
/** A page that nobody looks at is never painted, and gets its questions all the same. */
const UNSEEN_MS = 100;

/**
 * Each kind: `how` to answer, `body` to answer in, `answer()` or null, `show(result)`, which tells
 * of an answer and fills it in, `said(result)`, what a screen reader hears of it, and `close()`,
 * after which nothing can be changed, undone by `open()`.
 */
const VIEWS = {
  choice: viewOptions,
  choices: viewOptions,
  "true-or-false": viewTrueFalse,
  number: viewNumber,
  date: viewDate,
  "short-text": viewShortText,
  cloze: viewCloze,
  order: viewOrder,
  match: viewMatch,
  classify: viewClassify,
  mend: viewMend,
  highlight: viewHighlight,
  discuss: viewDiscuss,
};

export default {
  render({ model, el }) {
    useWords(model.get("words"), model.get("languages"), el);
    const link = openLink(model);
    const quiz = viewQuiz(model.get("shown"), model.get("manner"), link);
    el.replaceChildren(quiz.element);
    link.ask({ type: "open" }, quiz.restore);
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

/**
 * All questions, in the way that the quiz is given: each by itself, one by one, or all at once. The
 * first of many can be answered while the others are still made; `data-to-come` is gone when all
 * are there.
 */
function viewQuiz(questions, { way, pass_mark: passMark, told }, link) {
  const { region, announce } = makeLiveRegion();
  const together = way === "all";
  const score = make("p", { class: "ck-score" });
  const notice = make("p", { class: "ck-notice" });
  const next = make("button", { type: "button", class: "ck-main", hidden: true, onclick: goOn }, t("Next question"));
  const checkAll = make(
    "button",
    { type: "button", class: "ck-main", hidden: !together, onclick: checkThemAll },
    t("Check all answers"),
  );
  const again = make("button", { type: "button", hidden: true, onclick: askAgain }, t("Answer the missed ones again"));
  const forms = [];
  let stands = {}; // what the kernel has said of each question, also of those that are still to come
  let at = 0; // the question that is open, where they come one by one
  const actions = make("div", { class: "ck-actions" }, next, checkAll, again);
  const element = make(
    "div",
    { class: "ck ck-quiz" },
    told ? make("p", { class: "ck-told" }, told) : null,
    make("p", { class: "ck-how", hidden: !questions.length }, t("This is practice: the key is in the notebook's kernel, where a curious student can find it.")),
    actions,
    notice,
    score,
    region,
  );
  addQuestions(AT_ONCE);
  if (forms.length < questions.length) afterPaint(addTheRest);
  return { element, restore };

  /** Not all in one go: in between, the page does what a student asks of it. */
  function addTheRest() {
    addQuestions(AT_A_TIME);
    if (forms.length < questions.length) setTimeout(addTheRest);
  }

  /** Make the next questions, as they stand, and put them below those that are there. */
  function addQuestions(count) {
    const next = questions.slice(forms.length, forms.length + count).map((question, index) => {
      const form = viewQuestion(question, {
        number: t("Question {place} of {count}", { place: forms.length + index + 1, count: questions.length }),
        link,
        together,
        onChange: (found) => (setScore(found), arrange()),
      });
      if (stands[question.id]) form.restore(stands[question.id]);
      return form;
    });
    forms.push(...next);
    arrange();
    actions.before(...next.map((form) => form.element));
    if (forms.length < questions.length) element.dataset.toCome = questions.length - forms.length;
    else delete element.dataset.toCome;
  }

  function restore(state) {
    stands = state.questions;
    if (way !== "each") addQuestions(Infinity);
    forms.forEach((form, index) => form.restore(stands[questions[index].id]));
    if (way === "one-by-one") at = Math.max(0, forms.findIndex((form) => !form.isAnswered()));
    setScore(state.score);
    arrange();
  }

  function arrange() {
    const stepwise = way === "one-by-one";
    forms.forEach((form, index) => (form.element.hidden = stepwise && index > at));
    next.hidden = !(stepwise && at < forms.length - 1 && forms[at].isAnswered());
  }

  function goOn() {
    at += 1;
    arrange();
    forms[at].focus();
  }

  function checkThemAll() {
    if (isOff(checkAll)) return;
    addQuestions(Infinity);
    const deeds = {};
    questions.forEach((question, index) => {
      const deed = forms[index].deed();
      if (deed) deeds[question.id] = deed;
    });
    const count = Object.keys(deeds).length;
    if (!count) return tell(t("Answer first, then check."));
    setOff(checkAll, true);
    link.ask(
      { type: "do-all", deeds },
      (state) => {
        setOff(checkAll, false);
        restore(state);
        const open = forms.filter((form) => !form.isAnswered()).length;
        const left = open ? tn("1 question is still open.", "{count} questions are still open.", open) : "";
        notice.replaceChildren(left);
        announce([score.textContent, left].join(" "));
      },
      { onSilence: () => (setOff(checkAll, false), tell(SILENT())) },
    );
  }

  function askAgain() {
    link.ask({ type: "again" }, (state) => {
      addQuestions(Infinity);
      const first = forms.findIndex((form, index) => !state.questions[questions[index].id].result);
      restore(state);
      forms[first]?.focus();
    });
  }

  function tell(message) {
    notice.replaceChildren(message);
    announce(message);
  }

  function setScore(found) {
    const told = [];
    if (found.answered) told.push(t("Answered {answered} of {questions}.", found));
    if (found.answered && found.of) {
      told.push(t("Score {points} of {of}, on the first try {first}.", rounded(found)));
    }
    if (found.passed !== null) {
      told.push(found.passed ? t("That is enough to pass.") : t("{mark} % are needed to pass.", { mark: passMark }));
    }
    score.replaceChildren(told.join(" "));
    again.hidden = !found.missed;
  }
}

/** Call back once what is on the page has been painted, and nothing else waits to be done. */
function afterPaint(call) {
  let called = false;
  const once = () => {
    if (!called) call();
    called = true;
  };
  setTimeout(once, UNSEEN_MS);
  requestAnimationFrame(() => whenIdle(once));
}

function whenIdle(call) {
  if (window.requestIdleCallback) requestIdleCallback(call, { timeout: UNSEEN_MS });
  else setTimeout(call); // Safari has no other way
}

const SILENT = () => t("Not saved yet: the kernel does not answer. If it is busy, wait; else run this cell again.");

function viewQuestion(question, { number, link, together, onChange }) {
  const { region, announce } = makeLiveRegion();
  const view = VIEWS[question.kind](question, { announce, mark });
  const result = make("div", { class: "ck-result" });
  const notice = make("p", { class: "ck-notice" });
  const hints = make("ol", { class: "ck-hints", hidden: true });
  const checking = question.kind === "discuss" ? t("Compare") : t("Check");
  const check = make("button", { type: "submit", class: "ck-main", hidden: together }, checking);
  const reveal = make("button", { type: "button", hidden: true, onclick: askAnswer }, t("Show the answer"));
  const more = make("button", { type: "button", hidden: !question.hints, onclick: askHint });
  const reason = question.reason ? viewReason() : null;
  const confidence = question.confidence ? viewConfidence() : null;
  let answered = false;
  let touched = false; // whether there is anything to be undone
  let sent = ""; // the last answer, which is not worth another try

  const how = make("p", { class: "ck-how", id: uniqueId("how") }, [view.how, triesAllowed()].filter(Boolean).join(" "));
  const fieldset = make(
    "fieldset",
    { class: "ck-question", "aria-describedby": how.id },
    make(
      "legend",
      {},
      make("span", { class: "ck-number" }, [number, question.lesson].filter(Boolean).join(" · ")),
      makeMarkdown("span", { class: "ck-prompt", dir: "auto" }, question.prompt),
    ),
    question.below ? makeMarkdown("div", { dir: "auto" }, question.below) : null,
    how,
    view.body,
    confidence?.element,
    reason?.element,
    hints,
    make("div", { class: "ck-actions" }, check, reveal, more),
    notice,
    result,
    region,
  );
  const element = make("form", { novalidate: true, onsubmit: submit }, fieldset);
  countHints();
  return { element, restore, deed, focus: () => focusFirst(view.body), isAnswered: () => answered };

  function triesAllowed() {
    return question.tries ? tn("One try.", "{count} tries.", question.tries) : "";
  }

  /** What would be done now: the answer with what is asked beside it; null without an answer. */
  function deed() {
    const answer = isOff(check) ? null : view.answer();
    return answer && { did: "answer", sent: answer, confidence: confidence?.value(), reason: reason?.value() };
  }

  function submit(event) {
    event.preventDefault();
    if (isOff(check) || together) return;
    const done = deed();
    if (!done) return tell(t("Answer first, then check."));
    if (sent === JSON.stringify(done)) return tell(t("Change your answer, then check again."));
    ask(done, check);
  }

  function ask(done, button) {
    setOff(button, true);
    link.ask(
      { type: "do", question: question.id, deed: done },
      (reply) => {
        if (done.did === "answer") sent = JSON.stringify(done);
        setOff(button, false);
        restore(reply.stands);
        onChange(reply.score);
        announce([summary(reply.stands.result), view.said(reply.stands.result)].join(" "));
      },
      {
        onSilence: () => (setOff(button, false), tell(SILENT())),
        onRefused: (why) => (setOff(button, false), tell(t("Not checked: {reason}.", { reason: why }))),
      },
    );
  }

  function askAnswer() {
    if (!isOff(reveal)) ask({ did: "show" }, reveal);
    check.focus();
  }

  function mark(marks, onDone) {
    const message = { type: "do", question: question.id, deed: { did: "mark", marks } };
    link.ask(message, (reply) => onDone(reply.stands.result), { onSilence: () => tell(SILENT()) });
  }

  function tell(message) {
    notice.replaceChildren(message);
    announce(message);
  }

  function askHint() {
    if (isOff(more)) return;
    setOff(more, true);
    link.ask(
      { type: "do", question: question.id, deed: { did: "hint" } },
      (reply) => {
        setHints(reply.stands.hints);
        announce(t("Hint {place}: {hint}", { place: hints.children.length, hint: hints.lastElementChild.textContent }));
      },
      { onSilence: () => (countHints(), tell(SILENT())) },
    );
  }

  function setHints(taken) {
    hints.hidden = !taken.length;
    hints.replaceChildren(...taken.map((html) => makeMarkdown("li", { dir: "auto" }, html)));
    notice.replaceChildren();
    countHints();
  }

  function countHints() {
    const taken = hints.children.length;
    const left = question.hints - taken;
    const cost = left ? question.costs[taken] : 0;
    const costs = cost ? t(", costs {share} %", { share: round(100 * cost) }) : "";
    more.replaceChildren(left ? t("Show a hint ({left} left{costs})", { left, costs }) : t("No hint left"));
    setOff(more, !left);
  }

  /** Show where the question stands: after an answer, in another view, or on a page loaded again. */
  function restore({ hints: taken, result: found }) {
    if (!touched && !taken.length && !found) return;
    touched = true;
    const answering = fieldset.contains(document.activeElement);
    setHints(taken);
    notice.replaceChildren();
    answered = Boolean(found);
    reveal.hidden = !found?.may_show;
    setOff(check, Boolean(found?.final));
    view.open();
    if (!found) {
      sent = "";
      result.replaceChildren();
      return;
    }
    view.show(found);
    confidence?.show(found.confidence);
    reason?.show(found.reason);
    if (found.final) [view, confidence, reason].forEach((part) => part?.close());
    // Enter checks from within a control, which is closed now, and the next key must not be the notebook's.
    if (found.final && answering) check.focus();
    result.replaceChildren(verdictLine(found.verdict, summary(found)), ...beside(found));
  }

  /** What is told beside the verdict: the student's own words on it, how old the key is, evidence. */
  function beside(found) {
    const lines = [];
    if (found.confidence) {
      const sure = CONFIDENCES()[found.confidence];
      lines.push(t("You said: {confidence}.", { confidence: sure.toLowerCase() }));
    }
    if (found.reason) lines.push(t("Your reason: {reason}", { reason: found.reason }));
    if (!found.final && found.left !== null) lines.push(tn("One try left.", "{count} tries left.", found.left));
    if (found.as_of) lines.push(t("As of {day}.", { day: found.as_of }));
    if (found.review_due) {
      lines.push(t("This key was to be looked at again by {day}: it may be out of date.", { day: found.review_due }));
    }
    return [...lines.map((line) => make("p", { class: "ck-beside" }, line)), viewEvidence(found.evidence)];
  }
}

/** A button that keeps the focus while it does nothing, as a disabled one would not. */
const setOff = (button, off) => button.setAttribute("aria-disabled", String(off));
const isOff = (button) => button.getAttribute("aria-disabled") === "true";

const VERDICTS = () => ({
  right: t("Right"),
  partly: t("Partly right"),
  near: t("Close: look at the spelling"),
  wrong: t("Not right"),
  discussed: t("No answer to this is right or wrong"),
});
const NOTES = () => ({
  "too precise": t("Not right, being more precise than the text"),
  "too coarse": t("Partly right, being less precise than the text"),
});

function summary(found) {
  const verdict = NOTES()[found.note] ?? VERDICTS()[found.verdict];
  if (!found.of) return `${verdict}.`;
  const points = tn("{points} of {of} point", "{points} of {of} points", found.of, rounded(found));
  const first = found.tries > 1 ? t(" (first try: {points})", { points: round(found.first) }) : "";
  const cost = found.cost ? t(", less {share} % for hints", { share: round(100 * found.cost) }) : "";
  return `${verdict}: ${points}${cost}${first}.`;
}

const round = (number) => String(Math.round(number * 100) / 100);
const rounded = (found) => ({ points: round(found.points), of: round(found.of), first: round(found.first) });

/** The words in the article that decide, in their paragraph; or a fact with the page that shows it. */
function viewEvidence(evidence) {
  if (!evidence) return "";
  const { before, words, after, told, source, read } = evidence;
  const caption = words ? t("The words in the article") : t("The fact and its source");
  const isPage = /^https?:\/\//.test(source ?? "");
  const link = { href: source, target: "_blank", rel: "noopener noreferrer" };
  const address = read ? t("Source, read on {day}", { day: read }) : t("Source");
  const proof = words
    ? [before, make("mark", {}, words), after]
    : [make("p", {}, told), isPage ? make("a", link, address) : ""];
  return make(
    "figure",
    { class: "ck-evidence" },
    make("figcaption", {}, caption),
    make("blockquote", { dir: "auto" }, ...proof),
  );
}

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
    value: () => all.find((input) => input.checked)?.value ?? "",
    show: (value) => all.forEach((input) => (input.checked = input.value === value)),
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
