// A session whose actions are kept, so that it goes on where it was left, as
// `coursekit/quiz/store/saved_session.py` has it.

import { t } from "../i18n.js";
import { inOtherSigns, written } from "./grading/graders.js";
import { plain, wellFormed } from "./grading/python-text.js";
import { Refusal } from "./grading/refusal.js";
import {
  isId,
  isPlainObject,
  LONGEST_ENTRY,
  lineOf,
  now,
  partsOf,
  saidOf,
} from "./record/entries.js";
import { openSession } from "./session.js";

/** @typedef {import("./record/entries.js").Entry} Entry */
/** @typedef {ReturnType<typeof openSavedSession>} SavedSession */

const VERSION = /^[0-9a-f]{16}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const LONGEST_WORDS = 600;

/**
 * @param {{ quiz: string, pass_mark: number }} settings
 * @param {import("./session.js").Keyed[]} questions
 * @param {import("../quiz/kit/kit.js").Question[]} shown
 * @param {import("./record/record.js").Record} record
 */
export function openSavedSession({ quiz, pass_mark: passMark }, questions, shown, record) {
  const session = openSession(questions, passMark);
  const asked = new Map(shown.map((each) => [each.id, each]));
  /** @type {Map<string, Entry[]>} what was done about an earlier version, by question */
  const earlier = new Map();
  /** @type {Set<string>} kept, and without effect */
  const notPossible = new Set();
  /** @type {Set<string>} */
  const seen = new Set();
  return {
    session,
    earlier: (/** @type {string} */ name) => earlier.get(name) ?? [],
    isNotPossible: (/** @type {string} */ id) => notPossible.has(id),
    versions: Object.fromEntries(questions.map(({ id, version }) => [id, version])),
    follow,
    act,
  };

  /**
   * Do things in one turn with the record, and keep them; what is refused is told by its question.
   * A `late` one was done some time ago, and is kept even without any effect.
   * @param {[name: string, action: any][]} actions
   * @param {boolean} [late]
   */
  async function act(actions, late = false) {
    /** @type {string[]} */
    let done = [];
    /** @type {Record<string, string>} */
    let refused = {};
    const saved = await record.append(() => {
      follow();
      [done, refused] = [[], {}];
      return actions.flatMap(([name, action]) => {
        try {
          const entry = entryFor(name, action, late);
          done.push(entry.id);
          return record.knows(entry.id) ? [] : [kept(entry, action, late)];
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          refused[name] = error.message;
          return [];
        }
      });
    });
    return { done, refused, saved };
  }

  /**
   * @param {Entry} entry
   * @param {any} action
   * @param {boolean} late
   */
  function kept(entry, action, late) {
    try {
      return followed(entry, action);
    } catch (error) {
      if (!late || !(error instanceof Refusal)) throw error;
      notPossible.add(entry.id);
      return entry;
    } finally {
      seen.add(entry.id);
    }
  }

  /**
   * Do it, and return it with all that is kept of it.
   * @param {Entry} entry
   * @param {any} action
   * @returns {Entry}
   */
  function followed(entry, action) {
    const question = session.question(entry.question);
    const { id, version } = question;
    const { sent } = entry.action;
    if (entry.version !== version) {
      addEarlier(entry);
      return { ...entry, words: short(byTokens(asked.get(id), sent)) };
    }
    const { again } = session.progress(id);
    const { tries } = session.act(id, action);
    if (action.did !== "answer") return { ...entry, round: again };
    const last = tries[tries.length - 1];
    const { confidence, reason } = last;
    return {
      ...entry,
      action: { did: "answer", sent: last.sent, confidence, reason },
      round: again,
      attempt: tries.length,
      words: short(byTokens(asked.get(id), sent) || inOtherSigns(question, asked.get(id), sent)),
    };
  }

  /** @param {Entry} entry */
  function addEarlier(entry) {
    earlier.set(entry.question, [...(earlier.get(entry.question) ?? []), entry]);
  }

  /**
   * The action as it will be kept; a refusal where that cannot be.
   * @param {string} name
   * @param {any} action
   * @param {boolean} late
   * @returns {Entry}
   */
  function entryFor(name, action, late) {
    if (!late) session.question(name);
    const known = questions.find(({ id }) => id === name)?.version;
    const version = action.version || known;
    const isRight = isId(name) && isId(action.id) && typeof action.did === "string";
    if (!isRight || typeof version !== "string" || !VERSION.test(version)) {
      throw new Refusal(t("this cannot be done here"));
    }
    const time = late ? timeOf(action) : now();
    const empty = { round: 0, attempt: 0, words: "", n: 0 };
    const of = { id: action.id, quiz, question: name, version };
    const entry = { ...of, action: partsOf(action), time, ...empty };
    if (lineOf(saidOf(entry)).length > LONGEST_ENTRY) {
      throw new Refusal(t("the answer is too long to be saved"));
    }
    return entry;
  }

  /** Do what the record says and this session has not seen. */
  function follow() {
    for (const entry of record.entries()) {
      if (entry.quiz !== quiz || seen.has(entry.id)) continue;
      seen.add(entry.id);
      const found = questions.find(({ id }) => id === entry.question);
      if (!found) continue;
      if (entry.version !== found.version) addEarlier(entry);
      else {
        try {
          session.act(entry.question, entry.action);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          notPossible.add(entry.id);
        }
      }
    }
  }
}

/** When an action was done, according to the page, but no time in the future. @param {any} action */
function timeOf({ time }) {
  const today = now();
  return typeof time === "string" && TIME.test(time) && time < today ? time : today;
}

/**
 * What an answer names by tokens, in words; "" where it does not, or names what is not shown.
 * @param {any} asked
 * @param {any} sent
 */
function byTokens(asked, sent) {
  const things = Object.values(asked ?? {})
    .filter(Array.isArray)
    .flat();
  const named = things.filter((thing) => isPlainObject(thing) && "token" in thing);
  const names = new Map(named.map(({ token, text }) => [token, plain(text)]));
  const rows = rowsOf(sent);
  if (!rows.flat().every((token) => names.has(token))) return "";
  return rows.map((row) => row.map((token) => names.get(token)).join(": ")).join("; ");
}

/** @param {any} sent @returns {any[][]} */
function rowsOf(sent) {
  const listed = [sent?.choices, sent?.order].find(Array.isArray);
  if (listed) return listed.map((/** @type {any} */ token) => [token]);
  return isPlainObject(sent?.pairs) ? Object.entries(sent.pairs) : [];
}

/** @param {string} words */
function short(words) {
  const signs = [...wellFormed(words)];
  return signs.length <= LONGEST_WORDS
    ? signs.join("")
    : `${signs.slice(0, LONGEST_WORDS - 1).join("")}…`;
}

/** An answer of the record in words, also where it was typed. @param {Entry} entry */
export function entryInWords({ action, words }) {
  const { sent } = action;
  if (words || !isPlainObject(sent)) return short(words);
  const { text } = /** @type {any} */ (sent);
  return short(written(sent) || (typeof text === "string" ? text : ""));
}
