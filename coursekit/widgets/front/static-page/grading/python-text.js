// Texts as Python has them: what counts as white space, as a letter's case, as a mark above a letter.
// The two graders give one verdict only where both see the same signs.

/** What Python's `str.isspace` takes for white space. */
const SPACE =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
export const SPACES = `[${SPACE}]`;
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const BETWEEN = new RegExp(`[${SPACE}]+`);

/** @param {string} text */
export const strip = (text) => text.replace(ENDS, "");

/** The words between white space. @param {string} text */
export const split = (text) => strip(text).split(BETWEEN).filter(Boolean);

/** How many characters a text has; JavaScript counts those beyond the first plane twice. @param {string} text */
export const lengthOf = (text) => [...text].length;

/** Half of a surrogate pair becomes the mark for what cannot be read. @param {string} text */
export const wellFormed = (text) =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** The sign that comes last of all that stand above or below a letter. */
const LAST_MARK = "\u0345";

/**
 * Whether a sign belongs to the letter before it, with a combining class that is not zero: in the
 * order of Unicode it then goes before a sign of the last class.
 * @param {string} sign
 */
const isCombining = (sign) =>
  /\p{M}/u.test(sign) &&
  (sign === LAST_MARK || !(LAST_MARK + sign).normalize("NFD").startsWith(LAST_MARK));

/** A text taken apart, without the marks of its letters. @param {string} text */
export const withoutMarks = (text) =>
  [...text.normalize("NFKD")].filter((sign) => !isCombining(sign)).join("");

/** Signs that are not their own lower case when cases are folded, once marks are gone. */
const FOLDED = {
  ß: "ss",
  ẞ: "ss",
  ς: "σ",
  ᲀ: "в",
  ᲁ: "д",
  ᲂ: "о",
  ᲃ: "с",
  ᲄ: "т",
  ᲅ: "т",
  ᲆ: "ъ",
  ᲇ: "ѣ",
  ᲈ: "ꙋ",
};
const FOLDS = new Map(Object.entries(FOLDED));

/** A text in which case makes no difference; sign by sign, for no sign depends on its place. @param {string} text */
export const casefold = (text) =>
  [...text].map((sign) => FOLDS.get(sign) ?? sign.toLowerCase()).join("");

/** The value of a decimal digit of any script. @param {string} digit */
function digitValue(digit) {
  const code = /** @type {number} */ (digit.codePointAt(0));
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/** The digits of every script as those of ASCII. @param {string} text */
export const asciiDigits = (text) =>
  text.replace(/\p{Nd}/gu, (digit) => (digit < "\x80" ? digit : String(digitValue(digit))));

/** A text as part of a regular expression with the flag `u`. @param {string} text */
export const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** @type {Record<string, string>} what stands for a sign in HTML that was made from Markdown */
const SIGNS = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/** What is read of a line of HTML that was made from Markdown. @param {string} html */
export const plain = (html) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp);/g, (name) => SIGNS[name])
    .trim();
