// The file of a hand-in, as `coursekit/quiz/hand_in/page.py` writes it: every text as text, no script
// that runs, nothing that is fetched.

import { byUnit } from "../../hand-in/words.js";
import { languages, t, tn } from "../../i18n.js";

/** @typedef {import("../../hand-in/hand-in.js").Line} Line */
/** @typedef {import("../../hand-in/hand-in.js").Item} Item */

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE = [
  ":root{color-scheme:light dark}",
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;",
  "overflow-wrap:anywhere}",
  "section,article{border-top:1px solid #8888;padding:.5rem 0}",
  "summary{cursor:pointer;font-weight:600;padding:.25rem 0}",
  "h3{font-size:1rem;margin:.5rem 0}",
  "dl{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}",
  "dt{font-weight:600}dd{grid-column:2;margin:0;white-space:pre-wrap}",
  "@media (max-width:30rem){dl{display:block}dd{margin:0 0 .5rem 1rem}}",
  "@media print{details::details-content{content-visibility:visible;block-size:auto}}",
].join("");
/** @type {Record<string, string>} as Python's `html.escape` has them */
const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };

/**
 * @param {string} data the canonical JSON
 * @param {string} receipt
 * @param {import("../../hand-in/hand-in.js").Preview} shown
 */
export function pageOf(data, receipt, { about, parts }) {
  const title = escaped(t("Hand-in {receipt}", { receipt }));
  const language = escaped(languages.used || "en");
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${title}</title>\n<style>${STYLE}</style>\n`,
    `<script type="application/json" id="coursekit-hand-in">${data}</script>\n</head>\n<body>\n`,
    `<main>\n<h1>${title}</h1>\n`,
    ...notes().map((note) => `<p>${escaped(note)}</p>\n`),
    listOf([[t("Receipt"), receipt], ...about]),
    ...parts.map(
      (part) => `<section>\n<h2>${escaped(part.title)}</h2>\n${unitsOf(part.items)}</section>\n`,
    ),
    "</main>\n</body>\n</html>\n",
  ].join("");
}

const notes = () => [
  t(
    "This file is for your instructor. Nothing was sent anywhere: it is handed in only when you upload it or pass it on.",
  ),
  t(
    "For instructors: damage to this file is noticed, and a forgery is not, since whoever has the program can make any hand-in. So practice never carries marks by itself.",
  ),
];

/** What is of each unit, folded where there are several. @param {Item[]} items */
function unitsOf(items) {
  const units = [...byUnit(items)];
  const opened = units.length === 1 ? " open" : "";
  return units
    .map(([unit, inside]) => {
      const count = tn("one item", "{count} items", inside.length);
      const summary = `<summary>${escaped(`${unit} (${count})`)}</summary>\n`;
      const articles = inside.map(articleOf).join("");
      return unit ? `<details${opened}>\n${summary}${articles}</details>\n` : articles;
    })
    .join("");
}

/** @param {Item} item */
function articleOf({ name, prompt, lines }) {
  const heading = `<h3>${escaped(prompt || name)}</h3>\n`;
  const place = `<p><small>${escaped(name)}</small></p>\n`;
  return `<article>\n${heading}${place}${listOf(lines)}</article>\n`;
}

/** @param {Line[]} lines */
function listOf(lines) {
  const rows = lines.map(
    ([label, text]) => `${label ? `<dt>${escaped(label)}</dt>` : ""}<dd>${escaped(text)}</dd>\n`,
  );
  return `<dl>\n${rows.join("")}</dl>\n`;
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);
