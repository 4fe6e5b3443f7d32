// Dates as they are typed in English: what `date/text.py` and the grammar of time expressions make of
// them, for the ways in which a calendar date is written. What is named in another way, as "Easter 2024"
// is, is refused here with the words on how to write a date, and costs no try.

/** @typedef {import("../../../widgets/front/static-page/grading/tools.js").Tools} Tools */
/** @typedef {Record<string, string>} Slots */
/** @typedef {{ value: string, lends: boolean, borrows: boolean }} End */

const UNDATED = "undated";
const TOO_PRECISE = "too precise";
const TOO_COARSE = "too coarse";
const [FIRST_DAY, LAST_DAY] = ["0001-01-01", "9999-12-31"];
const VALUE = /^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;
const WORD = "[\\p{L}\\p{N}_]";
const END = `(?!${WORD}|\\p{M})`;
const YEAR = `(?:1\\d|2[01])\\d\\d${END}`;

/** @param {number} number @param {number} [width] */
const padded = (number, width = 2) => String(number).padStart(width, "0");

/**
 * A day of the calendar in ISO form; "" where it has none such.
 * @param {number | string} year
 * @param {number | string} month
 * @param {number | string} day
 */
function isoDay(year, month, day) {
  const last = daysIn(Number(year), Number(month));
  const isDay = Number(year) > 0 && Number(day) > 0 && Number(day) <= last;
  return isDay ? `${padded(Number(year), 4)}-${padded(Number(month))}-${padded(Number(day))}` : "";
}

