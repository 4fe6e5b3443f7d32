// The ways of writing a date in English, each with what makes its value: the calendar's part of
// `coursekit/reading/time/expressions.rules`.

import { isoDay, padded } from "./calendar.js";
import {
  centuryOf,
  inYear,
  numericDay,
  timeOf,
  weekOfMonth,
  withTime,
  yearInWords,
  yearSpan,
} from "./values.js";

/** @typedef {import("../../../widgets/front/static-page/grading/tools.js").Tools} Tools */
/** @typedef {import("./values.js").Slots} Slots */
/** @typedef {[pattern: string, value: (slots: Slots) => string, lends?: boolean]} Form */
/** @typedef {ReturnType<typeof wordsOf>} Words */

export const WORD = "[\\p{L}\\p{N}_]";
export const END = `(?!${WORD}|\\p{M})`;
const YEAR = `(?:1\\d|2[01])\\d\\d${END}`;

/** The words of a class as an expression, the longest first. @param {string[]} words @param {Tools} tools */
const anyOf = (words, { escaped }) =>
  `(?:${[...words]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join("|")})${END}`;

/** @type {WeakMap<object, ReturnType<typeof makeForms>>} */
const made = new WeakMap();

/** @param {Tools} tools */
export function formsOf(tools) {
  const known = made.get(tools.dates()) ?? makeForms(tools);
  made.set(tools.dates(), known);
  return known;
}

/** @param {Tools} tools */
function makeForms(tools) {
  const words = wordsOf(tools);
  const whole = [...days(words), ...years(words), ...parts(words)];
  return {
    whole: whole.map(([pattern, value, lends]) => ({ pattern: exact(pattern), value, lends })),
    yearless: yearless(words).map(([pattern, value]) => ({ pattern: exact(pattern), value })),
    ...ranges(words),
    number: words.number,
    capital: new Set(Object.keys(words.lists.capital)),
  };
}

/** @param {string} pattern */
const exact = (pattern) => new RegExp(`^(?:${pattern})$`, "u");

/**
 * What the forms are made of: parts of patterns, and what reads the slots of these.
 * @param {Tools} tools
 */
