// What the kinds share in which each thing on the left belongs to one place on the right.

import { t } from "../../i18n.js";
import { Refusal } from "./refusal.js";

/** What is said of a place stands under the token of the place, `others` is for any other. */
/** @typedef {{ token: string, to: number, feedback: string, near: [place: number, feedback: string][], if_wrong: string }} Row */
/** @typedef {{ rows: Row[], places: string[] }} Key */
/** @typedef {(number | null)[]} Answer */

export const placing = {
  /**
   * @param {Key} key
   * @param {any} sent
   * @returns {Answer}
   */
  read({ rows, places }, sent) {
    const pairs = sent?.pairs;
    const isMap = typeof pairs === "object" && pairs !== null && !Array.isArray(pairs);
    if (!isMap || !Object.keys(pairs).length) throw new Refusal(t("nothing is chosen"));
    const left = rows.map(({ token }) => token);
    for (const [one, place] of Object.entries(pairs)) {
      if (!left.includes(one) || !places.includes(/** @type {string} */ (place))) {
        throw new Refusal(t("something is chosen that is not part of the question"));
      }
    }
    return left.map((token) => (Object.hasOwn(pairs, token) ? places.indexOf(pairs[token]) : null));
  },
  /**
   * @param {Key} key
   * @param {Answer} answer
   */
  grade: ({ rows }, answer) => rows.filter(({ to }, at) => answer[at] === to).length / rows.length,
  /**
   * @param {Key} key
   * @param {Answer} answer
   * @param {boolean} final
   */
  outcome: ({ rows, places }, answer, final) => ({
    pairs: rows.map((row, at) => {
      const given = answer[at];
      const right = given === row.to;
      const chosen = given === null ? "" : places[given];
      const feedback = given === null ? "" : said(row, given);
      const shown = { token: row.token, chosen, right, feedback };
      if (!right && !final) return shown;
      return { ...shown, key: places[row.to], why: right ? "" : row.feedback };
    }),
  }),
};

/**
 * What is said of a place; "" where nothing is.
 * @param {Row} row
 * @param {number} place
 */
function said({ to, feedback, near, if_wrong: otherwise }, place) {
  if (place === to) return feedback;
  return near.find(([wrong]) => wrong === place)?.[1] ?? otherwise;
}
