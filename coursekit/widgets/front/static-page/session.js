// One student's way through a quiz, as `coursekit/quiz/session.py` has it: the same actions in the same
// order give the same session. Nothing here knows a page or a record.

import { t } from "../i18n.js";
import { graderOf } from "./grading/graders.js";
import { split } from "./grading/python-text.js";
import { Refusal } from "./grading/refusal.js";
import { SO_FAR } from "./grading/tools.js";
import { isPlainObject } from "./record/entries.js";

/** @typedef {import("./grading/tools.js").Grade} Grade */
/** @typedef {import("../quiz/session/actions.js").Action} Action */
/** @typedef {ReturnType<typeof openSession>} Session */

/**
 * A question with its key, as `coursekit/widgets/pages/static_page.py` writes it.
 * @typedef {object} Keyed
 * @property {string} id
 * @property {string} kind
 * @property {string} version
 * @property {any} key of its kind
 * @property {number} points
 * @property {number | null} tries
 * @property {number} show_after
 * @property {boolean} reason
 * @property {boolean} confidence
 * @property {boolean} graded
 * @property {boolean} sealed
 * @property {number} criteria how many lines a rubric has
 * @property {{ text: string, cost: number }[]} hints
 * @property {import("./standing.js").Told} told
 */

/** @typedef {{ sent: any, answer: any, grade: Grade, points: number, cost: number, confidence: string, reason: string }} Try */
/** @typedef {{ tries: Try[], hints: number, shown: boolean, marks: number[], opened: number, again: number }} Progress */

export const CONFIDENCES = ["sure", "fairly", "guessing"];
const MARKS = [0, 1, 2];
const LONGEST_REASON = 300;
const HAIR = 1e-9;

/** @param {Progress} progress the tries since the question was last opened */
export const since = ({ tries, opened }) => tries.slice(opened);

/**
 * @param {Keyed[]} questions
 * @param {number} passMark 0 for none
 */
