/** @typedef {import("../../../widgets/front/static-page/grading/tools.js").Tools} Tools */

const NUMBER = /^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/;
const IN_ANY_LANGUAGE = /^[-+]?\d[\d.,' ]*$/;
const PLAIN = /^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/;
/** @type {Record<string, string>} */
const SPACES = { "\xa0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "−": "-", "–": "-" };
const HAIR = 1e-9;

/** @param {string} text */
const evenSigns = (text) => text.replace(/[\xa0\u202f\u2009’−–]/g, (sign) => SPACES[sign]);

/**
 * What was typed without its unit, which may stand before the number or behind it.
 * @param {string} written
 * @param {string[]} units
 * @param {Tools} tools
 */
function withoutUnit(written, units, { escaped, SPACES: space }) {
  if (!units.length) return written;
  const unit = `(?:${units.map(escaped).join("|")})`;
  return written.replace(new RegExp(`^${unit}${space}*|${space}*${unit}(?=\\.?$)`, "giu"), "");
}

/**
 * A number as the language of the interface writes it, "0,5"; null for English rules.
 * @param {string} written
 * @param {Tools} tools
 */
function inOwnLanguage(written, { customs, escaped }) {
  const { decimal: point, group, grouping } = customs();
  if (!group || !IN_ANY_LANGUAGE.test(written)) return null;
  const [last, others] = grouping;
  const between = escaped(group);
  const groups = `(?:${between}[0-9]{${others}})*${between}[0-9]{${last}}`;
  const fraction = `(?:${escaped(point)}[0-9]+)?`;
  // Groups must be whole: "0.5" is no German five.
  const whole = new RegExp(`^-?[1-9][0-9]{0,${others - 1}}${groups}${fraction}$`, "u");
  if (written.includes(group) && !whole.test(written)) return null;
  const plain = written.replaceAll(group, "").replaceAll(point, ".");
  return PLAIN.test(plain) ? Number(plain) : null;
}

/**
 * @param {{ answer: number, tolerance: number }} key
 * @param {number} answer
 */
const isRight = (key, answer) =>
  // Half a unit in the last place must not decide: 0.1 + 0.2 is within 0.3.
  Math.abs(answer - key.answer) <= key.tolerance + HAIR * Math.abs(key.answer);

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read(key, sent, tools) {
    const typed = withoutUnit(evenSigns(tools.typed(sent)), key.units, tools);
    const written = tools.asciiDigits(typed.replace(/\.$/, "")); // it ends a sentence
    const number = inOwnLanguage(written, tools);
    if (number !== null) return number;
    if (!NUMBER.test(written)) {
      throw new tools.Refusal(tools.t("this is not a number; write it like 1200, 1,200 or 0.5"));
    }
    return Number(written.replace(/[,' ]/g, ""));
  },
  grade: (key, answer) => Number(isRight(key, answer)),
  outcome(key, answer, final) {
    const own = key.near.find((/** @type {any} */ near) => near.value === answer);
    const feedback = isRight(key, answer) ? key.feedback : (own?.feedback ?? key.if_wrong);
    return final ? { feedback, key: key.words } : { feedback };
  },
};
