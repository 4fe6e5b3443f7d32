// The questions of a quiz, a form each, in the way that it is given: all at once, or one by one.

import { make } from "../dom.js";
import { t } from "../i18n.js";

/** So many questions are shown at once, about as many as a screen holds; then so many at a time. */
const AT_ONCE = 3;
const AT_A_TIME = 30;
/** A page that nobody looks at is never painted, and gets its questions all the same. */
const UNSEEN_MS = 100;

/** The choice of a client and the whole brief are no questions of a quiz. */
const NOT_COUNTED = ["client", "whole-brief"];

/** @typedef {import("./kit/kit.js").Question} Question */
/** @typedef {import("./question.js").QuestionForm} QuestionForm */
/** @typedef {import("./question.js").Stand} Stand */
/** @typedef {ReturnType<typeof openForms>} Forms */

/**
 * The forms of some questions. The first of many can be answered while the others are still made:
 * `makeForm(question, number)` makes one, `put(forms, toCome)` puts some below those that are there,
 * and says how many are still to come.
 * @param {Question[]} questions
 * @param {object} how
 * @param {string} how.way
 * @param {(question: Question, number: string) => QuestionForm} how.makeForm
 * @param {(made: QuestionForm[], toCome: number) => void} how.put
 */
export function openForms(questions, { way, makeForm, put }) {
  /** @type {QuestionForm[]} */
  const forms = [];
  const stepwise = way === "one-by-one";
  const next = make(
    "button",
    { type: "button", class: "ck-main", hidden: true, onclick: goOn },
    t("Next question"),
  );
  /** @type {Record<string, Stand>} what the kernel has said, also of those that are still to come */
  let stands = {};
  let at = 0; // the question that is open, where they come one by one
  return {
    /** Leads to the next question, where they come one by one. */
    next,
    begin() {
      add(AT_ONCE);
      if (forms.length < questions.length) afterPaint(addTheRest);
    },
    addAll: () => add(Infinity),
    restore,
    restoreOne,
    arrange,
    named,
    /** @param {EventTarget | null} target */
    around(target) {
      const element = target instanceof Element ? target.closest("form") : null;
      return forms.find((form) => form.element === element);
    },
    /**
     * What would be done about each question that has an answer, by its id.
     * @returns {Record<string, import("./session/actions.js").Action>}
     */
    actions: () =>
      Object.fromEntries(
        pairs().flatMap(([name, form]) => {
          const action = form.action();
          return action ? [[name, action]] : [];
        }),
      ),
    left: () => forms.filter((form) => !form.isAnswered()).length,
    firstToAnswer: () => pairs().find(([name]) => !stands[name]?.result)?.[1],
    /**
     * Say nothing any more of those that do not wait.
     * @param {Set<string | undefined>} waiting
     */
    setSaved(waiting) {
      for (const [name, form] of pairs()) if (!waiting.has(name)) form.setUnsaved("");
    },
  };

  /** @param {string | undefined} name */
  function named(name) {
    return forms[questions.findIndex(({ id }) => id === name)];
  }

  /** @returns {[string, QuestionForm][]} */
  function pairs() {
    return forms.map((form, index) => [questions[index].id, form]);
  }

  /** Not all in one go: in between, the page does what a student asks of it. */
  function addTheRest() {
    add(AT_A_TIME);
    if (forms.length < questions.length) setTimeout(addTheRest);
  }

  /**
   * Make the next questions, as they stand.
   * @param {number} count
   */
  function add(count) {
    const made = questions.slice(forms.length, forms.length + count).map((question, index) => {
      const place = forms.length + index + 1;
      const count = questions.length;
      const isCounted = !NOT_COUNTED.includes(question.kind);
      const number = isCounted ? t("Question {place} of {count}", { place, count }) : "";
      const form = makeForm(question, number);
      if (stands[question.id]) form.restore(stands[question.id]);
      return form;
    });
    forms.push(...made);
    arrange();
    put(made, questions.length - forms.length);
  }

  /**
   * Show where all questions stand.
   * @param {Record<string, Stand>} found
   */
  function restore(found) {
    stands = found;
    if (way !== "each") add(Infinity);
    for (const [name, form] of pairs()) form.restore(stands[name]);
    if (stepwise)
      at = Math.max(
        0,
        forms.findIndex((form) => !form.isAnswered()),
      );
    arrange();
  }

  /**
   * @param {string} name
   * @param {Stand} found
   */
  function restoreOne(name, found) {
    stands[name] = found;
    named(name)?.restore(found);
    arrange();
  }

  /** One by one, a question shows when those before it are done with. */
  function arrange() {
    forms.forEach((form, index) => {
      form.element.hidden = stepwise && index > at;
    });
    next.hidden = !(stepwise && at < forms.length - 1 && forms[at].isAnswered());
  }

  function goOn() {
    at += 1;
    arrange();
    forms[at].focus();
  }
}

/**
 * Call back once what is on the page has been painted, and nothing else waits to be done.
 * @param {() => void} call
 */
function afterPaint(call) {
  let called = false;
  const once = () => {
    if (!called) call();
    called = true;
  };
  setTimeout(once, UNSEEN_MS);
  requestAnimationFrame(() => whenIdle(once));
}

/** @param {() => void} call */
function whenIdle(call) {
  // Safari has no other way than a timer.
  if ("requestIdleCallback" in window) requestIdleCallback(call, { timeout: UNSEEN_MS });
  else setTimeout(call);
}