function wordsOf(tools) {
  const lists = tools.dates();
  const words = (/** @type {string} */ name) => anyOf(Object.keys(lists[name]), tools);
  const ofList = (/** @type {string} */ name, /** @type {string} */ word) =>
    Number(lists[name][word]);
  const month = words("month");
  const inFigures = `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${END}(?!\\.\\d|,\\d{3}(?!\\d))`;
  const day = `(?:${inFigures}|${words("nth")})`;
  const nthDay = `(?:\\d{1,2}(?:st|nd|rd|th)${END}|${words("nth")})`;
  const nth = `the ${nthDay}`;
  const tens = `${words("tens")}(?:[ -]${words("ones")})?`;
  const tail = `(?:oh[ -]${words("ones")}|${tens}|${words("teens")}|hundred${END})`;
  const small = `(?:${tens}|${words("teens")}|${words("ones")})`;
  const spelled = `(?:${words("centuries")} ${tail}|two thousand(?: (?:and )?${small})?${END})`;
  const year = `(?<year>${YEAR})`;
  const anyYear = `(?:${year}|(?<spelled>${spelled}))`;
  const ofYear = `(?:,? |,)${year}`;
  const dayFirst = (/** @type {string} */ years) =>
    `(?:(?<day>${nth}|${day}) (?:of )?|the (?<day2>${day}) day of )(?<month>${month})${years}`;
  const monthFirst = (/** @type {string} */ years) =>
    `(?<month>${month}) (?:the )?(?<day>${day})${years}`;
  const weekday = `(?:${words("weekday")},? (?:the )?)?`;
  const phaseOf = `${words("phase-of")} `;
  const phaseWord = `(?:${words("phase")}[ -]?|mid-?)`;
  const phase = `(?:${phaseWord}|${phaseOf})?`;
  const number = (/** @type {string} */ text) => {
    const plain = text.replace(/^the /, "");
    return ofList("nth", plain) || parseInt(plain, 10);
  };
  const yearOf = (/** @type {Slots} */ s) => s.year ?? yearInWords(s.spelled, lists);
  const dated = (/** @type {Slots} */ s) =>
    isoDay(yearOf(s), ofList("month", s.month), number(s.day ?? s.day2));
  const monthOf = (/** @type {Slots} */ s) => `${yearOf(s)}-${padded(ofList("month", s.month))}`;
  const ordinal = words("ordinal");
  const hours = "(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))";
  const meridiem = `(?<meridiem>${words("meridiem")})`;
  const minutes = "(?<minutes>[0-5]\\d(?!\\d))";
  const clock = `(?:${hours}(?::${minutes}(?::[0-5]\\d)?(?: ?${meridiem})?|\\.${minutes.replace("<m", "<inM")} ?${meridiem.replace("<m", "<inM")}| ?${meridiem.replace("<m", "<ofM")}| o'clock)|(?<moment>${words("moment")}))(?: (?<zone>${words("zone")}))?`;
  const timed = (/** @type {Slots} */ s) => {
    const zone = s.zone && lists.zone[s.zone] !== "-" ? lists.zone[s.zone] : "";
    const half = lists.meridiem[s.meridiem ?? s.inMeridiem ?? s.ofMeridiem];
    const time = s.moment
      ? lists.moment[s.moment]
      : timeOf(s.hours, s.minutes ?? s.inMinutes, half);
    return withTime(dated(s), time && time + zone);
  };
  return {
    lists,
    words,
    ofList,
    month,
    inFigures,
    day,
    nthDay,
    nth,
    tens,
    tail,
    small,
    spelled,
    year,
    anyYear,
    ofYear,
    dayFirst,
    monthFirst,
    weekday,
    phaseOf,
    phaseWord,
    phase,
    number,
    yearOf,
    dated,
    monthOf,
    ordinal,
    hours,
    meridiem,
    minutes,
    clock,
    timed,
  };
}

/** Days, and times of a day. @param {Words} words @returns {Form[]} */
function days({
  words,
  month,
  year,
  ofYear,
  dayFirst,
  monthFirst,
  weekday,
  phase,
  dated,
  clock,
  timed,
}) {
  return [
    [`${phase}${weekday}${dayFirst(ofYear)}`, dated, true],
    [`${phase}${weekday}${monthFirst(ofYear)}`, dated, true],
    [`${words("weekday")} \\((?:${dayFirst(ofYear)})\\)`, dated, true],
    [`${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`, (s) => isoDay(s.year, s.month, s.day)],
    [`${year}/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)`, (s) => isoDay(s.year, s.month, s.day)],
    [`${year}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`, (s) => isoDay(s.year, s.month, s.day)],
    [`(?<day>\\d{1,2})-(?<month>${month})-${year}`, dated, true],
    [
      `(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${END}`,
      numericDay,
    ],
    [`${clock},? ${weekday}(?:${dayFirst(ofYear)})`, timed],
    [`${clock},? ${weekday}(?:${monthFirst(ofYear)})`, timed],
    [
      `${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?::[0-5]\\d)?z?)`,
      (s) => withTime(isoDay(s.year, s.month, s.day), s.time.toUpperCase()),
    ],
  ];
}

/** Months and years. @param {Words} words @returns {Form[]} */
function years({ month, year, anyYear, phase, yearOf, monthOf }) {
  return [
    [`${phase}(?<month>${month})(?:,| of)? ${anyYear}`, monthOf, true],
    [`${year}-(?<number>\\d\\d)(?!\\d)`, (s) => inYear(s, s.number)],
    [`(?<number>\\d\\d)/${year}`, (s) => inYear(s, s.number)],
    [`(?:the )?(?:fiscal|calendar|financial) (?:year )?${year}`, (s) => s.year],
    [`fy ${year}`, (s) => s.year],
    [`the year ${anyYear}`, yearOf],
    [`${phase}${anyYear}`, yearOf],
    [`${year}[-/](?<second>\\d\\d)(?!\\d)`, yearSpan],
  ];
}

