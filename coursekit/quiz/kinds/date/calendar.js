// Days, and the first and last day of a TIMEX3 value, as `coursekit/reading/time/calendar.py` has them.

const [FIRST_DAY, LAST_DAY] = ["0001-01-01", "9999-12-31"];

/** @param {number} number @param {number} [width] */
export const padded = (number, width = 2) => String(number).padStart(width, "0");

/**
 * A day of the calendar in ISO form; "" where it has none such.
 * @param {number | string} year
 * @param {number | string} month
 * @param {number | string} day
 */
export function isoDay(year, month, day) {
  const last = daysIn(Number(year), Number(month));
  const isDay = Number(year) > 0 && Number(day) > 0 && Number(day) <= last;
  return isDay ? `${padded(Number(year), 4)}-${padded(Number(month))}-${padded(Number(day))}` : "";
}

/** @param {number} year @param {number} month */
export function daysIn(year, month) {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** @param {number} year @param {number} month @param {number} day */
export function dateOf(year, month, day) {
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
export function bounds(value) {
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
export const daysOf = (value) => bounds(value) ?? [FIRST_DAY, LAST_DAY];

/** @param {string} value @param {string} answer */
export function isWithin(value, answer) {
  const [inner, outer] = [daysOf(value), daysOf(answer)];
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
