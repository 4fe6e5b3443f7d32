// What is said of an answer: the verdict with its points, what stands beside it, and the evidence.

import { make } from "../dom.js";
import { t, tn } from "../i18n.js";
import { confidences } from "./extras.js";
import { rounded } from "./kit/parts.js";

/**
 * What the kernel says of an answer, with more of its kind.
 * @typedef {object} ResultFields
 * @property {import("./kit/parts.js").Verdict} verdict
 * @property {string} note
 * @property {number} points
 * @property {[hit: number, of: number, beyond: number]} [hit] words that were to be marked
 * @property {number} first the points of the first try
 * @property {number} of
 * @property {number} tries
 * @property {number} cost of the hints, as a share
 * @property {number | null} [left] how many tries there still are
 * @property {boolean} final whether nothing can be changed any more
 * @property {boolean} may_show whether the answer may be asked for
 * @property {import("./extras.js").Confidence} [confidence]
 * @property {string} reason
 * @property {string} as_of
 * @property {string} review_due
 * @property {Evidence | null} evidence
 * @property {any} [sent] the answer itself, where nothing is said of it
 */
/** @typedef {ResultFields & Record<string, any>} Result */

/**
 * Words in the article, or a fact.
 * @typedef {object} Evidence
 * @property {string} before
 * @property {string} words
 * @property {string} after
 * @property {string} printed_in
 * @property {boolean} marks whether the words can be shown in the article
 * @property {boolean} [draft]
 * @property {string} told
 * @property {{ address: string, host: string }[]} pages
 * @property {string} read
 * @property {string} as_of
 */

/** @returns {Partial<Record<import("./kit/parts.js").Verdict, string>>} */
const verdicts = () => ({
  right: t("Right"),
  partly: t("Partly right"),
  near: t("Nearly right: check the spelling"),
  wrong: t("Not right"),
  discussed: t("There is no right or wrong answer"),
  "so far": t("So far"),
  sent: t("Your answer is kept for your instructor, who marks it"),
});

/** @returns {Record<string, string>} */
const noted = () => ({
  chosen: t("Kept; you can choose another client at any time"),
  kept: t("Kept; you can change it and keep another version"),
  "too precise": t("Not right (more precise than the text)"),
  "too coarse": t("Partly right (less precise than the text)"),
});

/**
 * How many of the words were marked; their share of a point says little.
 * @param {[hit: number, of: number, beyond: number]} marked
 */
function markedInWords([hit, of, beyond]) {
  const words = tn("{hit} of one word marked", "{hit} of {count} words marked", of, { hit });
  const more = tn("one word too many", "{count} words too many", beyond);
  return beyond ? `${words}, ${more}` : words;
}

/** @param {Result} found */
export function resultInWords(found) {
  const verdict = noted()[found.note] ?? verdicts()[found.verdict];
  if (!found.of) return `${verdict}.`;
  if (found.hit) return `${verdict}: ${markedInWords(found.hit)}.`;
  const points = tn("{points} of {of} point", "{points} of {of} points", found.of, {
    points: rounded(found.points),
    of: rounded(found.of),
  });
  const first =
    found.tries > 1 ? t(" (first try: {points})", { points: rounded(found.first) }) : "";
  const cost = found.cost
    ? t(", less {share}% for hints", { share: rounded(100 * found.cost) })
    : "";
  return `${verdict}: ${points}${cost}${first}.`;
}

/**
 * What is told beside the verdict: the student's own words on it, how old the key is, evidence;
 * `showInArticle()` marks that where the article is read.
 * @param {Result} found
 * @param {() => void} showInArticle
 */
export function viewBeside(found, showInArticle) {
  const { as_of: asOf, confidence, evidence, left, reason, review_due: due } = found;
  const lines = [];
  if (confidence) {
    const sure = confidences()[confidence].toLowerCase();
    lines.push(t("You said: {confidence}.", { confidence: sure }));
  }
  if (reason) lines.push(t("Your reason: {reason}", { reason }));
  // Not `!== null`: a kernel that runs in the browser sends undefined for None.
  if (!found.final && left != null) lines.push(tn("One try left.", "{count} tries left.", left));
  if (asOf && asOf !== evidence?.as_of) lines.push(t("As of {day}.", { day: asOf }));
  if (due) {
    lines.push(
      t("This answer was due to be checked again by {day}: it may be out of date.", { day: due }),
    );
  }
  const told = lines.map((line) => make("p", { class: "ck-beside" }, line));
  return [...told, evidence ? viewEvidence(evidence, showInArticle) : ""];
}

/**
 * The words in the article that decide, in their paragraph; or a fact with the page that shows it.
 * @param {Evidence} evidence
 * @param {() => void} showInArticle
 */
function viewEvidence(evidence, showInArticle) {
  const { before, words, after, told, draft } = evidence;
  const caption = words ? t("The words in the article") : t("The fact and its source");
  const quoted = words ? [before, make("mark", {}, words), after] : [make("p", {}, told)];
  const unchecked = t("This question rests on a draft that nobody has checked.");
  return make(
    "figure",
    { class: "ck-evidence" },
    make("figcaption", {}, caption),
    make("blockquote", { dir: "auto" }, ...quoted),
    words ? viewPlace(evidence, showInArticle) : viewSource(evidence),
    draft ? make("p", { class: "ck-beside" }, unchecked) : "",
  );
}

/**
 * Where the words are printed, and the way to them.
 * @param {Evidence} evidence
 * @param {() => void} showInArticle
 */
function viewPlace({ printed_in: article, marks }, showInArticle) {
  if (!article && !marks) return "";
  const button = marks
    ? make("button", { type: "button", onclick: showInArticle }, t("Show in the article"))
    : null;
  const cite = article ? make("cite", { dir: "auto" }, article) : null;
  return make("p", { class: "ck-beside" }, cite, " ", button);
}

/**
 * The pages that show a fact, when they were read, and when it was true.
 * @param {Evidence} evidence
 */
function viewSource({ pages, read, as_of: asOf }) {
  const link = { target: "_blank", rel: "noopener noreferrer" };
  const links = pages.flatMap(({ address, host }) => [
    " ",
    make("a", { ...link, href: address, title: address }, host),
  ]);
  const days = [
    read && t("Read on {day}.", { day: read }),
    asOf && asOf !== read && t("True as of {day}.", { day: asOf }),
  ];
  const told = days.filter(Boolean).join(" ");
  const sources = links.length ? [t("Source:"), ...links, ". "] : [];
  return make("p", { class: "ck-beside" }, ...sources, told);
}
