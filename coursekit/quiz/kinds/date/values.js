// The TIMEX3 values of what a pattern has read.

import { daysIn, isoDay, padded } from "./calendar.js";

/** @typedef {Record<string, string>} Slots what a pattern has read, by its names */
/** @typedef {Record<string, Record<string, string>>} Lists the words of dates, by their classes */

/** @param {string} day @param {string} time */
export const withTime = (day, time) => (day && time ? day + time : "");

/**
 * @param {string} hours
 * @param {string | undefined} minutes
 * @param {string | undefined} half of the day
 */
export function timeOf(hours, minutes = "00", half = "") {
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return "";
  return `T${padded(half ? (hour % 12) + (half === "PM" ? 12 : 0) : hour)}:${minutes}`;
}

/** @param {Slots} slots */
export function numericDay({ first, second, year }) {
  const [dayFirst, monthFirst] = [isoDay(year, second, first), isoDay(year, first, second)];
  if (!dayFirst || !monthFirst || Number(first) === Number(second)) return dayFirst || monthFirst;
  return `${year}-XX-XX`;
}

/** @param {Slots} slots @param {string} part */
export const inYear = ({ year }, part) =>
  Number(part) > 0 && Number(part) < 13 ? `${year}-${part}` : "";

/** @param {Slots} slots */
export function yearSpan({ year, second }) {
  const years = (Number(second) - (Number(year) % 100) + 100) % 100;
  const isSpan = years === 1 || (Number(second) > 12 && years < 30);
  return isSpan ? `${year}/${padded(Number(year) + years, 4)}` : "";
}

/** @param {Slots} slots @param {Record<string, Record<string, string>>} lists */
export function weekOfMonth({ which, month, year }, lists) {
  const within = Number(lists.month[month]);
  const given = Number(lists["week-of"][which]);
  const first = given < 0 ? given + daysIn(Number(year), within) + 1 : given;
  const of = `${year}-${padded(within)}`;
  return `${of}-${padded(first)}/${of}-${padded(first + 6)}`;
}

/** @param {number} number */
export const centuryOf = (number) => (number > 0 && number < 100 ? padded(number - 1) : "");

/**
 * The year of "nineteen ninety-six" or "two thousand and five".
 * @param {string} words
 * @param {Record<string, Record<string, string>>} lists
 */
export function yearInWords(words, lists) {
  const parts = words.split(/[ -]/).filter((word) => word !== "and" && word !== "oh");
  // The list counts the tens: "ninety" is its 9.
  const of = (/** @type {string} */ word) =>
    Number(lists.tens[word] ?? 0) * 10 + Number(lists.teens[word] ?? lists.ones[word] ?? 0);
  if (parts[1] === "thousand") {
    return padded(2000 + parts.slice(2).reduce((sum, word) => sum + of(word), 0), 4);
  }
  const rest = parts.slice(1);
  if (rest[0] === "hundred") return padded(of(parts[0]) * 100, 4);
  return (
    padded(of(parts[0]), 2) +
    padded(
      rest.reduce((sum, word) => sum + of(word), 0),
      2,
    )
  );
}