/** @param {number} year @param {number} month */
function daysIn(year, month) {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** @param {number} year @param {number} month @param {number} day */
function dateOf(year, month, day) {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return date;
}

/**
 * The days of an ISO week, from one day of the week on; null where the year has no such week.
 * @param {number} year
 * @param {number} week
 * @param {number} from
 */
function weekDays(year, week, from) {
  const DAY = 86400000;
  const fourth = dateOf(year, 1, 4);
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  const thursday = new Date(monday + 3 * DAY);
  if (week < 1 || year < 1 || thursday.getUTCFullYear() !== year) return null;
  const days = [monday + (from - 1) * DAY, monday + 6 * DAY].map((day) => {
    const date = new Date(day);
    return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  });
  return days.every(Boolean) && days[0] >= FIRST_DAY && days[1].length === 10 ? days : null;
}

/**
 * The days of so many months; null where the calendar ends before them.
 * @param {number} year
 * @param {number} month
 * @param {number} count
 */
function monthDays(year, month, count) {
  const [years, last] = [Math.floor((month + count - 2) / 12), ((month + count - 2) % 12) + 1];
  const end = isoDay(year + years, last, daysIn(year + years, last));
  const start = isoDay(year, month, 1);
  return start && end && end.length === 10 ? [start, end] : null;
}

/** @type {[pattern: RegExp, days: (year: number, part: string) => string[] | null][]} */
const KINDS_OF_VALUE = [
  [
    /^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,
    (year, part) => {
      const day = isoDay(year, part.slice(0, 2), part.slice(3));
      return day ? [day, day] : null;
    },
  ],
  [
    /^(\d{4})-W(\d\d(?:-WE)?)$/,
    (year, part) => weekDays(year, parseInt(part, 10), part[2] ? 6 : 1),
  ],
  [/^(\d{4})-(\d\d)$/, (year, part) => monthDays(year, Number(part), 1)],
  [/^(\d{4})-Q([1-4])$/, (year, part) => monthDays(year, Number(part) * 3 - 2, 3)],
  [/^(\d{4})-H([12])$/, (year, part) => monthDays(year, Number(part) * 6 - 5, 6)],
  // Of either hemisphere: the whole year, and a winter's two months after it.
  [/^(\d{4})-(SP|SU|FA)$/, (year) => monthDays(year, 1, 12)],
  [/^(\d{4})-(WI)$/, (year) => monthDays(year, 1, 14)],
  [/^(\d{4})(-XX-XX)?$/, (year) => monthDays(year, 1, 12)],
  [/^(\d{3})$/, (decade) => monthDays(decade * 10, 1, 120)],
  [/^(\d\d)$/, (century) => monthDays(century * 100, 1, 1200)],
];

/**
 * The first and the last day that a TIMEX3 value may mean; null where it names none.
 * @param {string} value
 * @returns {string[] | null}
 */
function bounds(value) {
  if (value.includes("/")) {
    const [first, last] = value.split("/").map(bounds);
    return first && last ? [first[0], last[1]] : null;
  }
  for (const [pattern, days] of KINDS_OF_VALUE) {
    const found = pattern.exec(value);
    if (found) return days(Number(found[1]), found[2]);
  }
  return null;
}

/** @param {string} value */
const daysOf = (value) => bounds(value) ?? [FIRST_DAY, LAST_DAY];

/** @param {string} value @param {string} answer */
function isWithin(value, answer) {
  const [inner, outer] = [daysOf(value), daysOf(answer)];
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The words of a class as an expression, the longest first. @param {string[]} words @param {Tools} tools */
const anyOf = (words, { escaped }) =>
  `(?:${[...words]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join("|")})${END}`;

/** @type {WeakMap<object, ReturnType<typeof makeForms>>} */
const made = new WeakMap();

/** @param {Tools} tools */
function formsOf(tools) {
  const known = made.get(tools.dates()) ?? makeForms(tools);
  made.set(tools.dates(), known);
  return known;
}

/**
 * The ways of writing a date, each with what makes its value.
 * @param {Tools} tools
 */
function makeForms(tools) {
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
  /** @type {[pattern: string, value: (slots: Slots) => string, lends?: boolean][]} */
  const whole = [
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
    [`${phase}(?<month>${month})(?:,| of)? ${anyYear}`, monthOf, true],
    [`${year}-(?<number>\\d\\d)(?!\\d)`, (s) => inYear(s, s.number)],
    [`(?<number>\\d\\d)/${year}`, (s) => inYear(s, s.number)],
    [`(?:the )?(?:fiscal|calendar|financial) (?:year )?${year}`, (s) => s.year],
    [`fy ${year}`, (s) => s.year],
    ["fy(?<year>(?:19|20)\\d\\d)", (s) => s.year],
    [`fy(?<two>\\d\\d)`, (s) => (s.two > "50" ? "19" : "20") + s.two],
    [`the year ${anyYear}`, yearOf],
    [`${phase}${anyYear}`, yearOf],
    [`${year}[-/](?<second>\\d\\d)(?!\\d)`, yearSpan],
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
    [
      `the (?<which>${words("week-of")}) (?<weekday>${words("weekday")}) (?:of|in) (?<month>${month})(?:,? |,)${year}`,
      (s) => weekdayOfMonth(s, lists),
    ],
  ];
  /** @type {[pattern: string, value: (slots: Slots, year: string) => string][]} */
  const yearless = [
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
  const runs = "(?:to|through|thru|until|till|up to)";
  const between = `(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${runs} (?:the )?)|between (?<two>.+?) and )`;
  const inDays = (/** @type {string} */ name) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?`;
  const until = `(?:-| ${runs} (?:the )?)`;
  const lastDay = `(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? ${YEAR})`;
  return {
    whole: whole.map(([pattern, value, lends]) => ({ pattern: exact(pattern), value, lends })),
    yearless: yearless.map(([pattern, value]) => ({ pattern: exact(pattern), value })),
    range: exact(`${between}(?<last>.+)`),
    days: exact(
      `(?:(?:from )?(?:the )?${inDays("from")}${until}|between (?:the )?${inDays("from2")} and )${lastDay}`,
    ),
    monthAndDays: exact(
      `(?:(?:from )?${monthFirst("")}${until}|between ${monthFirst("").replaceAll("?<", "?<b")} and (?:the )?)${inDays("to")}(?:,? |,)${year}`,
    ),
    number,
    capital: new Set(Object.keys(lists.capital)),
  };
}

/** @param {string} pattern */
const exact = (pattern) => new RegExp(`^(?:${pattern})$`, "u");

/** @param {string} day @param {string} time */
const withTime = (day, time) => (day && time ? day + time : "");

/**
 * @param {string} hours
 * @param {string | undefined} minutes
 * @param {string | undefined} half of the day
 */
function timeOf(hours, minutes = "00", half = "") {
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return "";
  return `T${padded(half ? (hour % 12) + (half === "PM" ? 12 : 0) : hour)}:${minutes}`;
}

/** @param {Slots} slots */
function numericDay({ first, second, year }) {
  const [dayFirst, monthFirst] = [isoDay(year, second, first), isoDay(year, first, second)];
  if (!dayFirst || !monthFirst || Number(first) === Number(second)) return dayFirst || monthFirst;
  return `${year}-XX-XX`;
}

/** @param {Slots} slots @param {string} part */
const inYear = ({ year }, part) => (Number(part) > 0 && Number(part) < 13 ? `${year}-${part}` : "");

/** @param {Slots} slots */
function yearSpan({ year, second }) {
  const years = (Number(second) - (Number(year) % 100) + 100) % 100;
  const isSpan = years === 1 || (Number(second) > 12 && years < 30);
  return isSpan ? `${year}/${padded(Number(year) + years, 4)}` : "";
}

/** @param {Slots} slots @param {Record<string, Record<string, string>>} lists */
function weekOfMonth({ which, month, year }, lists) {
  const within = Number(lists.month[month]);
  const given = Number(lists["week-of"][which]);
  const first = given < 0 ? given + daysIn(Number(year), within) + 1 : given;
  const of = `${year}-${padded(within)}`;
  return `${of}-${padded(first)}/${of}-${padded(first + 6)}`;
}

/** @param {Slots} slots @param {Record<string, Record<string, string>>} lists */
function weekdayOfMonth({ which, weekday, month, year }, lists) {
  const within = Number(lists.month[month]);
  const given = Number(lists["week-of"][which]);
  const earliest = given < 0 ? daysIn(Number(year), within) - 6 : given;
  const day = (dateOf(Number(year), within, earliest).getUTCDay() + 6) % 7;
  const later = (Number(lists.weekday[weekday]) - 1 - day + 7) % 7;
  return isoDay(year, within, earliest + later);
}

/** @param {number} number */
const centuryOf = (number) => (number > 0 && number < 100 ? padded(number - 1) : "");

/**
 * The year of "nineteen ninety-six" or "two thousand and five".
 * @param {string} words
 * @param {Record<string, Record<string, string>>} lists
 */
function yearInWords(words, lists) {
  const parts = words.split(/[ -]/).filter((word) => word !== "and" && word !== "oh");
  const of = (/** @type {string} */ word) =>
    Number(lists.tens[word] ?? lists.teens[word] ?? lists.ones[word] ?? 0);
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
function dateIn(written, tools) {
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
function inEnglish(written, { customs, dates }) {
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
