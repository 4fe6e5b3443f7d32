// One question: its form, with checking, hints, tries and evidence, which are the same for every kind.

import views from "views";
import { make, makeLiveRegion, makeMarkdown, uniqueId } from "../dom.js";
import { t, tn } from "../i18n.js";
import { openAnswer } from "./answer.js";
import { view as viewClient } from "./client.js";
import { viewHints } from "./extras.js";
import { kit } from "./kit/kit.js";
import { focusFirst, isOff, setOff, verdictLine } from "./kit/parts.js";
import { viewEarlier, viewNotes } from "./notes.js";
import { notWritten, silence } from "./save-status.js";
import { resultInWords, viewBeside } from "./verdict.js";
import { view as viewWholeBrief } from "./whole-brief.js";

/** The kinds that no quiz file has. */
const OF_NO_FILE = { client: viewClient, "whole-brief": viewWholeBrief };
/** What a view has led the focus to. */
const LED_TO = ".ck-question [tabindex='-1']";

/** @typedef {import("./session/actions.js").Action} Action */
/** @typedef {import("./kit/kit.js").Question} Question */
/** @typedef {ReturnType<typeof viewQuestion>} QuestionForm */

/**
 * Where a question stands: the hints that were taken, the last answer, and those to earlier versions.
 * @typedef {object} Stand
 * @property {string[]} hints
 * @property {import("./verdict.js").Result | null} result
 * @property {{ time: string, words: string }[]} earlier
 * @property {{ time: string, sent: any }[]} [versions] each answer that was kept
 * @property {string} [client] whom the student advises
 */

/**
 * What the quiz gives a question.
 * @typedef {object} Surroundings
 * @property {string} number of the question, in words
 * @property {import("./session/actions.js").Actions} actions
 * @property {import("./session/drafts.js").Drafts} drafts
 * @property {import("./session/drafts.js").Draft} [given] the answer that waits since before
 * @property {() => string} whyUnsaved the kernel's reason
 * @property {boolean} together whether the quiz is checked as a whole
 * @property {Record<string, import("./kit/kit.js").MakeView>} extraViews of kinds that are not in the bundle
 * @property {() => void} showInArticle
 * @property {(score: import("./total.js").Score) => void} onChange
 */

/**
 * @param {Question} question
 * @param {Surroundings} surroundings
 */
