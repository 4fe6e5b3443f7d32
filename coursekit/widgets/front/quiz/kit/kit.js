// What a kind of question has to offer to the quiz, and what the quiz offers to it.

import { make, makeMarkdown, uniqueId } from "../../dom.js";
import { dateInWords, t, tn } from "../../i18n.js";
import { viewMarking } from "./marking.js";
import { viewOptions } from "./options.js";
import * as parts from "./parts.js";
import { viewPlaced } from "./placed.js";
import { viewExemplar, viewRubric } from "./rubric.js";
import { viewTyped } from "./typed.js";

/**
 * A question as the kernel shows it before an answer, with the fields of its kind; texts are HTML
 * made from Markdown.
 * @typedef {object} CommonFields
 * @property {string} id
 * @property {string} kind
 * @property {string} prompt
 * @property {string} below what is asked, below the prompt
 * @property {string} [lesson]
 * @property {string[]} [tags]
 * @property {number} hints how many there are
 * @property {number[]} costs of each hint, as a share of the points
 * @property {number} tries how many there are; 0 for as many as one likes
 * @property {boolean} reason whether a reason is asked for
 * @property {boolean} [sealed] whether no result is shown: an instructor marks it
 * @property {boolean} confidence whether it is asked how sure one is
 */
/** @typedef {CommonFields & Record<string, any>} Question */

/**
 * What a kind of question shows between the prompt and the buttons, and how it answers.
 * @typedef {object} View
 * @property {string} how to answer, in words
 * @property {HTMLElement} body to answer in
 * @property {() => object | null} answer what is to be sent; null without an answer
 * @property {(answer: any) => void} fill puts an answer back
 * @property {(result: any) => void} show tells of an answer, and fills it in
 * @property {(result: any) => string} said what a screen reader hears of it
 * @property {() => void} close lets nothing be changed any more
 * @property {() => void} open undoes that, and takes away what was told
 * @property {(stand: any) => void} [follow] is told where the question stands, also before an answer
 * @property {boolean} [goesOn] whether an answer is given step by step: what was given is shown also
 *   where nothing is said of it
 * @property {string} [check] the words on the button, where they are not "Check"
 * @property {boolean} [isFreeText] whether an unchecked answer still means the same when the
 *   question has changed
 */

/**
 * The one thing that a kind's module exports, as `view`. It imports nothing: a kind that is not in
 * the bundle comes as a text alone.
 * @typedef {(question: Question, kit: Kit) => View} MakeView
 */

export const kit = {
  ...parts,
  dateInWords,
  make,
  makeMarkdown,
  t,
  tn,
  uniqueId,
  viewExemplar,
  viewMarking,
  viewOptions,
  viewPlaced,
  viewRubric,
  viewTyped,
};

/**
 * The same for all questions, and for each a way to say something to a screen reader and to keep a
 * student's own marks.
 * @typedef {typeof kit & {
 *   announce: (text: string) => void,
 *   mark: (marks: number[], onDone: (result: any) => void) => void,
 *   choose: (sent: object, onDone: () => void) => void,
 * }} Kit
 */
