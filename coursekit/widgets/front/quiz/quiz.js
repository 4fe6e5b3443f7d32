// The quiz: its questions, what is done about them on its way to the kernel, and what is kept.

import { make, makeLiveRegion } from "../dom.js";
import { t, useWords } from "../i18n.js";
import { warnOfLoss } from "../record/file.js";
import { openForms } from "./forms.js";
import { viewQuestion } from "./question.js";
import { silence, viewSaveStatus } from "./save-status.js";
import { openActions } from "./session/actions.js";
import { openConnection } from "./session/connection.js";
import { openDrafts } from "./session/drafts.js";
import { viewTotal } from "./total.js";

/** @typedef {import("@anywidget/types").AnyModel<any>} Model */
/** @typedef {import("./kit/kit.js").Question} Question */
/** @typedef {Record<string, import("./kit/kit.js").MakeView>} Views */

/**
 * How the quiz is given; the name of the trait is `manner`.
 * @typedef {object} Settings
 * @property {string} course
 * @property {string} quiz
 * @property {"each" | "all" | "one-by-one"} way
 * @property {number} pass_mark
 * @property {string} told
 */

export const quiz = {
  /** @param {import("@anywidget/types").RenderProps<any> & { views?: Views }} props */
  render({ model, el, views = {} }) {
    useWords(model, el);
    const shown = viewQuiz(model, openConnection(model), views);
    el.replaceChildren(shown.element);
    const leave = warnOfLoss(model, el, shown.reload);
    return () => {
      shown.close();
      leave();
    };
  },
};

/**
 * All of a quiz; `data-to-come` is gone from its element when all questions are there.
 * @param {Model} model
 * @param {import("./session/connection.js").Connection} connection
 * @param {Views} extraViews
 */
function viewQuiz(model, connection, extraViews) {
  /** @type {Question[]} */
  const questions = model.get("shown");
  /** @type {Settings} */
  const settings = model.get("manner");
  const whyUnsaved = () => model.get("kept")?.why;
  const { region, announce } = makeLiveRegion();
  const calls = { onNews: showSaving, onLate: showLate, onElsewhere: reload };
  const actions = openActions(connection, settings, questions, calls);
  const drafts = openDrafts(settings);
  const given = answersIn(actions.waiting());
  const isTogether = settings.way === "all";
  const forms = openForms(questions, { way: settings.way, makeForm, put });
  const total = viewTotal(forms, actions, {
    isTogether,
    isSealed: questions.some(({ sealed }) => sealed),
    passMark: settings.pass_mark,
    whyUnsaved,
    restore,
    announce,
  });
  const status = viewSaveStatus({ look, retry, announce });
  const buttons = make("div", { class: "ck-actions" }, forms.next, ...total.buttons);
  let late = 0; // how many actions that had waited since before are saved now
  const element = make(
    "div",
    {
      class: "ck ck-quiz",
      oninput: noteDraft,
      onclick: noteDraft,
      onkeyup: noteDraft,
      onpointerup: noteDraft,
    },
    settings.told ? make("p", { class: "ck-told" }, settings.told) : null,
    status.element,
    buttons,
    ...total.told,
    region,
  );
  forms.begin();
  model.on("change:kept", hearKept);
  const isBrief = questions.some(({ kind }) => kind === "whole-brief");
  if (isBrief) document.addEventListener("coursekit-paragraph-kept", reload);
  status.show({ aloud: true });
  connection.ask({ type: "open" }, { onReply: open, onSilence: sayWhatWaits });
  return { element, close, reload };

  function close() {
    model.off("change:kept", hearKept);
    document.removeEventListener("coursekit-paragraph-kept", reload);
    for (const part of [actions, drafts, status, connection]) part.close();
  }

  /**
   * @param {Question} question
   * @param {string} number
   */
  function makeForm(question, number) {
    return viewQuestion(question, {
      number,
      actions,
      drafts,
      given: given.get(question.id),
      whyUnsaved,
      together: isTogether,
      extraViews,
      showInArticle: () =>
        connection.ask({ type: "evidence", question: question.id }, { onReply: goToArticle }),
      onChange(score) {
        total.setScore(score);
        forms.arrange();
      },
    });
  }

  /**
   * @param {import("./question.js").QuestionForm[]} made
   * @param {number} toCome
   */
  function put(made, toCome) {
    buttons.before(...made.map((form) => form.element));
    if (toCome) element.dataset.toCome = String(toCome);
    else delete element.dataset.toCome;
  }

  /** @param {Event} event */
  function noteDraft({ target }) {
    const form = forms.around(target);
    if (form) drafts.soon(form);
  }

  /** @param {any} state */
  function open(state) {
    restore(state);
    actions.open(state.versions);
    showSaving();
  }

  /** @param {any} state */
  function restore(state) {
    forms.restore(state.questions);
    total.setScore(state.score);
  }

  /** Something else has added to the record, another tab or a file: see how it stands there. */
  function reload() {
    connection.ask({ type: "open" }, { onReply: restore });
    showSaving();
  }

  /** @param {boolean} aloud */
  function retry(aloud) {
    connection.ask(
      { type: "retry" },
      {
        onReply() {
          showSaving();
          status.show({ aloud });
        },
      },
    );
  }

  function look() {
    return {
      kept: model.get("kept") ?? {},
      late,
      waiting: actions.waiting().length,
      isSilent: actions.areSilent(),
      areStored: actions.areStored(),
    };
  }

  function hearKept() {
    if (!whyUnsaved()) actions.saved();
    showSaving();
  }

  function showSaving() {
    status.show();
    const waiting = new Set(actions.waiting().map(({ question }) => question));
    if (!waiting.size) total.setSaved();
    forms.setSaved(waiting);
  }

  /** The kernel is not there: what waits is shown as it was given. */
  function sayWhatWaits() {
    actions.notOpened();
    status.show({ aloud: true });
    for (const { question } of actions.waiting()) {
      forms.named(question)?.setUnsaved(silence(actions.areStored()));
    }
  }

  /**
   * An action that had waited since before is done now.
   * @param {import("./session/actions.js").Item} item
   * @param {any} reply
   */
  function showLate({ question = "" }, reply) {
    late += reply.saved ? 1 : 0;
    if (reply.type === "state") restore(reply);
    else if (reply.stands) {
      total.setScore(reply.score);
      forms.restoreOne(question, reply.stands);
    }
    if (reply.without_effect?.length) {
      const words = t(
        "The work that was waiting in this browser is kept in your record but does not count, because something else was done here before it arrived.",
      );
      forms.named(question)?.tell(words);
    }
  }
}

/**
 * The answers that wait since before, by question.
 * @param {import("./session/actions.js").Item[]} waiting
 * @returns {Map<string | undefined, any>}
 */
function answersIn(waiting) {
  const answers = waiting.filter(({ deed }) => deed?.did === "answer");
  return new Map(answers.map(({ question, deed }) => [question, deed]));
}

/** The reader has marked the words by now, and scrolled to them; the page goes where the reader is. */
function goToArticle() {
  document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({ block: "center" });
}
