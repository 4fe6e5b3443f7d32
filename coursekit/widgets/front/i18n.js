// The words of the interface in the student's language.

/**
 * By the English ones, and of a counted text all forms; under "" stands which form each number from 0
 * to 199 takes. Empty for English.
 * @type {Record<string, string | string[]>}
 */
let catalogue = {};

/**
 * The languages on the page: of the interface, and of what authors wrote, "" where that is the same.
 * @type {{ used: string, own: string }}
 */
export let languages = { used: "", own: "" };

/**
 * Use the words that the kernel has sent; a screen reader is told which language is which.
 * @param {{ get: (name: string) => any }} model
 * @param {HTMLElement} root
 */
export function useWords(model, root) {
  catalogue = model.get("words") ?? {};
  const sent = model.get("languages");
  if (!sent?.used) return;
  languages = sent;
  root.lang = sent.used;
  root.dir = sent.direction;
}

/**
 * A text of the interface in the student's language, its `{names}` filled in.
 * @param {string} text
 * @param {Record<string, unknown>} [values]
 */
export function t(text, values = {}) {
  const said = catalogue[text] ?? text;
  return filled(typeof said === "string" ? said : said[0], values);
}

/**
 * A text that depends on a number: the form that it takes, `{count}` filled in.
 * @param {string} one
 * @param {string} more
 * @param {number} count
 * @param {Record<string, unknown>} [values]
 */
export function tn(one, more, count, values = {}) {
  const forms = catalogue[one] ?? [one, more];
  // Under "" stands which form each number from 0 to 199 takes; what follows repeats, and a fraction
  // takes the form of 100.
  const like = Number.isInteger(count) ? (count < 200 ? count : 100 + (count % 100)) : 100;
  const form = (catalogue[one] && catalogue[""]?.[like]) ?? Number(count !== 1);
  return filled(forms[Number(form)], { count, ...values });
}

/**
 * @param {string} text
 * @param {Record<string, unknown>} values
 */
function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) =>
    name in values ? String(values[name]) : whole,
  );
}

/**
 * A TIMEX3 value in words: 2024-11 is November 2024; what is no plain date stays as it is.
 * @param {string} value
 */
export function dateInWords(value) {
  if (value === "undated") return t("The text gives no date.");
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  if (!month) return value;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const { used } = languages;
  return date.toLocaleDateString(!used || used === "en" ? "en-GB" : used, {
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  });
}
