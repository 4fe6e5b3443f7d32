// The quiz: its questions, in the way that it is given, and what is said of all of them.

/** So many questions are shown at once, more than a screen holds; then so many at a time. */
const AT_ONCE = 10;
const AT_A_TIME = 30;
/** A page that nobody looks at is never painted, and gets its questions all the same. */
const UNSEEN_MS = 100;

const widget = {
  render({ model, el }) {
    useWords(model.get("words"), model.get("languages"), el);
    const quiz = viewQuiz(model, openLink(model));
    el.replaceChildren(quiz.element);
    const leave = keepBeside(model, el, quiz.reload);
    return () => (quiz.close(), leave());
  },
};

/**
 * All questions, in the way that the quiz is given: each by itself, one by one, or all at once. The
 * first of many can be answered while the others are still made; `data-to-come` is gone when all
 * are there.
 */
function viewQuiz(model, link) {
  const questions = model.get("shown");
  const manner = model.get("manner");
  const { way, pass_mark: passMark, told } = manner;
  const { region, announce } = makeLiveRegion();
  const together = way === "all";
  const score = make("p", { class: "ck-score" });
  const notice = make("p", { class: "ck-notice" });
  const unsaved = make("p", { class: "ck-why-unsaved" }); // of what was done about all at once
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
  let late = 0; // how many deeds that had waited since before are saved now
  const deeds = openDeeds(link, manner, questions, { onNews: showSaving, onLate: showLate, onElsewhere: reload });
  const drafts = openDrafts(manner);
  const answers = new Map(deeds.waiting().filter(({ deed }) => deed?.did === "answer").map((item) => [item.question, item.deed]));
  const saving = viewSaving({ look, retry, announce });
  const actions = make("div", { class: "ck-actions" }, next, checkAll, again);
  const element = make(
    "div",
    { class: "ck ck-quiz" },
    told ? make("p", { class: "ck-told" }, told) : null,
    make("p", { class: "ck-how", hidden: !questions.length }, t("This is practice: the key is in the notebook's kernel, where a curious student can find it.")),
    saving.element,
    actions,
    notice,
    unsaved,
    score,
    region,
  );
  addQuestions(AT_ONCE);
  if (forms.length < questions.length) afterPaint(addTheRest);
  for (const event of ["input", "click", "keyup", "pointerup"]) element.addEventListener(event, noteDraft);
  model.on("change:kept", hearKept);
  saving.show({ aloud: true });
  link.ask({ type: "open" }, open, { onSilence: sayWhatWaits });
  return { element, close, reload };

  function close() {
    model.off("change:kept", hearKept);
    [deeds, drafts, saving, link].forEach((part) => part.close());
  }

  function open(state) {
    restore(state);
    deeds.open(state.versions);
    showSaving();
  }

  /** Something else has added to the record, another tab or a file: see how it stands there. */
  function reload() {
    link.ask({ type: "open" }, restore);
    showSaving();
  }

  function retry(aloud) {
    link.ask({ type: "retry" }, () => (showSaving(), saving.show({ aloud })));
  }

  function look() {
    const waits = deeds.waiting().length;
    return { kept: model.get("kept") ?? {}, late, waiting: waits, isSilent: deeds.areSilent(), areStored: deeds.areStored() };
  }

  function hearKept() {
    if (isSaved()) deeds.saved();
    showSaving();
  }

  function isSaved() {
    return !model.get("kept")?.why;
  }

  function showSaving() {
    saving.show();
    const waiting = new Set(deeds.waiting().map(({ question }) => question));
    if (!waiting.size) unsaved.replaceChildren();
    forms.forEach((form, index) => waiting.has(questions[index].id) || form.setUnsaved(""));
  }

  /** The kernel is not there: what waits is shown as it was given. */
  function sayWhatWaits() {
    deeds.notOpened();
    saving.show({ aloud: true });
    for (const { question } of deeds.waiting()) formOf(question)?.setUnsaved(silence(deeds.areStored()));
  }

  /** A deed that had waited since before is done now. */
  function showLate({ question }, reply) {
    late += reply.saved ? 1 : 0;
    const form = formOf(question);
    if (reply.type === "state") restore(reply);
    else if (reply.stands) {
      stands[question] = reply.stands;
      form?.restore(reply.stands);
      setScore(reply.score);
      arrange();
    }
    if (reply.without_effect?.length) {
      form?.tell(t("What waited in this browser is kept in your record, and counts for nothing: something else was done here before it came."));
    }
  }

  function formOf(question) {
    return forms[questions.findIndex(({ id }) => id === question)];
  }

  function noteDraft({ target }) {
    const form = forms.find((each) => each.element === target.closest?.("form"));
    if (form) drafts.soon(form);
  }

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
        deeds,
        drafts,
        given: answers.get(question.id),
        whyUnsaved: () => model.get("kept")?.why,
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
    const given = {};
    questions.forEach((question, index) => {
      const deed = forms[index].deed();
      if (deed) given[question.id] = deed;
    });
    if (!Object.keys(given).length) return tell(t("Answer first, then check."));
    setOff(checkAll, true);
    deeds.giveAll(given, {
      onReply(state) {
        setOff(checkAll, false);
        restore(state);
        const open = forms.filter((form) => !form.isAnswered()).length;
        const left = open ? tn("1 question is still open.", "{count} questions are still open.", open) : "";
        notice.replaceChildren(left);
        unsaved.replaceChildren(state.saved ? "" : notWritten(model.get("kept")?.why));
        announce([score.textContent, left, unsaved.textContent].join(" "));
      },
      onSilence: () => (setOff(checkAll, false), saySilence()),
    });
  }

  function askAgain() {
    deeds.again({
      onReply(state) {
        addQuestions(Infinity);
        const first = forms.findIndex((form, index) => !state.questions[questions[index].id].result);
        notice.replaceChildren();
        restore(state);
        forms[first]?.focus();
      },
      onSilence: saySilence,
    });
  }

  function saySilence() {
    notice.replaceChildren();
    unsaved.replaceChildren(silence(deeds.areStored()));
    announce(unsaved.textContent);
  }

  function tell(message) {
    notice.replaceChildren(message);
    announce(message);
  }

  function setScore(found) {
    score.replaceChildren(scoreWords(found, passMark));
    again.hidden = !found.missed;
  }
}

function scoreWords(found, passMark) {
  const told = [];
  if (found.answered) told.push(t("Answered {answered} of {questions}.", found));
  if (found.answered && found.of) told.push(t("Score {points} of {of}, on the first try {first}.", rounded(found)));
  if (found.passed != null) {
    told.push(found.passed ? t("That is enough to pass.") : t("{mark} % are needed to pass.", { mark: passMark }));
  }
  return told.join(" ");
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
