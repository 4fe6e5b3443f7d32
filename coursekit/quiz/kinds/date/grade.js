// Dates as they are typed in English: what `date/text.py` and the grammar of time expressions make of
// them, for the ways in which a calendar date is written. What is named in another way, as "Easter 2024"
// is, is refused here with the words on how to write a date, and costs no try.

import { daysOf, isWithin } from "./calendar.js";
import { dateIn, inEnglish } from "./typed.js";

const UNDATED = "undated";
const TOO_PRECISE = "too precise";
const TOO_COARSE = "too coarse";

/** @param {string} key @param {string} answer */
function isSame(key, answer) {
  if (key === UNDATED || answer === UNDATED || answer.includes("T")) return answer === key;
  return daysOf(answer).join() === daysOf(key).join();
}

/**
 * Whether a date says more or less than the right one, which it agrees with.
 * @param {string} key
 * @param {string} answer
 * @returns {"" | "too precise" | "too coarse"}
 */
function missOf(key, answer) {
  if (key === UNDATED || answer === UNDATED) {
    return key === UNDATED && answer !== UNDATED ? TOO_PRECISE : "";
  }
  if (isSame(key, answer)) return "";
  if (isWithin(answer, key)) return TOO_PRECISE;
  return isWithin(key, answer) ? TOO_COARSE : "";
}

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read(_key, sent, tools) {
    if (sent?.undated === true) return UNDATED;
    return dateIn(inEnglish(tools.typed(sent), tools), tools);
  },
  grade({ answer: key }, answer) {
    const miss = missOf(key, answer);
    return [isSame(key, answer) ? 1 : miss === TOO_COARSE ? 0.5 : 0, miss];
  },
  outcome(key, answer, final) {
    const miss = missOf(key.answer, answer);
    const own = { "": "", [TOO_PRECISE]: key.if_too_precise, [TOO_COARSE]: key.if_too_coarse };
    const feedback = isSame(key.answer, answer) ? key.feedback : own[miss] || key.if_wrong;
    const said = { feedback, understood: answer };
    return final ? { ...said, key: key.answer } : said;
  },
  written: (sent, { t }) => (sent.undated === true ? t("The text gives no date.") : ""),
};
