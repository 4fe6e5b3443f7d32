// A date as it is typed: what may stand around it, and the times that have two ends; as `text.py` and
// `coursekit/reading/time/expressions.py` have it.

import { bounds, daysOf, isoDay, padded } from "./calendar.js";
import { END, formsOf, WORD } from "./forms.js";

/** @typedef {import("../../../widgets/front/static-page/grading/tools.js").Tools} Tools */

const VALUE = /^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;

/**
 * The value of a date that stands alone, with the year that it may take from another; null for none.
 * @param {string} text
 * @param {Tools} tools
 */
function dateOfWords(text, tools) {
  const found = [];
  for (const { pattern, value, lends } of formsOf(tools).whole) {
    const slots = pattern.exec(text)?.groups;
    const read = slots && value(slots);
    if (read) found.push({ value: read, lends: Boolean(lends) });
  }
  return found[0] ?? null;
}

/**
 * Whether the first of two ends is no month by itself: an abbreviation, or a word that is a verb too.
 * @param {string} first
 * @param {string} text
 */
const isNoMonthAlone = (first, text) =>
  (/^[a-z]{3}$/.test(first) && first !== "may") ||
  (/^(?:may|march)$/.test(first) && !/^(?:may|march) ?[-—]/.test(text));

/**
 * The value of a time with two ends.
 * @param {string} text
 * @param {Tools} tools
 */
function rangeOf(text, tools) {
  const forms = formsOf(tools);
  const days = forms.days.exec(text)?.groups;
  if (days) {
    const last = dateOfWords(days.last.replace(/^the /, ""), tools)?.value ?? "";
    return daysBetween(last, days.from ?? days.from2, last.slice(8));
  }
  const listed = forms.monthAndDays.exec(text)?.groups;
  if (listed) {
    const month = tools.dates().month[listed.month ?? listed.bmonth];
    const from = forms.number(listed.day ?? listed.bday);
    return daysBetween(isoDay(listed.year, month, 1), from, listed.to);
  }
  const ends = forms.range.exec(text)?.groups;
  const last = ends && dateOfWords(ends.last, tools);
  if (!ends || !last || last.value.includes("/")) return "";
  const first = ends.one ?? ends.two;
  if (isFar(first) || isFar(ends.last) || isNoMonthAlone(first, text)) return "";
  const whole =
    dateOfWords(first, tools)?.value ?? (last.lends ? borrowed(first, last.value, tools) : "");
  if (!whole || whole.includes("/") || !bounds(whole) || !bounds(last.value)) return "";
  const [from, to] = [daysOf(whole)[0], daysOf(last.value)[1]];
  return from <= to ? `${whole}/${last.value}` : "";
}

/**
 * A range of days within the month of a day.
 * @param {string} month
 * @param {number | string} from
 * @param {number | string} to
 */
function daysBetween(month, from, to) {
  const [first, last] = [from, to].map((day) => isoDay(month.slice(0, 4), month.slice(5, 7), day));
  return first && last && first <= last ? `${first}/${last}` : "";
}

/**
 * The value of a date without a year, before one that has it.
 * @param {string} text
 * @param {string} last
 * @param {Tools} tools
 */
function borrowed(text, last, tools) {
  const year = Number(last.slice(0, 4));
  for (const { pattern, value } of formsOf(tools).yearless) {
    const slots = pattern.exec(text)?.groups;
    if (!slots) continue;
    const inSame = value(slots, padded(year, 4));
    return inSame.slice(5, 7) > last.slice(5, 7) ? value(slots, padded(year - 1, 4)) : inSame;
  }
  return "";
}

