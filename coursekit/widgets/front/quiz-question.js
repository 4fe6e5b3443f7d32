// One question: its form, with checking, hints, tries and evidence, which are the same for every kind.
// What a kind asks and answers is in VIEWS, whose scripts are joined in front of this one.

/**
 * Each kind: `how` to answer, `body` to answer in, `answer()` or null, `fill(answer)`, which puts one
 * back, `show(result)`, which tells of an answer and fills it in, `said(result)`, what a screen reader
 * hears of it, and `close()`, after which nothing can be changed, undone by `open()`.
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

function viewQuestion(question, { number, deeds, drafts, given, whyUnsaved, together, showInArticle, onChange }) {
  const { region, announce } = makeLiveRegion();
  const view = VIEWS[question.kind](question, { announce, mark });
  const result = make("div", { class: "ck-result" });
  const notice = make("p", { class: "ck-notice" });
  const unsaved = make("p", { class: "ck-why-unsaved" }); // why this question's deeds are not saved
  const left = make("p", { class: "ck-beside" });
  const checking = question.kind === "discuss" ? t("Compare") : t("Check");
  const check = make("button", { type: "submit", class: "ck-main", hidden: together }, checking);
  const reveal = make("button", { type: "button", hidden: true, onclick: askAnswer }, t("Show the answer"));
  const hints = viewHints(question, askHint);
  const reason = question.reason ? viewReason() : null;
  const confidence = question.confidence ? viewConfidence() : null;
  let answered = false;
  let touched = false; // whether there is anything to be undone
  let sent = ""; // the last answer, which is not worth another try
  let settled = ""; // what stands in the controls without the student
  let earlier = viewEarlier([]);

  const fieldset = layOut(
    question,
    number,
    view.how,
    earlier,
    view.body,
    confidence?.element,
    reason?.element,
    left,
    hints.list,
    make("div", { class: "ck-actions" }, check, reveal, hints.button),
    notice,
    unsaved,
    result,
    region,
  );
  const element = make("form", { novalidate: true, onsubmit: submit }, fieldset);
  settle();
  fillInWhatWasLeft();
  return {
    element,
    restore,
    deed,
    tell,
    setUnsaved,
    keepDraft,
    focus: () => focusFirst(view.body),
    isAnswered: () => answered,
  };

  /** What would be done now: the answer with what is asked beside it; null without an answer. */
  function deed() {
    const answer = isOff(check) ? null : view.answer();
    return answer && { did: "answer", ...draft() };
  }

  /** What stands in the controls, checked or not. */
  function draft() {
    return { sent: view.answer(), confidence: confidence?.value(), reason: reason?.value() };
  }

  /** What stands in the controls now is no draft of the student's. */
  function settle() {
    settled = JSON.stringify(draft());
  }

  /** What the student has put in since then; null for nothing. */
  function unchecked() {
    const now = draft();
    return JSON.stringify(now) === settled ? null : now;
  }

  /** Put back what was given or typed before this page was there. */
  function fillInWhatWasLeft() {
    const found = drafts.of(question) ?? given;
    if (!found) return;
    fill(found);
    if (!given) left.replaceChildren(t("Not checked yet: this is how you left it."));
  }

  function fill(found) {
    try {
      if (found.sent) view.fill(found.sent);
      confidence?.show(found.confidence);
      reason?.show(found.reason ?? "");
    } catch {
      // Whatever stood in the storage was no answer to this question.
    }
  }

  /** Keep what is not checked in the browser, or forget it where there is nothing new. */
  function keepDraft() {
    const own = isOff(check) ? null : unchecked();
    if (own) drafts.keep(question, own);
    else drafts.forget(question);
  }

  /** Say why what was done here is not saved; "" when it is. */
  function setUnsaved(why) {
    unsaved.replaceChildren(why);
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
    give(done, {
      onReply(reply) {
        if (done.did === "answer") sent = JSON.stringify(done);
        setOff(button, false);
        restore(reply.stands);
        keepDraft();
        onChange(reply.score);
        announce([summary(reply.stands.result), view.said(reply.stands.result), unsaved.textContent].join(" "));
      },
      onSilence: () => setOff(button, false),
      onRefused: (why) => (setOff(button, false), tell(t("Not checked: {reason}.", { reason: why }))),
    });
  }

  /** Send a deed, and say when it is not saved. */
  function give(done, { onReply, onSilence, onRefused }) {
    deeds.give(question.id, done, {
      onReply(reply) {
        setUnsaved(reply.saved ? "" : notWritten(whyUnsaved()));
        onReply(reply);
      },
      onSilence() {
        onSilence?.();
        notice.replaceChildren();
        setUnsaved(silence(deeds.areStored()));
        announce(unsaved.textContent);
      },
      onRefused,
    });
  }

  function askAnswer() {
    if (!isOff(reveal)) ask({ did: "show" }, reveal);
    check.focus();
  }

  function mark(marks, onDone) {
    give({ did: "mark", marks }, { onReply: (reply) => onDone(reply.stands.result) });
  }

  function tell(message) {
    notice.replaceChildren(message);
    announce(message);
  }

  function askHint() {
    give({ did: "hint" }, {
      onReply(reply) {
        hints.show(reply.stands.hints);
        notice.replaceChildren();
        announce(t("Hint {place}: {hint}", { place: hints.count(), hint: hints.last() }));
      },
      onSilence: hints.offerNext,
    });
  }

  /** Show where the question stands: after an answer, in another view, or on a page loaded again. */
  function restore({ hints: taken, result: found, earlier: before }) {
    showEarlier(before);
    if (!touched && !taken.length && !found) return;
    touched = true;
    const answering = fieldset.contains(document.activeElement);
    const own = unchecked();
    hints.show(taken);
    notice.replaceChildren();
    answered = Boolean(found);
    reveal.hidden = !found?.may_show;
    setOff(check, Boolean(found?.final));
    view.open();
    if (found) return showAnswer(found, own, answering);
    sent = "";
    if (!own) settle();
    result.replaceChildren();
  }

  /** Show an answer, and what is told of it; what the student has put in since, `own`, stays in the controls. */
  function showAnswer(found, own, answering) {
    view.show(found);
    confidence?.show(found.confidence);
    reason?.show(found.reason);
    settle();
    if (own && !found.final) fill(own);
    if (found.final || !unchecked()) left.replaceChildren();
    if (found.final) end(answering);
    result.replaceChildren(verdictLine(found.verdict, summary(found)), ...viewBeside(found, showInArticle));
  }

  /** Let nothing be changed any more. */
  function end(answering) {
    drafts.forget(question);
    [view, confidence, reason].forEach((part) => part?.close());
    // Enter checks from within a control, which is closed now, and the next key must not be the notebook's.
    if (answering) check.focus();
  }

  function showEarlier(found) {
    if (!found.length && earlier.hidden) return;
    const shown = viewEarlier(found);
    earlier.replaceWith(shown);
    earlier = shown;
  }
}

/** A question's form: what is asked and how to answer it, with the parts below. */
function layOut(question, number, how, ...below) {
  const tries = question.tries ? tn("One try.", "{count} tries.", question.tries) : "";
  const told = make("p", { class: "ck-how", id: uniqueId("how") }, [how, tries].filter(Boolean).join(" "));
  return make(
    "fieldset",
    { class: "ck-question", "aria-describedby": told.id },
    make(
      "legend",
      {},
      make("span", { class: "ck-number" }, [number, question.lesson].filter(Boolean).join(" · ")),
      makeMarkdown("span", { class: "ck-prompt", dir: "auto" }, question.prompt),
    ),
    question.below ? makeMarkdown("div", { dir: "auto" }, question.below) : null,
    told,
    ...below,
  );
}
