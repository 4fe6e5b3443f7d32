// The record of a course on a page: what is known of it, what waits for the browser's storage, and what
// other tabs have added.

import { t } from "../../i18n.js";
import { head, joined, LONGEST_ENTRY, lineOf, now, saidOf } from "./entries.js";
import { readRecord } from "./reading.js";
import { changeStored } from "./storage.js";

/** @typedef {import("./entries.js").Entry} Entry */
/** @typedef {ReturnType<typeof openRecord>} Record */
/** @typedef {{ isMore: boolean, isElsewhere: boolean }} Change by another tab, or a file, if elsewhere */

const LARGEST = 32 * 1024 * 1024;
const NOTHING = new Uint8Array();

/** @param {string} course */
export function openRecord(course) {
  /** @type {Uint8Array<ArrayBuffer>} what is stored, as far as this page knows */
  let bytes = NOTHING;
  let reading = readRecord(bytes, course);
  /** @type {Entry[]} */
  let waiting = [];
  let why = "";
  /** @type {Set<(change: Change) => void>} */
  const followers = new Set();
  let own = 0; // how many entries were made on this page since followers were told
  const others = openChannel(course, () => refresh().catch(() => {}));
  /** @type {Promise<void>} */
  let turn = Promise.resolve();
  refresh();
  return {
    course,
    /** Resolves once what the browser has is read, or refused. */
    begun: () => turn,
    entries: () => [...reading.entries, ...waiting],
    knows,
    last,
    isAtStake: () => last() > reading.backedUp,
    why: () => why,
    waiting: () => waiting.length,
    mended: () => reading.mended(),
    /** Be told when more is in the record, or when it is stored again or no more. */
    follow: (/** @type {(change: Change) => void} */ follower) => followers.add(follower),
    refresh,
    append,
    merge,
    noteBackup,
    contents,
  };

  function last() {
    return reading.last + waiting.length;
  }

  /** @param {string} id */
  function knows(id) {
    return reading.ids.has(id) || waiting.some((entry) => entry.id === id);
  }

  /** Read what others have written, and write what waits. @returns {Promise<void>} */
  function refresh() {
    return write(() => []);
  }

  /**
   * Keep what `act` makes of the record as it is now, others' entries with it; whether it is stored.
   * @param {() => Entry[]} act
   */
  async function append(act) {
    await write(() => {
      const made = act();
      own += made.length;
      waiting = [...waiting, ...made];
      return [];
    });
    return !why;
  }

  /**
   * Add what another record of the course holds and this one does not.
   * @param {Uint8Array} data
   */
  async function merge(data) {
    const other = readRecord(data, course);
    let added = 0;
    await append(() => {
      const found = other.entries.filter((entry) => !knows(entry.id) && isSound(entry));
      added = found.length;
      own -= added;
      return found;
    });
    return { added, mended: other.mended() };
  }

  /** Note that the student has the entries up to a number in a file. @param {number} upto */
  function noteBackup(upto) {
    const note = "the student has the entries up to here";
    return write(() => [{ note, upto: Math.min(upto, last()), time: now() }]);
  }

  /** The record as a file, with what waits. */
  function contents() {
    return joined([bytes, toBeWritten([])]);
  }

  /**
   * Have all of the record to oneself: read what is there, act on it, and write what waits. Where the
   * browser refuses, `why` says so, and all is done as well, without being kept.
   * @param {() => object[]} act returns further lines
   * @returns {Promise<void>}
   */
  function write(act) {
    turn = turn.catch(() => {}).then(() => writeNow(act));
    return turn;
  }

  /** @param {() => object[]} act */
  async function writeNow(act) {
    const [before, whyBefore] = [last(), why];
    own = 0;
    let [isDone, refused] = [false, false];
    const acted = () => {
      refused = true;
      const lines = act();
      refused = false;
      isDone = true;
      return lines;
    };
    try {
      let after = NOTHING;
      await changeStored(course, (there) => {
        readAnew(there);
        const more = toBeWritten(acted());
        after = more.length ? joined([there, more]) : there;
        if (after.length > LARGEST) throw new Error(t("the record has reached its maximum size"));
        return more.length ? after : null;
      });
      const isNew = after.length !== bytes.length;
      readAnew(after);
      why = "";
      if (isNew) others.tell();
    } catch (error) {
      if (refused) throw error; // by the session: nothing was done, and nothing is to be kept
      why = reasonOf(error);
      if (!isDone) acted();
    }
    const isMore = last() !== before;
    const isElsewhere = last() - before !== own;
    if (isMore || why !== whyBefore) {
      for (const follower of followers) follower({ isMore, isElsewhere });
    }
  }

  /** @param {Uint8Array<ArrayBuffer>} there */
  function readAnew(there) {
    if (there.length === bytes.length && there.every((byte, at) => byte === bytes[at])) return;
    reading = readRecord(there, course);
    bytes = there;
    waiting = waiting.filter(({ id }) => !reading.ids.has(id));
  }

  /** @param {object[]} more */
  function toBeWritten(more) {
    if (!waiting.length && !more.length) return NOTHING;
    const parts = reading.isUnended ? [Uint8Array.of(10)] : [];
    if (reading.needsHead) parts.push(lineOf(head(course)));
    waiting.forEach((entry, at) => {
      parts.push(lineOf(saidOf({ ...entry, n: reading.last + at + 1 })));
    });
    return joined([...parts, ...more.map(lineOf)]);
  }
}

/** Why nothing is stored, and what to do. @param {unknown} error */
function reasonOf(error) {
  const words = error instanceof Error ? error.message || error.name : String(error);
  const reason = words.replace(/\.$/, "");
  return t(
    "This browser will not store your answers ({reason}). They stay on this page while it is open: download them before you leave.",
    { reason },
  );
}

/** Whether an entry from elsewhere can be written so that it is read again. @param {Entry} entry */
const isSound = (entry) => lineOf(saidOf(entry)).length <= LONGEST_ENTRY;

/**
 * Tell other tabs that there is more, and hear of it; where there is no such channel, a tab sees it when
 * it comes to the front.
 * @param {string} course
 * @param {() => void} hear
 */
function openChannel(course, hear) {
  document.addEventListener("visibilitychange", () => document.hidden || hear());
  if (!("BroadcastChannel" in globalThis)) return { tell() {} };
  const channel = new BroadcastChannel(`coursekit ${course}`);
  channel.addEventListener("message", hear);
  return { tell: () => channel.postMessage("more") };
}
