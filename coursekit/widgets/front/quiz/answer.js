// What stands in the controls of a question: the answer, a reason, and how sure the student is.

import { viewConfidence, viewReason } from "./extras.js";

/** @typedef {import("./session/drafts.js").Draft} Draft */
/** @typedef {ReturnType<typeof openAnswer>} Answer */

/**
 * @param {import("./kit/kit.js").Question} question
 * @param {import("./kit/kit.js").View} view
 */
export function openAnswer(question, view) {
  const confidence = question.confidence ? viewConfidence() : null;
  const reason = question.reason ? viewReason() : null;
  let settled = ""; // what stands in the controls without the student
  settle();
  return {
    elements: [view.body, confidence?.element, reason?.element],
    draft,
    settle,
    unchecked,
    fill,
    show,
    open: () => view.open(),
    /** Let nothing be changed any more. */
    close() {
      for (const part of [view, confidence, reason]) part?.close();
    },
  };

  /**
   * What stands in the controls, checked or not.
   * @returns {Draft}
   */
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

  /** @param {Draft} found */
  function fill(found) {
    try {
      if (found.sent) view.fill(found.sent);
      confidence?.show(found.confidence);
      reason?.show(found.reason ?? "");
    } catch {
      // Whatever stood in the storage was no answer to this question.
    }
  }

  /**
   * Show an answer that was checked, with what is told of it.
   * @param {import("./verdict.js").Result} result
   */
  function show(result) {
    if (result.verdict === "sent" && !view.goesOn) view.fill(result.sent);
    else view.show(result);
    confidence?.show(result.confidence);
    reason?.show(result.reason);
    settle();
  }
}
