// The graders of all kinds, each with a question's key.

import found from "graders";
import { t } from "../../i18n.js";
import { client } from "./client.js";
import { guess } from "./guess.js";
import { Refusal } from "./refusal.js";
import { scored, tools } from "./tools.js";
import { wholeBrief } from "./whole-brief.js";

/** @type {Record<string, import("./tools.js").Grader>} */
const graders = { ...found, client, guess, "whole-brief": wholeBrief };

/**
 * What reads, grades and tells of the answers to a question.
 * @param {import("../session.js").Keyed} question
 */
export function graderOf({ kind, key, points, graded, sealed }) {
  const grader = graders[kind];
  return {
    goesOn: (/** @type {any} */ answer) => grader.goesOn?.(key, answer) ?? false,
    checkGoesOn: (/** @type {any} */ before, /** @type {any} */ answer) =>
      grader.checkGoesOn?.(key, before, answer, tools),
    read: (/** @type {any} */ sent) => grader.read(key, sent, tools),
    checkChoice(/** @type {any} */ sent) {
      if (!grader.checkChoice) throw new Refusal(t("this cannot be done here"));
      grader.checkChoice(key, sent, tools);
    },
    /** @returns {import("./tools.js").Grade} */
    grade: (/** @type {any} */ answer) =>
      scored(graded ? points : 0, grader.grade(key, answer, tools)),
    outcome: (/** @type {any} */ answer, /** @type {boolean} */ final) =>
      sealed
        ? (grader.taken?.(key, answer, tools) ?? {})
        : grader.outcome(key, answer, final, tools),
  };
}

/**
 * A valid answer without its text, and only where asked with what is contested in it.
 * @param {import("../session.js").Keyed} question
 * @param {any} sent
 * @param {boolean} contested
 */
export const decidedIn = ({ kind, key }, sent, contested) =>
  graders[kind].decidedIn?.(key, sent, contested, tools) ?? sent;

/**
 * An answer in words, of whichever kind it is.
 * @param {any} sent
 */
export const written = (sent) =>
  Object.values(graders)
    .map((grader) => grader.written?.(sent, tools))
    .find(Boolean) ?? "";

/**
 * An answer in words, where it names things by other signs than tokens.
 * @param {import("../session.js").Keyed} question
 * @param {any} asked
 * @param {any} sent
 */
export const inOtherSigns = ({ kind, key }, asked, sent) =>
  graders[kind].words?.(asked, sent, tools, key) ?? "";
