// From the bytes of a record to its entries, and to a list of what was wrong with them, as
// `coursekit/quiz/store/recovery.py` reads it.

import { t } from "../../i18n.js";
import { Refusal } from "../grading/refusal.js";
import { entryOf, FORMAT, saidBy } from "./entries.js";

/** @typedef {import("./entries.js").Entry} Entry */

const MOST_TOLD = 20;
const MOST_DAMAGE = 1000;
const HIGHEST = 10 ** 9;
const NEWLINE = 10;
const BEGINNING = new TextEncoder().encode('{"format"');
const MARK = [0xef, 0xbb, 0xbf];

/**
 * What a whole record holds; a refusal where it is none, or another course's.
 * @param {Uint8Array} given
 * @param {string} course
 */
export function readRecord(given, course) {
  const data = MARK.every((byte, at) => given[at] === byte) ? given.subarray(3) : given;
  /** @type {Entry[]} */
  const entries = [];
  /** @type {Set<string>} */
  const ids = new Set();
  /** @type {Map<number, string>} */
  const damage = new Map();
  let [last, backedUp, lines] = [0, 0, 0];
  let [hasHead, isOurs] = [false, true];
  const pieces = linesOf(data);
  const rest = pieces.pop() ?? data.subarray(0, 0);
  for (const line of pieces) take(line, notRead);
  if (rest.length) take(rest, cut);
  refuseWhatIsNone();
  return {
    entries,
    ids,
    last,
    backedUp,
    isUnended: rest.length > 0,
    needsHead: !isOurs || isNone(),
    mended,
  };

  function isNone() {
    return !hasHead && !ids.size;
  }

  /**
   * @param {Uint8Array} line
   * @param {() => string} torn
   */
  function take(line, torn) {
    lines += 1;
    if (line.every((byte) => byte === 13)) return;
    const said = saidBy(line);
    if (said === null || typeof said !== "object" || Array.isArray(said)) wrong(torn());
    else if ("format" in said) takeHead(said);
    else if (!isOurs) return;
    else if ("note" in said) takeNote(said);
    else takeEntry(entryOf(said));
  }

  /** @param {any} said */
  function takeNote({ upto }) {
    if (Number.isInteger(upto)) backedUp = Math.max(backedUp, Math.min(upto, last));
  }

  /** @param {Entry | null} entry */
  function takeEntry(entry) {
    if (!entry) wrong(notRead());
    else if (ids.has(entry.id)) {
      wrong(t("Line {line} repeats an earlier line: it counts once.", { line: lines }));
    } else {
      ids.add(entry.id);
      entries.push(entry);
      if (entry.n < HIGHEST) last = Math.max(last, entry.n); // a higher one is not ours
    }
  }

  /** @param {any} said */
  function takeHead({ format, course: found }) {
    const isFirst = isNone();
    if (isFirst && Number.isInteger(format) && format !== FORMAT) {
      throw new Refusal(otherFormat(format));
    }
    if (!Number.isInteger(format) || typeof found !== "string") wrong(notRead());
    else if (isFirst && found !== course) throw new Refusal(otherCourse(course, found));
    else if (found !== course || format !== FORMAT) {
      isOurs = false;
      wrong(t("Another record begins at line {line}: it is ignored.", { line: lines }));
    } else if (isFirst) hasHead = true;
    else if (isOurs) {
      wrong(t("Line {line} repeats the header of the record: it is ignored.", { line: lines }));
    } else isOurs = true;
  }

  function notRead() {
    return t("Line {line} cannot be read: it is ignored, but stays in the file.", { line: lines });
  }

  function cut() {
    return t("Line {line} was cut short: it is ignored, but stays in the file.", { line: lines });
  }

  /** @param {string} what */
  function wrong(what) {
    if (damage.size < MOST_DAMAGE) damage.set(lines, what);
  }

  /** Refuse a file that never was a record; a piece of one may be all that is left of it. */
  function refuseWhatIsNone() {
    if (!isNone() || data.every((byte) => [0, 10, 13].includes(byte))) return;
    const isBeginning = BEGINNING.every((byte, at) => at >= data.length || data[at] === byte);
    if (!isBeginning || pieces.length > 1) {
      throw new Refusal(
        t(
          "expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded from a quiz, or move it elsewhere if it lies where your answers are kept.",
        ),
      );
    }
  }

  function mended() {
    const told = [...damage.values()];
    const more = told.length - MOST_TOLD;
    if (more <= 0) return told;
    return [...told.slice(0, MOST_TOLD), t("{count} more lines like these.", { count: more })];
  }
}

/**
 * The lines of a record without their ends; the last is what follows the last end.
 * @param {Uint8Array} data
 */
function linesOf(data) {
  const lines = [];
  let start = 0;
  for (let end = data.indexOf(NEWLINE); end >= 0; end = data.indexOf(NEWLINE, start)) {
    lines.push(data.subarray(start, end));
    start = end + 1;
  }
  return [...lines, data.subarray(start)];
}

/** @param {number} found */
function otherFormat(found) {
  const values = { known: FORMAT, found };
  return found > FORMAT
    ? t(
        "expected a record of format {known}, found format {found}, which was written by a later version of coursekit. Update coursekit; the file has not been changed.",
        values,
      )
    : t(
        "expected a record of format {known}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
        values,
      );
}

/**
 * @param {string} expected
 * @param {string} found
 */
const otherCourse = (expected, found) =>
  t(
    "expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or open that course; it has not been changed.",
    { expected, found: [...found].slice(0, 80).join("") },
  );
