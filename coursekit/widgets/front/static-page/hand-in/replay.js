// The record of a quiz done again, as `coursekit/quiz/hand_in/replay.py` does it.

import { Refusal } from "../grading/refusal.js";
import { SO_FAR } from "../grading/tools.js";
import { isPlainObject } from "../record/entries.js";
import { openSession } from "../session.js";

/** @typedef {import("../record/entries.js").Entry} Entry */
/** @typedef {import("../session.js").Keyed & { handed_in: string, in_parts: boolean, prompt: string }} Asked */
/** @typedef {{ entry: Entry, grade: import("../session.js").Grade | null, cost: number }} Tried */
/** @typedef {{ quiz: string, question: Asked, progress: import("../session.js").Progress, tries: Tried[] }} Done */

const VERSION = /^[0-9a-f]{16}$/;

/** Whether an entry that nobody has read is an answer to some version of a question. @param {Entry} entry */
export const isSoundAnswer = ({ action, version }) =>
  action.did === "answer" && isPlainObject(action.sent) && VERSION.test(version);

/**
 * Each question of a quiz that was answered, with its tries.
 * @param {string} quiz
 * @param {Asked[]} questions
 * @param {Entry[]} entries
 * @returns {Done[]}
 */
export function replayed(quiz, questions, entries) {
  const session = openSession(questions, 0);
  const versions = new Map(questions.map(({ id, version }) => [id, version]));
  /** @type {Map<string, Entry[]>} */
  const said = new Map();
  /** @type {Map<string, Entry>} */
  const earlier = new Map();
  for (const entry of entries) {
    const { question: name, action } = entry;
    if (!versions.has(name)) continue;
    if (entry.version !== versions.get(name)) {
      if (isSoundAnswer(entry)) earlier.set(name, entry);
      continue;
    }
    try {
      const { tries } = session.act(name, action);
      if (action.did !== "answer") continue;
      said.set(name, [...(said.get(name) ?? []).slice(0, tries.length - 1), entry]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error; // done in two places
    }
  }
  return questions.flatMap((question) => {
    const progress = session.progress(question.id);
    const tries = (said.get(question.id) ?? [])
      .map((entry, at) => ({ entry, ...progress.tries[at] }))
      .filter(({ grade }) => grade.verdict !== SO_FAR)
      .map(({ entry, grade, cost }) => ({ entry, grade, cost }));
    const old = earlier.get(question.id);
    if (!tries.length && !old) return [];
    const all = tries.length || !old ? tries : [{ entry: old, grade: null, cost: 0 }];
    return [{ quiz, question, progress, tries: all }];
  });
}
