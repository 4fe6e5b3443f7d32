// What the student does, on its way to the record. An action is put into the browser's storage, sent,
// and taken out again once the kernel says that it is on the disk. Its id makes sure that it is done
// once, however often and to whichever kernel it is sent.

import { openStorage, signOf } from "../../storage.js";

/**
 * What is to be done about a question; `did` says what.
 * @typedef {{ did: string, [more: string]: unknown }} Action
 */

/**
 * An action with what the storage and the kernel need to know of it; they call the action a deed. `n`
 * orders the items of a course, and `version` is that of the question.
 * @typedef {object} Item
 * @property {string} id
 * @property {number} n
 * @property {string} quiz
 * @property {string} time
 * @property {"do" | "again"} type
 * @property {string} [question]
 * @property {Action} [deed]
 * @property {string} [version]
 */

/** @typedef {ReturnType<typeof openActions>} Actions */

/**
 * The actions of a quiz.
 *
 * `shown` are its questions, `onNews()` is called when the number of those that wait has changed,
 * `onLate(item, reply)` when one was done that had waited since before this view, and
 * `onElsewhere()` when another tab has sent what waited here.
 * @param {import("./connection.js").Connection} connection
 * @param {{ course: string, quiz: string }} settings
 * @param {{ id: string }[]} shown
 * @param {object} calls
 * @param {() => void} calls.onNews
 * @param {(item: Item, reply: any) => void} calls.onLate
 * @param {() => void} calls.onElsewhere
 */
