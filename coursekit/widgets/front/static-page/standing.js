// What is told of a question, and when, as `coursekit/quiz/disclosure/stages.py` has it.

import { graderOf } from "./grading/graders.js";
import { since } from "./session.js";

/**
 * What stands beside an answer. Where it would give the answer away while tries remain, `early` has
 * less of it.
 * @typedef {object} Beside
 * @property {any} evidence
 * @property {string} as_of
 * @property {string} review_due
 */
/** @typedef {{ early: Beside, last: Beside, review_after: string }} Told */

/**
 * What the page shows about the last answer since a question was last opened.
 * @param {import("./session.js").Session} session
 * @param {string} name
 */
export function after(session, name) {
  const question = session.question(name);
  const progress = session.progress(name);
  const tries = since(progress);
  const last = tries[tries.length - 1];
  const final = session.isFinal(name);
  const { sent } = last;
  return {
    points: last.points,
    of: last.grade.of,
    verdict: verdictOf(question, last),
    note: last.grade.note,
    cost: last.cost,
    tries: progress.tries.length,
    first: progress.tries[0].points,
    left:
      question.tries === null || session.isUnderWay(name) ? null : question.tries - tries.length,
    final,
    may_show: session.mayShow(name),
    confidence: last.confidence,
    reason: last.reason,
    marks: [...progress.marks],
    ...besideOf(question, final || !question.graded),
    written: typeof sent.text === "string" ? sent.text : "",
    ...(question.sealed ? { sent } : {}),
    ...graderOf(question).outcome(last.answer, final),
  };
}

/**
 * @param {import("./session.js").Keyed} question
 * @param {import("./session.js").Try} last
 */
function verdictOf({ sealed, graded }, { grade }) {
  if (sealed) return "sent";
  return graded ? grade.verdict : "discussed";
}

/**
 * @param {import("./session.js").Keyed} question
 * @param {boolean} isOver
 */
function besideOf({ told }, isOver) {
  const { review_due: due, ...beside } = isOver ? told.last : told.early;
  const isDue = told.review_after && told.review_after < today();
  return { ...beside, review_due: isDue ? due : "" };
}

/** The day where the student is. */
export function today() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