/** What may stand before or behind a date: prepositions, each with the marks around it. */
const MARKS = "[^\\p{L}\\p{N}_]*";
const BEFORE = new RegExp(`^${MARKS}(?:in|on|of|the)${END}`, "u");
const BEHIND = new RegExp(`(?<!${WORD})(?:in|on|of|the)${MARKS}$`, "u");
const LEADING = new RegExp(`^${MARKS}`, "u");
const TRAILING = new RegExp(`${MARKS}$`, "u");
/** A number goes on, or is something else, behind these. */
const NO_NUMBER_AFTER = /(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u;
const NO_YEAR_AFTER = /(?:[$£€#/.,:&@]|[a-z]-)$/;
const NO_YEAR_BEFORE = /^(?:[%°$£€]|[.,:/]\d| %)/;
/** Whether a year is a number as well, where nothing says that it is one. @param {string} year */
const isFar = (year) => /^\d{4}$/.test(year) && (year < "1500" || year > "2100");

/** @param {string} text as a pattern reads it @param {Tools} tools */
function folded(text, { SPACES }) {
  return text
    .replace(new RegExp(`(?:${SPACES}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`, "gu"), (gap) =>
      new RegExp(SPACES, "u").test(gap) ? " " : "",
    )
    .replaceAll("İ", "I")
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑‒–−]/g, "-");
}

/** Between two ends these words are small, or the two are two dates. */
const BETWEEN = / (?:to|through|thru|until|till|up to|and)(?: the)? /iu;

/** @param {string} written @param {Tools} tools */
export function dateIn(written, tools) {
  if (VALUE.test(written) && bounds(written)) return written;
  const text = folded(written, tools);
  const lower = text.toLowerCase();
  const words = text.match(new RegExp(`${WORD}+`, "gu")) ?? [];
  const isNoName = words.some((word) => formsOf(tools).capital.has(word));
  const value = isNoName ? "" : readIn(lower, tools);
  const run = BETWEEN.exec(text)?.[0] ?? "";
  const isTwo = value.includes("/") && run !== run.toLowerCase();
  if (!value || isTwo || !bounds(value)) {
    throw new tools.Refusal(
      tools.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"),
    );
  }
  if (value.includes("X")) {
    throw new tools.Refusal(tools.t("this can be read in two ways; write the month as a word"));
  }
  return value;
}

/**
 * The value of a date with what may stand around it: of what can be one, the longest counts.
 * @param {string} text
 * @param {Tools} tools
 */
function readIn(text, tools) {
  const starts = cuts(text, (rest) => BEFORE.exec(rest)?.[0].length ?? 0);
  for (const start of starts) {
    const begin = start + (LEADING.exec(text.slice(start))?.[0].length ?? 0);
    const rest = text.slice(begin).replace(TRAILING, "");
    for (const end of cuts(rest, (part) => BEHIND.exec(part)?.[0].length ?? 0, true)) {
      const value = readAt(text, begin, rest.slice(0, end).replace(TRAILING, ""), tools);
      if (value) return value;
    }
  }
  return "";
}

/**
 * Where a text may be cut, with what `length` takes off it each time.
 * @param {string} text
 * @param {(rest: string) => number} length
 * @param {boolean} [fromEnd]
 */
function cuts(text, length, fromEnd = false) {
  const found = [fromEnd ? text.length : 0];
  for (let at = found[0]; found.length < 9; found.push(at)) {
    const off = length(fromEnd ? text.slice(0, at) : text.slice(at));
    if (!off) break;
    at += fromEnd ? -off : off;
  }
  return found;
}

/**
 * @param {string} text
 * @param {number} begin
 * @param {string} date
 * @param {Tools} tools
 */
function readAt(text, begin, date, tools) {
  const before = text.slice(0, begin);
  if (/^\d/.test(date) && NO_NUMBER_AFTER.test(before)) return "";
  const plain = date.replace(TRAILING, "");
  const sign = text[begin + plain.length] ?? "";
  if (/^\d{4}$/.test(plain)) {
    const after = text.slice(begin + 4);
    if (NO_YEAR_AFTER.test(before) || NO_YEAR_BEFORE.test(after)) return "";
    if (isFar(plain) && !/(?<!\w)in $/.test(before)) return "";
  }
  for (const part of ".)".includes(sign) ? [plain + sign, plain] : [plain]) {
    const value = rangeOf(part, tools) || dateOfWords(part, tools)?.value;
    if (value) return value;
  }
  return "";
}

/** @param {string} written @param {Tools} tools */
export function inEnglish(written, { customs, dates }) {
  const { month_of: known } = customs();
  if (!known) return written;
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(written);
  if (dotted) return `${dotted[3]}-${dotted[2].padStart(2, "0")}-${dotted[1].padStart(2, "0")}`;
  return written
    .replace(
      /(\p{L}+)\.?/gu,
      (whole, word) => dates().english[known[word.toLowerCase()] - 1] ?? whole,
    )
    .replace(/(?<=\d)\.(?= )/g, "");
}