export function openActions(connection, { course, quiz }, shown, { onNews, onLate, onElsewhere }) {
  const storage = openStorage("waiting", course);
  /** @type {Map<string, string>} by question, made when they are needed: a long quiz is shown before */
  const signs = new Map();
  /** @type {Map<string, import("./connection.js").Calls>} by id: whom to tell of an action of this view */
  const calls = new Map();
  /** @type {Map<string, number>} by id: the place of the message that has carried it last */
  const places = new Map();
  /** @type {Set<string>} sent, and nothing came back in time */
  const silent = new Set();
  /** @type {Set<string>} done by the kernel, and not on the disk */
  const held = new Set();
  /** @type {Set<string>} replied to */
  const done = new Set();
  /** @type {Record<string, string>} */
  let versions = {};
  let isOpen = false;
  connection.listen(sendWhatWasLost);
  window.addEventListener("storage", hear);
  window.addEventListener("beforeunload", warn);
  return {
    give,
    giveAll,
    again,
    waiting,
    saved,
    /** Whether everything that waits outlasts the page. */
    areStored: () => waiting().every(({ id }) => storage.isStored(id)),
    areSilent: () => waiting().some(({ id }) => silent.has(id)),
    /**
     * The kernel has answered: send what waited since before.
     * @param {Record<string, string>} known
     */
    open(known) {
      versions = known;
      if (isOpen) return;
      isOpen = true;
      unsent().forEach(send);
    },
    /** The kernel does not even say how the quiz stands. */
    notOpened() {
      for (const { id } of unsent()) silent.add(id);
    },
    close() {
      window.removeEventListener("storage", hear);
      window.removeEventListener("beforeunload", warn);
    },
  };

  /**
   * All that waits of this quiz, in order; to a review also belong those of earlier days.
   * @returns {Item[]}
   */
  function waiting() {
    const [kind] = quiz.split(/(?<=\/)/);
    const isOurs = (/** @type {Item} */ { quiz: from }) =>
      from === quiz || (kind.endsWith("/") && String(from).startsWith(kind));
    const all = storage.all().map(([id, item]) => ({ ...item, id }));
    return all.filter(isOurs).sort((one, other) => one.n - other.n || (one.id < other.id ? -1 : 1));
  }

  function unsent() {
    return waiting().filter(({ id }) => !places.has(id));
  }

  /**
   * @param {string} question
   * @param {Action} action
   * @param {import("./connection.js").Calls} call
   */
  function give(question, action, call) {
    const item = itemOf({ type: "do", question, deed: action });
    calls.set(item.id, call);
    sendBefore(item);
    send(item);
  }

  /**
   * Several actions in one message, each on another question.
   * @param {Record<string, Action>} actions
   * @param {{ onReply: (state: any) => void, onSilence: () => void }} call
   */
  function giveAll(actions, { onReply, onSilence }) {
    const all = Object.entries(actions).map(([question, action]) =>
      itemOf({ type: "do", question, deed: action }),
    );
    all.forEach(sendBefore);
    const sent = Object.fromEntries(all.map((item) => [item.question, deedOf(item)]));
    const place = connection.ask(
      { type: "do-all", deeds: sent },
      {
        onReply(state) {
          for (const { id, question } of all) {
            if (question && question in state.refused) forget(id);
            else settle(id, state);
          }
          onReply(state);
          onNews();
        },
        onSilence() {
          for (const { id } of all) silent.add(id);
          onNews();
          onSilence();
        },
      },
    );
    for (const { id } of all) places.set(id, place);
  }

  /**
   * Open the questions that were missed once more.
   * @param {import("./connection.js").Calls} call
   */
  function again(call) {
    const item = itemOf({ type: "again" });
    calls.set(item.id, call);
    send(item);
  }

  /**
   * Return the item of an action: the same one as before, where the same action waits already.
   * @param {Pick<Item, "type" | "question" | "deed">} found
   * @returns {Item}
   */
  function itemOf(found) {
    const all = waiting();
    const before = all.findLast((item) => item.question === found.question);
    if (before && isSame(before, found) && !held.has(before.id)) return before;
    const time = `${new Date().toISOString().slice(0, 19)}Z`;
    const version = found.question && (versions[found.question] ?? signOfNow(found.question));
    const n = (all.at(-1)?.n ?? 0) + 1;
    const item = { id: newName(), n, quiz, time, version, ...found };
    storage.put(item.id, item);
    return item;
  }

  /**
   * What waits of the same question comes first, or the order of the tries would be another one.
   * @param {Item} item
   */
  function sendBefore(item) {
    const isLost = (/** @type {Item} */ { id, n, question }) =>
      question === item.question &&
      n < item.n &&
      !held.has(id) &&
      (silent.has(id) || !places.has(id));
    waiting().filter(isLost).forEach(send);
  }

  /** @param {Item} item */
  function send(item) {
    const { id, quiz: from, type } = item;
    if (type === "again" && from !== quiz) {
      forget(id); // that day is over
      return;
    }
    const message = messageOf(item);
    silent.delete(id);
    const place = connection.ask(message, {
      onReply(reply) {
        settle(id, reply);
        const call = calls.get(id);
        calls.delete(id);
        if (call) call.onReply(reply);
        else if (!done.has(id)) onLate(item, reply);
        done.add(id); // it may have been sent again before its first reply came
        onNews();
      },
      onSilence() {
        silent.add(id);
        onNews();
        calls.get(id)?.onSilence?.();
      },
      onRunning: () => calls.get(id)?.onRunning?.(),
      onRefused(why) {
        forget(id);
        calls.get(id)?.onRefused?.(why);
        onNews();
      },
    });
    places.set(id, place);
  }

  /** @param {Item} item */
  function messageOf(item) {
    const { id, quiz: from, type, question } = item;
    if (type === "again") return { type, id };
    const late = places.has(id) || !calls.has(id);
    return { type: "do", question, deed: deedOf(item), ...(late && { late, quiz: from }) };
  }

  /** @param {Item} item */
  function deedOf({ id, question = "", deed, version, time }) {
    // Given before the kernel had told its versions: the sign of what was shown stands for one.
    const asked = version === signOfNow(question) ? versions[question] : version;
    return { ...deed, id, time, ...(asked && { version: asked }) };
  }

  /** @param {string} question */
  function signOfNow(question) {
    const known = signs.get(question);
    if (known) return known;
    const sign = signOf(shown.find(({ id }) => id === question) ?? question);
    signs.set(question, sign);
    return sign;
  }

  /**
   * @param {string} id
   * @param {{ saved?: boolean }} reply
   */
  function settle(id, reply) {
    silent.delete(id);
    held.add(id);
    if (reply.saved) saved();
  }

  /** All that this kernel has done is on the disk. */
  function saved() {
    held.forEach(forget);
  }

  /** @param {string} id */
  function forget(id) {
    held.delete(id);
    silent.delete(id);
    storage.remove(id);
  }

  /**
   * The kernel takes messages in order: what was sent before that place and has no reply was lost.
   * @param {number} place
   */
  function sendWhatWasLost(place) {
    for (const item of waiting()) {
      if ((places.get(item.id) ?? place) < place && !held.has(item.id)) send(item);
    }
    settledElsewhere();
  }

  /**
   * Another tab has taken something from the storage, which the kernel has from it now.
   * @param {StorageEvent} event
   */
  function hear({ key }) {
    if (key?.startsWith(storage.front)) settledElsewhere();
  }

  function settledElsewhere() {
    const gone = [...silent].filter((id) => !storage.has(id));
    for (const id of gone) {
      silent.delete(id);
      calls.delete(id);
    }
    if (gone.length) onElsewhere();
  }

  /**
   * What the storage has refused would be gone with the page.
   * @param {Event} event
   */
  function warn(event) {
    if (waiting().some(({ id }) => !storage.isStored(id))) event.preventDefault();
  }
}

/**
 * @param {Pick<Item, "type" | "question" | "deed">} one
 * @param {Pick<Item, "type" | "question" | "deed">} other
 */
const isSame = (one, other) =>
  one.type === other.type &&
  one.question === other.question &&
  JSON.stringify(one.deed) === JSON.stringify(other.deed);

/** A name that nobody else gives; where the page is not secure, browsers have no randomUUID. */
function newName() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
