// What is done about all questions of a quiz together, and what is said of all: the score.

import { make } from "../dom.js";
import { t, tn } from "../i18n.js";
import { isOff, rounded, setOff } from "./kit/parts.js";
import { notWritten, silence } from "./save-status.js";

/**
 * @typedef {object} Score
 * @property {number} answered
 * @property {number} questions
 * @property {number} missed
 * @property {number} points
 * @property {number} of
 * @property {number} first
 * @property {boolean | null} [passed]
 */

/**
 * The buttons that check all answers and open the missed ones again, with the score and what is told
 * of both.
 * @param {import("./forms.js").Forms} forms
 * @param {import("./session/actions.js").Actions} actions
 * @param {object} settings
 * @param {boolean} settings.isTogether whether the quiz is checked as a whole
 * @param {boolean} settings.isSealed whether an instructor marks it, and no result is shown
 * @param {number} settings.passMark
 * @param {() => string} settings.whyUnsaved the kernel's reason
 * @param {(state: any) => void} settings.restore shows where all questions stand
 * @param {(text: string) => void} settings.announce
 */
export function viewTotal(forms, actions, settings) {
  const { isTogether, isSealed, passMark, whyUnsaved, restore, announce } = settings;
  const score = make("p", { class: "ck-score" });
  const notice = make("p", { class: "ck-notice" });
  const unsaved = make("p", { class: "ck-why-unsaved" });
  const checkAll = make(
    "button",
    { type: "button", class: "ck-main", hidden: !isTogether, onclick: checkThemAll },
    isSealed ? t("Keep all answers") : t("Check all answers"),
  );
  const again = make(
    "button",
    { type: "button", hidden: true, onclick: askAgain },
    t("Retry the questions you missed"),
  );
  return {
    buttons: [checkAll, again],
    told: [notice, unsaved, score],
    setScore,
    setSaved: () => unsaved.replaceChildren(),
  };

  function checkThemAll() {
    if (isOff(checkAll)) return;
    forms.addAll();
    const given = forms.actions();
    if (!Object.keys(given).length) {
      tell(t("Answer first, then check."));
      return;
    }
    setOff(checkAll, true);
    actions.giveAll(given, {
      onReply(state) {
        setOff(checkAll, false);
        restore(state);
        sayWhatIsLeft(state.saved);
      },
      onSilence() {
        setOff(checkAll, false);
        saySilence();
      },
    });
  }

  /** @param {boolean} isSaved */
  function sayWhatIsLeft(isSaved) {
    const open = forms.left();
    const left = open
      ? tn("1 question is still open.", "{count} questions are still open.", open)
      : "";
    notice.replaceChildren(left);
    unsaved.replaceChildren(isSaved ? "" : notWritten(whyUnsaved()));
    announce([score.textContent, left, unsaved.textContent].join(" "));
  }

  function askAgain() {
    actions.again({
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
    const why = silence(actions.areStored());
    unsaved.replaceChildren(why);
    announce(why);
  }

  /** @param {string} message */
  function tell(message) {
    notice.replaceChildren(message);
    announce(message);
  }

  /** @param {Score} found */
  function setScore(found) {
    score.replaceChildren(scoreInWords(found, passMark));
    again.hidden = !found.missed;
  }
}

/**
 * @param {Score} found
 * @param {number} mark
 */
function scoreInWords({ answered, questions, of, points, first, passed }, mark) {
  const told = [];
  if (answered) told.push(t("Answered {answered} of {questions}.", { answered, questions }));
  if (answered && of) {
    told.push(
      t("Score: {points} of {of}; on the first try, {first}.", {
        points: rounded(points),
        of: rounded(of),
        first: rounded(first),
      }),
    );
  }
  if (passed != null) {
    told.push(passed ? t("That is enough to pass.") : t("You need {mark}% to pass.", { mark }));
  }
  return told.join(" ");
}
