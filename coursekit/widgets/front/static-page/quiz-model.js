// What the kernel's half of a quiz does (`coursekit/widgets/quiz.py`), done in the page: it answers each
// message with what the session says, and keeps what was done.

import { t } from "../i18n.js";
import { Refusal } from "./grading/refusal.js";
import { gathered } from "./grading/whole-brief.js";
import { entryInWords, openSavedSession } from "./saved-session.js";
import { since } from "./session.js";
import { after } from "./standing.js";

const MOST_EARLIER = 5;

/**
 * The client that a student has chosen last; "" for none.
 * @param {import("./record/entries.js").Entry[]} entries
 */
function clientIn(entries) {
  const chosen = entries.filter(({ action }) => ["answer", "choose"].includes(action.did));
  const clients = chosen.map(({ action }) => /** @type {any} */ (action.sent)?.client);
  return clients.findLast((client) => typeof client === "string") ?? "";
}

/**
 * What answers the messages of a quiz.
 * @param {any} state what the fragment holds
 * @param {import("./record/record.js").Record} record
 * @param {{ marks: (evidence: any) => boolean, mark: (evidence: any) => void }} readers
 */
export function openQuiz({ manner, keys, shown }, record, readers) {
  const saved = openSavedSession(manner, keys, shown, record);
  const { session } = saved;
  /** @type {Record<string, (message: any) => Promise<object>>} */
  const replies = {
    async open() {
      await record.refresh();
      return state();
    },
    retry: () => replies.open({}),
    async do({ question, deed, late }) {
      const done = await saved.act([[String(question), deed ?? {}]], Boolean(late));
      const [refusal] = Object.values(done.refused);
      if (refusal) throw new Refusal(refusal);
      if (["answer", "show"].includes(deed?.did)) readers.mark(evidenceOf(question));
      return { ...stand(question), ...told(done) };
    },
    async "do-all"({ deeds }) {
      const done = await saved.act(Object.entries(deeds ?? {}));
      return { ...state(), refused: done.refused, ...told(done) };
    },
    async again({ id }) {
      await record.refresh();
      saved.follow();
      const missed = session.questions.filter((each) => session.isMissed(each.id));
      const done = await saved.act(
        missed.map((each) => [each.id, { did: "again", id: `${id}:${each.id}` }]),
      );
      return { ...state(), ...told({ ...done, done: [...done.done, id] }) };
    },
    async evidence({ question }) {
      readers.mark(evidenceOf(question));
      return { type: "evidence" };
    },
  };
  return {
    /** @param {any} message */
    async reply(message) {
      try {
        if (!Object.hasOwn(replies, message.type)) {
          throw new Refusal(t("this kind of message is not known"));
        }
        return await replies[message.type](message);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { type: "refused", reason: error.message };
      }
    },
  };

  /** @param {import("./session.js").Keyed} question */
  function standOf({ id, hints }) {
    const progress = session.progress(id);
    const result = since(progress).length ? withMarks(after(session, id)) : null;
    const earlier = saved
      .earlier(id)
      .filter(({ action }) => action.did === "answer")
      .map((entry) => ({ time: entry.time, words: entryInWords(entry) }));
    return {
      hints: hints.slice(0, progress.hints).map(({ text }) => text),
      result,
      earlier: earlier.slice(-MOST_EARLIER),
      ...versionsOf(id),
    };
  }

  /** Each answer that was kept, and the client that was chosen last. @param {string} name */
  function versionsOf(name) {
    const entries = record.entries();
    const kept = entries.filter(
      ({ quiz, question, action }) =>
        quiz === manner.quiz && question === name && action.did === "answer",
    );
    const versions = kept.map(({ time, action }) => ({ time, sent: action.sent ?? {} }));
    const sections = shown.find((/** @type {any} */ { id }) => id === name)?.sections;
    const whole = sections ? gathered(sections, entries) : {};
    return { versions, client: clientIn(entries), ...whole };
  }

  /** @param {any} result */
  function withMarks(result) {
    const { evidence } = result;
    return evidence?.words
      ? { ...result, evidence: { ...evidence, marks: readers.marks(evidence) } }
      : result;
  }

  /** @param {string} name */
  function evidenceOf(name) {
    return since(session.progress(name)).length ? after(session, name).evidence : null;
  }

  function state() {
    saved.follow();
    return {
      type: "state",
      questions: Object.fromEntries(session.questions.map((each) => [each.id, standOf(each)])),
      score: session.score(),
      versions: saved.versions,
    };
  }

  /** @param {string} name */
  function stand(name) {
    const isHere = name in saved.versions;
    const stands = isHere ? standOf(session.question(name)) : null;
    return { type: "done", stands, score: session.score() };
  }

  /** @param {{ done: string[], saved: boolean }} found */
  function told({ done, saved: isSaved }) {
    const without = done.filter(saved.isNotPossible);
    return { done, saved: isSaved, ...(without.length ? { without_effect: without } : {}) };
  }
}
