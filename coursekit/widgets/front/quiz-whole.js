// What is done about all questions of a quiz together, and what is said of all: the score.

/**
 * The buttons that check all answers and open the missed ones again, with the score and what is told
 * of both. `isTogether` is whether the quiz is checked as a whole; `whyUnsaved()` is the kernel's
 * reason, and `restore(state)` shows where all questions stand.
 */
function viewWhole(forms, deeds, { isTogether, passMark, whyUnsaved, restore, announce }) {
  const score = make("p", { class: "ck-score" });
  const notice = make("p", { class: "ck-notice" });
  const unsaved = make("p", { class: "ck-why-unsaved" });
  const checkAll = make(
    "button",
    { type: "button", class: "ck-main", hidden: !isTogether, onclick: checkThemAll },
    t("Check all answers"),
  );
  const again = make("button", { type: "button", hidden: true, onclick: askAgain }, t("Answer the missed ones again"));
  return {
    buttons: [checkAll, again],
    told: [notice, unsaved, score],
    setScore,
    setSaved: () => unsaved.replaceChildren(),
  };

  function checkThemAll() {
    if (isOff(checkAll)) return;
    forms.addAll();
    const given = forms.deeds();
    if (!Object.keys(given).length) return tell(t("Answer first, then check."));
    setOff(checkAll, true);
    deeds.giveAll(given, {
      onReply(state) {
        setOff(checkAll, false);
        restore(state);
        sayWhatIsLeft(state.saved);
      },
      onSilence: () => (setOff(checkAll, false), saySilence()),
    });
  }

  function sayWhatIsLeft(isSaved) {
    const open = forms.left();
    const left = open ? tn("1 question is still open.", "{count} questions are still open.", open) : "";
    notice.replaceChildren(left);
    unsaved.replaceChildren(isSaved ? "" : notWritten(whyUnsaved()));
    announce([score.textContent, left, unsaved.textContent].join(" "));
  }

  function askAgain() {
    deeds.again({
      onReply(state) {
        notice.replaceChildren();
        forms.addAll();
        restore(state);
        forms.firstToAnswer()?.focus();
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
  if (found.answered && found.of) told.push(t("Score: {points} of {of}; on the first try, {first}.", rounded(found)));
  if (found.passed != null) {
    told.push(found.passed ? t("That is enough to pass.") : t("{mark}% is needed to pass.", { mark: passMark }));
  }
  return told.join(" ");
}