export function viewQuestion(question, surroundings) {
  const { drafts, extraViews, given, onChange, together } = surroundings;
  const { region, announce } = makeLiveRegion();
  const notes = viewNotes(announce);
  const give = openGiving(question, notes, surroundings);
  /** @type {Record<string, import("./kit/kit.js").MakeView>} */
  const kinds = { ...views, ...OF_NO_FILE, ...extraViews };
  const view = kinds[question.kind](question, { ...kit, announce, mark, choose });
  const answer = openAnswer(question, view);
  const { check, reveal } = makeButtons(checkWords(), together, askAnswer);
  const hints = viewHints(question, askHint);
  const earlier = viewEarlier();
  const result = make("div", { class: "ck-result" });
  const fieldset = layOut(
    question,
    surroundings.number,
    view.how,
    earlier.element,
    ...answer.elements,
    notes.elements.left,
    hints.list,
    make("div", { class: "ck-actions" }, check, reveal, hints.button),
    notes.elements.notice,
    notes.elements.unsaved,
    result,
    region,
  );
  const element = make("form", { novalidate: true, onsubmit: submit }, fieldset);
  let answered = false;
  let touched = false; // whether there is anything to be undone
  let sent = ""; // the last answer, which is not worth another try
  fillInWhatWasLeft();
  return {
    element,
    restore,
    action,
    tell: notes.tell,
    setUnsaved: notes.setUnsaved,
    keepDraft,
    focus: () => focusFirst(view.body),
    isAnswered: () => answered,
  };

  function checkWords() {
    return question.sealed ? t("Keep this answer") : (view.check ?? t("Check"));
  }

  /**
   * What would be done now: the answer with what is asked beside it; null without an answer.
   * @returns {Action | null}
   */
  function action() {
    const hasAnswer = !isOff(check) && view.answer();
    return hasAnswer ? { did: "answer", ...answer.draft() } : null;
  }

  /** Put back what was given or typed before this page was there. */
  function fillInWhatWasLeft() {
    const found = drafts.of(question, Boolean(view.isFreeText)) ?? given;
    if (found) answer.fill(found);
    notes.setLeft(Boolean(found && !given));
  }

  /** Keep what is not checked in the browser, or forget it where there is nothing new. */
  function keepDraft() {
    const own = isOff(check) ? null : answer.unchecked();
    if (own) drafts.keep(question, own);
    else drafts.forget(question);
  }

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    if (isOff(check) || together) return;
    const done = action();
    if (!done) notes.tell(t("Answer first, then check."));
    else if (sent === JSON.stringify(done)) notes.tell(t("Change your answer, then check again."));
    else ask(done, check);
  }

  function askAnswer() {
    if (!isOff(reveal)) ask({ did: "show" }, reveal);
    check.focus();
  }

  /**
   * Give an answer or give up, and show what comes of it.
   * @param {Action} done
   * @param {HTMLButtonElement} button
   */
  function ask(done, button) {
    setOff(button, true);
    give(done, {
      onReply(reply) {
        if (done.did === "answer") sent = JSON.stringify(done);
        setOff(button, false);
        restore(reply.stands);
        keepDraft();
        onChange(reply.score);
        const found = reply.stands.result;
        const said = found.verdict === "sent" ? "" : view.said(found);
        announce([resultInWords(found), said, notes.whyUnsaved()].join(" "));
      },
      onSilence: () => setOff(button, false),
      onRefused(reason) {
        setOff(button, false);
        const words = { reason };
        notes.tell(
          question.sealed ? t("Not kept: {reason}.", words) : t("Not checked: {reason}.", words),
        );
      },
    });
  }

  function askHint() {
    give(
      { did: "hint" },
      {
        onReply(reply) {
          hints.show(reply.stands.hints);
          notes.clear();
          announce(t("Hint {place}: {hint}", { place: hints.count(), hint: hints.last() }));
        },
        onSilence: hints.offerNext,
      },
    );
  }

  /**
   * @param {number[]} marks
   * @param {(result: any) => void} onDone
   */
  function mark(marks, onDone) {
    give({ did: "mark", marks }, { onReply: (reply) => onDone(reply.stands.result) });
  }

  /**
   * Choose what is kept beside an answer.
   * @param {object} sent
   * @param {() => void} onDone
   */
  function choose(sent, onDone) {
    give({ did: "choose", sent }, { onReply: onDone });
  }

  /**
   * Show where the question stands: after an answer, in another view, or on a page loaded again.
   * @param {Stand} stand
   */
  function restore(stand) {
    const { hints: taken, result: found, earlier: before } = stand;
    earlier.show(before);
    view.follow?.(stand);
    if (!touched && !taken.length && !found) return;
    touched = true;
    const hasFocus = fieldset.contains(document.activeElement);
    const own = answer.unchecked();
    hints.show(taken);
    notes.clear();
    answered = Boolean(found) && found?.verdict !== "so far";
    fieldset.toggleAttribute("data-answered", answered); // lesson mode counts them
    reveal.hidden = !found?.may_show;
    setOff(check, Boolean(found?.final));
    view.open();
    if (found) {
      showAnswer(found, own);
      if (found.final) end(hasFocus);
      check.replaceChildren(checkWords());
    } else {
      sent = "";
      if (!own) answer.settle();
      result.replaceChildren();
    }
  }

  /**
   * Show an answer, and what is told of it; what the student has put in since, `own`, stays in the
   * controls.
   * @param {import("./verdict.js").Result} found
   * @param {import("./session/drafts.js").Draft | null} own
   */
  function showAnswer(found, own) {
    answer.show(found);
    if (own && !found.final) answer.fill(own);
    if (found.final || !answer.unchecked()) notes.setLeft(false);
    result.replaceChildren(
      verdictLine(found.verdict, resultInWords(found)),
      ...viewBeside(found, surroundings.showInArticle),
    );
  }

  /**
   * Let nothing be changed any more.
   * @param {boolean} hasFocus
   */
  function end(hasFocus) {
    drafts.forget(question);
    answer.close();
    // Enter checks from within a control, which is closed now, and the next key must not be the notebook's.
    if (hasFocus && !document.activeElement?.matches(LED_TO)) check.focus();
  }
}

/**
 * What sends an action on a question, and says when it is not saved.
 * @param {Question} question
 * @param {import("./notes.js").Notes} notes
 * @param {Surroundings} surroundings
 */
function openGiving(question, notes, { actions, whyUnsaved }) {
  return (
    /** @type {Action} */ done,
    /** @type {import("./session/connection.js").Calls} */ calls,
  ) =>
    actions.give(question.id, done, {
      onReply(reply) {
        notes.setLeft(false);
        notes.setUnsaved(reply.saved ? "" : notWritten(whyUnsaved()));
        calls.onReply(reply);
      },
      onRunning: notes.setRunning,
      onSilence() {
        calls.onSilence?.();
        notes.clear();
        notes.setLeft(false);
        notes.setUnsaved(silence(actions.areStored()));
        notes.announce(notes.whyUnsaved());
      },
      onRefused: calls.onRefused,
    });
}

/**
 * @param {string} words
 * @param {boolean} together
 * @param {() => void} askAnswer
 */
function makeButtons(words, together, askAnswer) {
  const ask = { type: "button", hidden: true, onclick: askAnswer };
  return {
    check: make("button", { type: "submit", class: "ck-main", hidden: together }, words),
    reveal: make("button", ask, t("Show the answer")),
  };
}

/**
 * A question's form: what is asked and how to answer it, with the parts below.
 * @param {Question} question
 * @param {string} number
 * @param {string} how
 * @param {...import("../dom.js").Child} below
 */
function layOut(question, number, how, ...below) {
  const tries = question.tries ? tn("One try.", "{count} tries.", question.tries) : "";
  const told = [how, tries].filter(Boolean).join(" ");
  const id = uniqueId("how");
  const above = [number, question.lesson, ...(question.tags ?? [])].filter(Boolean).join(" · ");
  const prompt = makeMarkdown("span", { class: "ck-prompt", dir: "auto" }, question.prompt);
  return make(
    "fieldset",
    { class: "ck-question", "aria-describedby": id },
    make("legend", {}, make("span", { class: "ck-number" }, above), prompt),
    question.below ? makeMarkdown("div", { dir: "auto" }, question.below) : null,
    make("p", { class: "ck-how", id }, told),
    ...below,
  );
}
