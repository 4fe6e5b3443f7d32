// What is typed: how it is read, and what counts as the same words or as a slip of the pen, as
// `coursekit/quiz/kinds/wording.py` has it.

import { t } from "../../i18n.js";
import { changes, likeness } from "./likeness.js";
import { casefold, lengthOf, split, strip, wellFormed, withoutMarks } from "./python-text.js";
import { Refusal } from "./refusal.js";

/** @typedef {{ article: string[], turning: string[] }} Lists of `wording.txt` */
/** @typedef {{ text: string, feedback: string }} Near */

const LONGEST = 200;
const UNSEEN = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g;
const AT_THE_ENDS = /^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g;
const SLIP = 0.8;
const SAME_WORD = 0.7;
const SHORT = 4;

/** @type {Lists} what the page's own data say; the same for all its quizzes */
let lists = { article: [], turning: [] };
/** @param {Lists} found */
export const useLists = (found) => {
  lists = found;
};

/**
 * The text that a student typed; a refusal of none, or of one that is far too long.
 * @param {any} sent
 * @param {number} [most]
 */
export function typed(sent, most = LONGEST) {
  const written = sent?.text;
  if (typeof written !== "string" || !strip(written)) throw new Refusal(t("nothing is written"));
  if (lengthOf(written) > most) {
    throw new Refusal(t("the answer is longer than {most} characters", { most }));
  }
  return wellFormed(strip(written));
}

/** A text without what makes no difference in an answer: case, accents, marks at its end. @param {string} text */
export function evenWords(text) {
  const plain = casefold(withoutMarks(text.replace(/[’‘]/g, "'"))).replace(UNSEEN, "");
  return split(plain).join(" ").replace(AT_THE_ENDS, "").normalize("NFC");
}

/**
 * Whether an answer is one of the accepted forms.
 * @param {string} written
 * @param {string[]} accepted
 */
export function fits(written, accepted) {
  const even = evenWords(written);
  return accepted.some((form) => evenWords(form) === even);
}

/**
 * Whether a wrong answer is so close to a right one that it may be misspelt.
 * @param {string} written
 * @param {string[]} accepted
 */
export function isSlip(written, accepted) {
  const even = evenWords(written);
  return accepted
    .map(evenWords)
    .some((form) => likeness(even, form) >= SLIP && !saysElse(even, form));
}

/**
 * Whether two similar texts differ in a number or in words, except for an article.
 * @param {string} one
 * @param {string} other
 */
function saysElse(one, other) {
  const figures = (/** @type {string} */ text) => (text.match(/\p{Nd}+/gu) ?? []).join(" ");
  if (figures(one) !== figures(other)) return true;
  const [words, others] = [split(one), split(other)];
  return changes(words, others).some(({ kind, a, b, c, d }) => {
    const [left, right] = [words.slice(a, b), others.slice(c, d)];
    if (kind === "replace") return isOtherWord(left.join(""), right.join(""));
    return ![...left, ...right].every((word) => lists.article.includes(word));
  });
}

/**
 * Whether two words are no two spellings of one.
 * @param {string} one
 * @param {string} other
 */
function isOtherWord(one, other) {
  const turned = lists.turning.some((prefix) => one === prefix + other || other === prefix + one);
  if (Math.min(lengthOf(one), lengthOf(other)) < SHORT) {
    return turned || [...one].sort().join("") !== [...other].sort().join("");
  }
  return turned || likeness(one, other) < SAME_WORD;
}

/**
 * What is said of this wrong answer alone; null where nothing is.
 * @param {Near[]} near
 * @param {string} answer
 */
export const nearFeedback = (near, answer) =>
  near.find(({ text }) => fits(answer, [text]))?.feedback ?? null;
