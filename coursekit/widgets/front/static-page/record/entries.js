// One line of the record: a JSON object that ends with a checksum, as
// `coursekit/quiz/store/entries.py` reads and writes it.

import { t } from "../../i18n.js";
import { Refusal } from "../grading/refusal.js";
import { crc32 } from "./crc32.js";

/**
 * One action, as it is kept.
 * @typedef {object} Entry
 * @property {string} id so that it is never counted twice
 * @property {string} quiz
 * @property {string} question
 * @property {string} version
 * @property {import("../../quiz/session/actions.js").Action} action
 * @property {string} time
 * @property {number} round how often the question had been opened again
 * @property {number} attempt which try it was, for an answer; else 0
 * @property {string} words
 * @property {number} n its place in the order of the record; 0 until it is written
 */

export const FORMAT = 1;
export const LONGEST_ENTRY = 128 * 1024;
const LONGEST_LINE = 256 * 1024;
const LARGEST_NUMBER = 10 ** 12;
const SUM_LENGTH = ', "sum": "00000000"}'.length;
const ID = /^[A-Za-z0-9_.:/-]{1,160}$/;
/** What a line calls the round that an action belongs to. */
const ROUND = "sitting";
const PARTS = { sent: "object", confidence: "string", reason: "string", marks: "list" };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param {unknown} value */
export const isPlainObject = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} name */
export const isId = (name) => typeof name === "string" && ID.test(name);

/** The time by the machine's clock, in UTC. */
export const now = () => `${new Date().toISOString().slice(0, 19)}Z`;

/** What the first line of a new record says. @param {string} course */
export const head = (course) => ({ format: FORMAT, course, made: now() });

/**
 * What the line of an entry says.
 * @param {Entry} entry
 */
export function saidOf({ id, quiz, question, version, action, time, round, attempt, words, n }) {
  const { did, ...more } = action;
  const parts = Object.entries(more).filter(([, value]) => value !== "" && value != null);
  return {
    n,
    time,
    quiz,
    question,
    did,
    ...(attempt ? { try: attempt } : {}),
    ...Object.fromEntries(parts),
    ...(words ? { words } : {}),
    [ROUND]: round,
    version,
    id,
  };
}

/**
 * The entry that a line holds, or null.
 * @param {any} said
 * @returns {Entry | null}
 */
export function entryOf(said) {
  /** @type {any} */
  const action = { did: said.did };
  for (const [part, kind] of Object.entries(PARTS)) {
    if (!(part in said)) continue;
    if (kindOf(said[part]) !== kind || !isPlain(said[part])) return null;
    action[part] = said[part];
  }
  const { id = "", quiz = "", question = "", version = "", time = "", words = "" } = said;
  const { [ROUND]: round = 0, try: attempt = 0, n = 0 } = said;
  const texts = [id, quiz, question, version, time, words, action.did];
  if (!texts.every((text) => typeof text === "string") || !isId(id)) return null;
  const isNumber = (/** @type {unknown} */ value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < LARGEST_NUMBER;
  if (![round, attempt, n].every(isNumber)) return null;
  return { id, quiz, question, version, action, time, round, attempt, words, n };
}

/** @param {unknown} value */
function kindOf(value) {
  if (Array.isArray(value)) return "list";
  return isPlainObject(value) ? "object" : typeof value;
}

/**
 * The parts of an action that are kept, each of its kind; a refusal where one is too deep.
 * @param {any} action
 */
export function partsOf(action) {
  /** @type {any} */
  const parts = { did: action.did };
  for (const [part, kind] of Object.entries(PARTS)) {
    if (kindOf(action[part]) !== kind) continue;
    if (!isPlain(action[part])) throw new Refusal(t("this cannot be saved"));
    parts[part] = action[part];
  }
  return parts;
}

/** Whether part of an action has the form of answers, with no list or pairs in another. @param {any} part */
function isPlain(part) {
  const inner = isPlainObject(part) ? Object.values(part) : [part];
  const isDeep = (/** @type {unknown} */ value) => typeof value === "object" && value !== null;
  return inner.every((value) => !isDeep(value) || !Object.values(value).some(isDeep));
}

/** A line, with its checksum and its end. @param {object} said */
export function lineOf(said) {
  const body = encoder.encode(JSON.stringify(said).slice(0, -1));
  return joined([body, encoder.encode(`${sumOf(body)}\n`)]);
}

/** @param {Uint8Array} body */
const sumOf = (body) => `, "sum": "${crc32(body).toString(16).padStart(8, "0")}"}`;

/**
 * What a line says, without its checksum; null where it is not whole.
 * @param {Uint8Array} given
 * @returns {any}
 */
export function saidBy(given) {
  const line = given.at(-1) === 13 ? given.subarray(0, -1) : given; // an editor may have put it there
  if (line.length > LONGEST_LINE || line.length < SUM_LENGTH) return null;
  const body = line.subarray(0, -SUM_LENGTH);
  try {
    if (decoder.decode(line.subarray(-SUM_LENGTH)) !== sumOf(body)) return null;
    const text = `${decoder.decode(body)}}`;
    const said = text.startsWith("{") ? JSON.parse(text) : null;
    return hasOnlyNumbers(said) ? said : null;
  } catch {
    return null;
  }
}

/** Whether all numbers of a value are ones that can be written again. @param {any} value @returns {boolean} */
function hasOnlyNumbers(value) {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(hasOnlyNumbers);
}

/** @param {Uint8Array[]} parts @returns {Uint8Array<ArrayBuffer>} */
export function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