export function openSession(questions, passMark) {
  const byName = new Map(questions.map((each) => [each.id, each]));
  /** @type {Map<string, Progress>} */
  const progressOf = new Map(questions.map(({ id }) => [id, begun()]));
  const deeds = {
    /** @type {(question: Keyed, progress: Progress, action: any) => void} */
    answer(question, progress, action) {
      if (isFinal(question.id)) throw new Refusal(t("the question has already been answered"));
      const made = tried(question, progress, action);
      const before = since(progress).at(-1);
      // A further step of an answer takes the place of the one before.
      if (before && graderOf(question).goesOn(before.answer)) {
        graderOf(question).checkGoesOn(before.answer, made.answer);
        progress.tries.pop();
      }
      progress.tries.push(made);
    },
    /** @type {(question: Keyed, progress: Progress) => void} */
    hint(question, progress) {
      if (progress.hints === question.hints.length) throw new Refusal(t("there is no hint left"));
      progress.hints += 1;
    },
    /** @type {(question: Keyed, progress: Progress) => void} */
    show(question, progress) {
      if (!mayShow(question.id)) {
        throw new Refusal(t("the answer can only be shown after you have tried"));
      }
      progress.shown = true;
    },
    /** @type {(question: Keyed, progress: Progress, action: any) => void} */
    mark(question, progress, action) {
      progress.marks = marksIn(question, progress, action);
    },
    /** @type {(question: Keyed, progress: Progress, action: any) => void} */
    choose(question, _progress, { sent }) {
      graderOf(question).checkChoice(sent);
    },
    /** @type {(question: Keyed, progress: Progress) => void} */
    again(question, progress) {
      if (!isMissed(question.id)) throw new Refusal(t("the question was not missed"));
      progress.opened = progress.tries.length;
      progress.shown = false;
      progress.again += 1;
    },
  };
  return { questions, question, progress, act, isFinal, isUnderWay, mayShow, isMissed, score };

  /** @param {string} name */
  function question(name) {
    const found = byName.get(name);
    if (!found) throw new Refusal(t("the quiz has no such question"));
    return found;
  }

  /** @param {string} name */
  function progress(name) {
    return /** @type {Progress} */ (progressOf.get(question(name).id));
  }

  /**
   * Do one thing about a question; a refusal where that is not possible, and nothing changes.
   * @param {string} name
   * @param {Action} action
   */
  function act(name, action) {
    const asked = question(name);
    if (!Object.hasOwn(deeds, action.did)) throw new Refusal(t("this cannot be done here"));
    deeds[/** @type {keyof typeof deeds} */ (action.did)](asked, progress(name), action);
    return progress(name);
  }

  /** Whether no more tries come, so that everything may be shown. @param {string} name */
  function isFinal(name) {
    const { tries, graded } = question(name);
    const made = since(progress(name));
    if (!made.length || isUnderWay(name)) return false;
    const right = graded && made[made.length - 1].grade.verdict === "right";
    return progress(name).shown || right || (tries !== null && made.length >= tries);
  }

  /** Whether a further step of the last answer is to come. @param {string} name */
  function isUnderWay(name) {
    const last = since(progress(name)).at(-1);
    return Boolean(last && graderOf(question(name)).goesOn(last.answer));
  }

  /** Whether the answer may be shown on request. @param {string} name */
  function mayShow(name) {
    const { graded, show_after: enough } = question(name);
    const isEnough = since(progress(name)).length >= enough;
    return graded && isEnough && !isUnderWay(name) && !isFinal(name);
  }

  /** Whether it was not answered rightly, and no more tries come. @param {string} name */
  function isMissed(name) {
    const over = question(name).graded && isFinal(name);
    return over && since(progress(name)).at(-1)?.grade.verdict !== "right";
  }

  /** @returns {import("../quiz/total.js").Score} */
  function score() {
    const graded = questions.filter((each) => each.graded);
    const tried = graded.map(({ id }) => progress(id).tries).filter((tries) => tries.length);
    const points = sum(tried.map((tries) => tries[tries.length - 1].points));
    const of = sum(graded.map((each) => each.points));
    const isAnswered = (/** @type {Keyed} */ { id }) =>
      (progress(id).tries.at(-1)?.grade.verdict ?? SO_FAR) !== SO_FAR;
    const answered = questions.filter(isAnswered).length;
    const isDone = answered === questions.length;
    return {
      points,
      first: sum(tried.map((tries) => tries[0].points)),
      of,
      answered,
      questions: questions.length,
      missed: questions.filter(({ id }) => isMissed(id)).length,
      passed: passMark && isDone ? 100 * points >= passMark * of - HAIR : null,
    };
  }
}

/** @returns {Progress} */
const begun = () => ({ tries: [], hints: 0, shown: false, marks: [], opened: 0, again: 0 });

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/**
 * @param {Keyed} question
 * @param {Progress} progress
 * @param {any} action
 * @returns {Try}
 */
function tried(question, progress, action) {
  const sent = isPlainObject(action.sent) ? action.sent : {};
  const grader = graderOf(question);
  const answer = grader.read(sent);
  const confidence = action.confidence || "";
  if (confidence && !(question.confidence && CONFIDENCES.includes(confidence))) {
    throw new Refusal(t("this does not say how sure you are"));
  }
  const reason = action.reason || "";
  if (typeof reason !== "string" || [...reason].length > LONGEST_REASON) {
    throw new Refusal(
      t("a reason is one line of at most {most} characters", { most: LONGEST_REASON }),
    );
  }
  const cost = sum(question.hints.slice(0, progress.hints).map((hint) => hint.cost));
  const grade = grader.grade(answer);
  const points = Math.max(0, grade.points - cost * grade.of);
  const words = question.reason ? split(reason).join(" ") : "";
  return { sent, answer, grade, points, cost, confidence, reason: words };
}

/**
 * @param {Keyed} question
 * @param {Progress} progress
 * @param {any} action
 * @returns {number[]}
 */
function marksIn(question, progress, { marks }) {
  if (!question.criteria || !progress.tries.length) {
    throw new Refusal(t("there is no written answer to mark"));
  }
  const isWhole = Array.isArray(marks) && marks.length === question.criteria;
  if (!isWhole || !marks.every((mark) => MARKS.includes(mark))) {
    throw new Refusal(t("not every line of the rubric is marked"));
  }
  return [...marks];
}
