// What a kind of question has to offer to the grader of a page, and what the grader offers to it.

import { t } from "../../i18n.js";
import { chosenTokens } from "./choosing.js";
import { options } from "./options.js";
import { placing } from "./placing.js";
import {
  asciiDigits,
  escaped,
  lengthOf,
  plain,
  SPACES,
  split,
  strip,
  wellFormed,
} from "./python-text.js";
import { Refusal } from "./refusal.js";
import { fits, isSlip, nearFeedback, typed } from "./wording.js";

/** The verdict on an answer of which a step is still to come. */
export const SO_FAR = "so far";

/** @typedef {{ points: number, of: number, note: string, verdict: "right" | "near" | "partly" | "wrong" | "so far" }} Grade */

/**
 * The second grader of a kind of question: `read`, `grade` and `outcome` give what those of its
 * `model.py` give, out of `key`, which its `key_for_page` has made.
 * @typedef {object} Grader
 * @property {(key: any, sent: any, tools: Tools) => any} read throws a refusal where it is no answer
 * @property {(key: any, answer: any, tools: Tools) => number | [share: number, note: string]} grade
 *   the share of the points, and the kind of miss where that has a name
 * @property {(key: any, answer: any, final: boolean, tools: Tools) => Record<string, any>} outcome
 * @property {(key: any, answer: any, tools: Tools) => Record<string, any>} [taken] what is needed to
 *   ask on, after an answer of which nothing is told
 * @property {(key: any, sent: any, tools: Tools) => void} [checkChoice] throws a refusal where what
 *   is chosen beside an answer is not to be had
 * @property {(key: any, answer: any) => boolean} [goesOn] whether a further step of an answer is to
 *   come, which is no other try
 * @property {(key: any, before: any, answer: any, tools: Tools) => void} [checkGoesOn] throws a
 *   refusal of an answer that does not go on from the one before it
 * @property {(key: any, sent: any, contested: boolean, tools: Tools) => any} [decidedIn] a valid
 *   answer without its text, and only where asked with what is contested in it
 * @property {(sent: any, tools: Tools) => string} [written] an answer in words, where it says more
 *   than one text
 * @property {(asked: any, sent: any, tools: Tools, key: any) => string} [words] a valid answer in
 *   words, where it names things by other signs than tokens
 */

/**
 * How the language of the interface writes numbers and dates; empty for English.
 * @typedef {object} Customs
 * @property {string} [decimal]
 * @property {string} [group]
 * @property {number[]} [grouping]
 * @property {Record<string, number>} [month_of]
 */
/** @type {any} */
let customs = {};
/** @param {Customs} found */
export const useCustoms = (found) => {
  customs = found;
};

/** @type {any} the words of dates, by their classes */
let dates = {};
/** @param {object} found */
export const useDates = (found) => {
  dates = found;
};

export const tools = {
  asciiDigits,
  chosenTokens,
  /** @returns {any} */
  customs: () => customs,
  /** @returns {any} */
  dates: () => dates,
  escaped,
  fits,
  isSlip,
  lengthOf,
  nearFeedback,
  options,
  placing,
  plain,
  Refusal,
  SPACES,
  split,
  strip,
  t,
  typed,
  wellFormed,
};
/** @typedef {typeof tools} Tools */

const HAIR = 1e-9;

/**
 * @param {number} points of a full answer
 * @param {number | [share: number, note: string]} graded
 * @returns {Grade}
 */
export function scored(points, graded) {
  const [given, note] = typeof graded === "number" ? [graded, ""] : graded;
  // A sum of shares may miss 1 by a hair, and a full answer is full.
  const share = given > 1 - HAIR ? 1 : Math.max(0, given);
  const earned = points * share;
  return { points: earned, of: points, note, verdict: verdictOf(earned, points, note) };
}

/**
 * @param {number} points
 * @param {number} of
 * @param {string} note
 */
function verdictOf(points, of, note) {
  if (note === SO_FAR) return SO_FAR;
  if (points === of) return "right";
  if (note === "near") return "near";
  return points ? "partly" : "wrong";
}
