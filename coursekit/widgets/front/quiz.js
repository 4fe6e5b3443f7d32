// The quiz: its questions, what is done about them on its way to the kernel, and what is kept.

const widget = {
  render({ model, el }) {
    useWords(model.get("words"), model.get("languages"), el);
    const quiz = viewQuiz(model, openLink(model));
    el.replaceChildren(quiz.element);
    const leave = keepBeside(model, el, quiz.reload);
    return () => (quiz.close(), leave());
  },
};

/** All of a quiz; `data-to-come` is gone from its element when all questions are there. */
function viewQuiz(model, link) {
  const questions = model.get("shown");
  const manner = model.get("manner");
  const whyUnsaved = () => model.get("kept")?.why;
  const { region, announce } = makeLiveRegion();
  const deeds = openDeeds(link, manner, questions, { onNews: showSaving, onLate: showLate, onElsewhere: reload });
  const drafts = openDrafts(manner);
  const given = new Map(deeds.waiting().filter(({ deed }) => deed?.did === "answer").map((item) => [item.question, item.deed]));
  const isTogether = manner.way === "all";
  const forms = openForms(questions, { way: manner.way, makeForm, put });
  const whole = viewWhole(forms, deeds, { isTogether, passMark: manner.pass_mark, whyUnsaved, restore, announce });
  const saving = viewSaving({ look, retry, announce });
  const actions = make("div", { class: "ck-actions" }, forms.next, ...whole.buttons);
  let late = 0; // how many deeds that had waited since before are saved now
  const element = make(
    "div",
    { class: "ck ck-quiz" },
    manner.told ? make("p", { class: "ck-told" }, manner.told) : null,
    saving.element,
    actions,
    ...whole.told,
    region,
  );
  forms.begin();
  for (const event of ["input", "click", "keyup", "pointerup"]) element.addEventListener(event, noteDraft);
  model.on("change:kept", hearKept);
  saving.show({ aloud: true });
  link.ask({ type: "open" }, open, { onSilence: sayWhatWaits });
  return { element, close, reload };

  function close() {
    model.off("change:kept", hearKept);
    [deeds, drafts, saving, link].forEach((part) => part.close());
  }

  function makeForm(question, number) {
    return viewQuestion(question, {
      number,
      deeds,
      drafts,
      given: given.get(question.id),
      whyUnsaved,
      together: isTogether,
      showInArticle: () => link.ask({ type: "evidence", question: question.id }, goToArticle),
      onChange: (score) => (whole.setScore(score), forms.arrange()),
    });
  }

  /** The reader has marked the words by now, and scrolled to them; the page goes where the reader is. */
  function goToArticle() {
    document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({ block: "center" });
  }

  function put(made, toCome) {
    actions.before(...made.map((form) => form.element));
    if (toCome) element.dataset.toCome = toCome;
    else delete element.dataset.toCome;
  }

  function noteDraft({ target }) {
    const form = forms.around(target);
    if (form) drafts.soon(form);
  }

  function open(state) {
    restore(state);
    deeds.open(state.versions);
    showSaving();
  }

  function restore(state) {
    forms.restore(state.questions);
    whole.setScore(state.score);
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
    if (!whyUnsaved()) deeds.saved();
    showSaving();
  }

  function showSaving() {
    saving.show();
    const waiting = new Set(deeds.waiting().map(({ question }) => question));
    if (!waiting.size) whole.setSaved();
    forms.setSaved(waiting);
  }

  /** The kernel is not there: what waits is shown as it was given. */
  function sayWhatWaits() {
    deeds.notOpened();
    saving.show({ aloud: true });
    for (const { question } of deeds.waiting()) forms.named(question)?.setUnsaved(silence(deeds.areStored()));
  }

  /** A deed that had waited since before is done now. */
  function showLate({ question }, reply) {
    late += reply.saved ? 1 : 0;
    if (reply.type === "state") restore(reply);
    else if (reply.stands) {
      whole.setScore(reply.score);
      forms.restoreOne(question, reply.stands);
    }
    if (reply.without_effect?.length) {
      forms.named(question)?.tell(t("What was waiting in this browser is kept in your record but does not count: something else was done here before it arrived."));
    }
  }
}