/** Parts of years, and of months; decades and centuries. @param {Words} words @returns {Form[]} */
function parts({
  lists,
  words,
  ofList,
  month,
  nthDay,
  year,
  anyYear,
  phaseOf,
  phaseWord,
  phase,
  number,
  yearOf,
  ordinal,
}) {
  return [
    [
      `(?:the )?(?:fiscal )?(?<ordinal>${ordinal}) quarter (?:of )?${year}`,
      (s) => `${s.year}-Q${ofList("ordinal", s.ordinal)}`,
      true,
    ],
    [`(?:the )?(?:last|final|closing) quarter of ${year}`, (s) => `${s.year}-Q4`, true],
    [`q(?<part>[1-4]) (?:of )?${year}`, (s) => `${s.year}-Q${s.part}`, true],
    [`${year} q(?<part>[1-4])${END}`, (s) => `${s.year}-Q${s.part}`, true],
    [`h(?<part>[12]) (?:of )?${year}`, (s) => `${s.year}-H${s.part}`],
    [
      `(?:the )?(?<half>${words("half")})[ -]half (?:of )?${year}`,
      (s) => `${s.year}-H${ofList("half", s.half)}`,
    ],
    [
      `${phase}(?:the )?(?<season>${words("season")})(?: of|,)? ${anyYear}`,
      (s) => `${yearOf(s)}-${lists.season[s.season]}`,
    ],
    [
      `(?:${phaseOf})?(?:the )?(?:${phaseWord})?(?<decade>(?:1\\d|20)\\d)0'?s${END}`,
      (s) => s.decade,
    ],
    [`the (?<word>${words("decades")})`, (s) => `19${lists.decades[s.word]}`],
    [
      `(?:${phaseOf})?(?:the )?(?:${phaseWord})?(?<day>${nthDay}) century`,
      (s) => centuryOf(number(s.day ?? s.day2)),
    ],
    [
      `the (?<which>${words("week-of")}) week of (?<month>${month})(?:,? |,)${year}`,
      (s) => weekOfMonth(s, lists),
    ],
  ];
}

/**
 * What takes its year from the date that follows it.
 * @param {Words} words
 * @returns {[pattern: string, value: (slots: Slots, year: string) => string][]}
 */
function yearless({ ofList, month, dayFirst, monthFirst, weekday, number }) {
  return [
    [
      `${weekday}${dayFirst("")}`,
      (s, y) => isoDay(y, ofList("month", s.month), number(s.day ?? s.day2)),
    ],
    [
      `${weekday}${monthFirst("")}`,
      (s, y) => isoDay(y, ofList("month", s.month), number(s.day ?? s.day2)),
    ],
    [`(?<month>${month})`, (s, y) => `${y}-${padded(ofList("month", s.month))}`],
  ];
}

/** Times with two ends. @param {Words} words */
function ranges({ month, year, monthFirst }) {
  const runs = "(?:to|through|thru|until|till|up to)";
  const between = `(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${runs} (?:the )?)|between (?<two>.+?) and )`;
  const inDays = (/** @type {string} */ name) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?`;
  const until = `(?:-| ${runs} (?:the )?)`;
  const lastDay = `(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? ${YEAR})`;
  return {
    range: exact(`${between}(?<last>.+)`),
    days: exact(
      `(?:(?:from )?(?:the )?${inDays("from")}${until}|between (?:the )?${inDays("from2")} and )${lastDay}`,
    ),
    monthAndDays: exact(
      `(?:(?:from )?${monthFirst("")}${until}|between ${monthFirst("").replaceAll("?<", "?<b")} and (?:the )?)${inDays("to")}(?:,? |,)${year}`,
    ),
  };
}
