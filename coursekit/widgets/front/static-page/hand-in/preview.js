// All that is in a hand-in, in words, as `coursekit/quiz/hand_in/preview.py` says it.

import { labelsOfTicks, TICKED } from "../../hand-in/words.js";
import { t, tn } from "../../i18n.js";

/** @typedef {import("../../hand-in/hand-in.js").Line} Line */
/** @typedef {import("../../hand-in/hand-in.js").Preview} Preview */
/** @typedef {Map<string, { lesson: string, prompt: string }>} Prompts by quiz and question */

const WHOLE = "whole-brief";
const FINE = 4;
const MINUTE = "2026-11-28T10:00".length;

/**
 * @param {any} said what `handInOf` has made
 * @param {Prompts} prompts
 * @returns {Preview}
 */
export function previewOf(said, prompts) {
  const parts = [
    { title: t("Answers"), items: itemsOf(said.answers, linesOfAnswer) },
    { title: t("Written work"), items: itemsOf(said.written, linesOfText) },
    { title: t("The brief"), items: itemsOf(said.brief, linesOfParagraph) },
  ];
  return { about: aboutOf(said), parts: parts.filter(({ items }) => items.length) };

  /**
   * @param {any[]} items
   * @param {(item: any) => Line[]} linesOf
   */
  function itemsOf(items, linesOf) {
    return items.map((item) => {
      const { quiz, question } = item;
      const { lesson, prompt } = prompts.get(`${quiz}/${question}`) ?? { lesson: "", prompt: "" };
      const head = quiz === WHOLE ? t("What changed in the brief") : prompt;
      return { lesson, name: `${quiz} · ${question}`, prompt: head, lines: linesOf(item) };
    });
  }
}

/**
 * @param {any} said
 * @returns {Line[]}
 */
function aboutOf({ student, made, course, lessons, holds }) {
  const labels = labelsOfTicks();
  const left = TICKED.filter((each) => !holds.includes(each)).map((each) => labels[each]);
  const named = lessons.map((/** @type {any} */ { lesson, version }) => `${lesson} (${version})`);
  return [
    [student.as === "pseudonym" ? t("Pseudonym") : t("Name"), student.called],
    [t("Made at"), minuteOf(made)],
    [t("Course"), `${course.name}, coursekit ${course.version}`],
    [t("Units and their versions"), named.join(", ") || t("none")],
    [
      t("It holds"),
      holds.map((/** @type {string} */ each) => labels[each]).join("; ") || t("nothing"),
    ],
    [t("It does not hold"), [...left, t("reviews, guesses, and anything else")].join("; ")],
  ];
}

/** @param {any} item @returns {Line[]} */
function linesOfAnswer({ last, best, first, tries, round, confidence, hints, kind, version }) {
  const count = tn("one try", "{count} tries", tries);
  const again = tn("opened again once", "opened again {count} times", round);
  return [
    ...linesOfGiven(t("Last answer"), last),
    ...(best ? linesOfGiven(t("Best answer"), best) : []),
    ...(first ? linesOfGiven(t("First answer"), first) : []),
    [t("Tries"), round ? `${count}, ${again}` : count],
    ...lineIf(confidence, t("How sure"), sureness),
    ...lineIf(hints, t("Hints"), String),
    [t("Version"), `${kind} ${version}`],
  ];
}

/**
 * @param {any} value
 * @param {string} label
 * @param {(value: any) => string} say
 * @returns {Line[]}
 */
const lineIf = (value, label, say) => (value === undefined ? [] : [[label, say(value)]]);

/**
 * @param {string} label
 * @param {any} given
 * @returns {Line[]}
 */
function linesOfGiven(label, given) {
  const worth = [verdictOf(given), minuteOf(given.at)];
  if (given.cost) worth.push(t("hints cost {share} of the points", { share: figures(given.cost) }));
  if (given.confidence !== undefined) worth.push(sureness(given.confidence));
  return [
    [label, given.words || "–"],
    ["", worth.join(" · ")],
    ...lineIf(given.reason, t("Reason"), String),
  ];
}

/** @param {any} given */
function verdictOf({ verdict, points, of }) {
  if (verdict === "kept") return t("not graded by the program");
  /** @type {Record<string, string>} */
  const words = {
    right: t("right"),
    near: t("nearly right"),
    partly: t("partly right"),
    wrong: t("wrong"),
  };
  const worth = t("points: {points} of {of}", { points: figures(points), of: figures(of) });
  return `${words[verdict]}, ${worth}`;
}

/** @param {number} points */
const figures = (points) => points.toFixed(FINE).replace(/\.?0+$/, "");

/** @param {string} confidence */
function sureness(confidence) {
  /** @type {Record<string, string>} */
  const words = { sure: t("sure"), fairly: t("fairly sure"), guessing: t("guessing") };
  return words[confidence] ?? t("not said");
}

/** @param {any} item @returns {Line[]} */
function linesOfText({ text, first, marks, at, kind, version }) {
  return [
    [t("Text"), text],
    ...draftLines(first && [[t("First version"), first.text]], first),
    ...besideLines(marks, at),
    [t("Version"), `${kind} ${version}`],
  ];
}

/** @param {any} item @returns {Line[]} */
function linesOfParagraph({ client, fields, first, marks, at, version }) {
  const labels = labelsOfFields();
  const named = (/** @type {string} */ name) => labels[name] ?? name;
  const earlier = Object.entries(first?.fields ?? {}).map(([name, text]) => [
    t("{field}, first version", { field: named(name) }),
    text,
  ]);
  return [
    ...lineIf(client, t("Client"), String),
    .../** @type {Line[]} */ (Object.entries(fields).map(([name, text]) => [named(name), text])),
    ...draftLines(/** @type {Line[]} */ (earlier), first),
    ...besideLines(marks, at),
    [t("Version"), version],
  ];
}

/** @returns {Record<string, string>} */
const labelsOfFields = () => ({
  claim: t("Claim"),
  rule: t("Rule (instrument, article, paragraph)"),
  application: t("Application to the client"),
  counter: t("Strongest counter-argument"),
  source: t("Source"),
  changed: t("What changed"),
});

/**
 * @param {Line[]} lines
 * @param {any} first
 * @returns {Line[]}
 */
const draftLines = (lines, first) => (first ? [...lines, ["", minuteOf(first.at)]] : []);

/**
 * @param {number[] | undefined} marks
 * @param {string} at
 * @returns {Line[]}
 */
const besideLines = (marks, at) => [
  ...lineIf(marks, t("Your own marks"), (all) => all.join(", ")),
  [t("Written at"), minuteOf(at)],
];

/** A time to the minute; in UTC, for a student's own would tell where they are. @param {string} time */
const minuteOf = (time) => (time ? `${time.slice(0, MINUTE).replace("T", " ")} UTC` : "");
