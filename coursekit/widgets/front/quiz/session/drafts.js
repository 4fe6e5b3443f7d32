// What was typed, chosen or marked and not checked yet, kept in the browser's storage until it is.

import { openStorage, signOf } from "../../storage.js";

const DRAFT_MS = 400;

/** @typedef {import("../kit/kit.js").Question} Question */
/** @typedef {ReturnType<typeof openDrafts>} Drafts */
/** @typedef {{ sent: any, confidence?: string, reason?: string }} Draft */

/** @param {{ course: string, quiz: string }} settings */
export function openDrafts({ course, quiz }) {
  const storage = openStorage("draft", course);
  const nameOf = (/** @type {Question} */ question) => `${quiz} ${question.id}`;
  const kept = new Map(storage.all());
  /** @type {Set<{ keepDraft: () => void }>} forms whose drafts are still to be kept */
  const changed = new Set();
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  window.addEventListener("pagehide", keepAll);
  document.addEventListener("visibilitychange", keepAll);
  return {
    /**
     * What was left unchecked; an answer by signs only where they still mean the same.
     * @param {Question} question
     * @param {boolean} isFreeText
     * @returns {Draft | null}
     */
    of(question, isFreeText) {
      const draft = kept.get(nameOf(question));
      return draft && (isFreeText || draft.sign === signOf(question)) ? draft.deed : null;
    },
    /**
     * A form has changed: keep its draft in a moment.
     * @param {{ keepDraft: () => void }} form
     */
    soon(form) {
      changed.add(form);
      clearTimeout(timer);
      timer = setTimeout(keepAll, DRAFT_MS);
    },
    /**
     * @param {Question} question
     * @param {Draft} draft
     */
    keep(question, draft) {
      storage.put(nameOf(question), { at: Date.now(), sign: signOf(question), deed: draft });
    },
    /** @param {Question} question */
    forget(question) {
      kept.delete(nameOf(question));
      if (storage.has(nameOf(question))) storage.remove(nameOf(question));
    },
    close() {
      keepAll();
      window.removeEventListener("pagehide", keepAll);
      document.removeEventListener("visibilitychange", keepAll);
    },
  };

  function keepAll() {
    clearTimeout(timer);
    for (const form of changed) form.keepDraft();
    changed.clear();
  }
}
