// The debate that is shown: what is chosen of it, and what that leaves.

import { countSides, isChecked, isSigned, linesOf, within } from "./networks.js";

/** @typedef {import("./networks.js").Statement} Statement */
/** @typedef {import("./networks.js").Counts} Counts */
/** @typedef {import("./networks.js").Kind} Kind */
/** @typedef {import("./networks.js").Line & { checked: number }} Line its weight, and that of checked sides alone */

/** @typedef {{ article: string, title: string, source: string, published: string, url: string }} Article */
/** @typedef {{ id: string, name: string, about: string }} Named an actor or a concept */

/**
 * What the kernel sends.
 * @typedef {object} Sent
 * @property {string} title
 * @property {{ id: string, name: string, type: string }[]} actors
 * @property {{ id: string, label: string }[]} concepts
 * @property {Article[]} articles
 * @property {Statement[]} statements
 * @property {string[]} notes
 */

/**
 * What a reader has chosen: the lines, their days and rows, and an actor, a concept or a line.
 * @typedef {object} Choice
 * @property {Kind} kind
 * @property {Record<Kind, import("./networks.js").Duplicates>} duplicates
 * @property {import("./networks.js").Normalisation} normalisation
 * @property {boolean} machine
 * @property {number} atLeast
 * @property {[from: number, to: number]} days
 * @property {string[]} chosen
 */

/**
 * @typedef {object} Shown
 * @property {Kind} kind
 * @property {Statement[]} statements of these days and rows
 * @property {[first: string, last: string]} days
 * @property {number} undated left out, as they are of no day
 * @property {Counts} counts
 * @property {Line[]} lines heavy enough, heaviest first
 * @property {number[]} weights each that a line has, lightest first
 * @property {Debate} debate
 * @property {{ actors: string[], concepts: string[], counts: Counts }} whole of all days, most statements first
 */

/** @typedef {ReturnType<typeof openDebate>} Debate */

/** @param {Sent} sent */
export function openDebate({ title, actors, concepts: sent, articles, statements: rows, notes }) {
  // An actor may be called like a concept.
  const concepts = sent.map((concept) => ({ ...concept, id: ofConcept(concept.id) }));
  const statements = rows.map((row) => ({ ...row, concept: ofConcept(row.concept) }));
  /** @type {Map<string, Named>} */
  const named = new Map();
  for (const { id, name, type } of actors) named.set(id, { id, name, about: type });
  for (const { id, label } of concepts) named.set(id, { id, name: label, about: "" });
  const ofActors = new Set(actors.map(({ id }) => id));
  const byArticle = new Map(articles.map((article) => [article.article, article]));
  const days = [...new Set(statements.map(({ published }) => published).filter(Boolean))].sort();
  /** @type {Map<boolean, Shown["whole"]>} */
  const wholes = new Map();
  return {
    title,
    days,
    statements,
    notes,
    article: (/** @type {string} */ name) => byArticle.get(name),
    name: (/** @type {string} */ id) => named.get(id)?.name || id,
    /** From top to bottom, as the kernel has found that few lines cross. @param {string[]} ids */
    inOrder: (ids) => [...named.keys()].filter((id) => ids.includes(id)),
    about: (/** @type {string} */ id) => named.get(id)?.about ?? "",
    isActor: (/** @type {string} */ id) => ofActors.has(id),
    isSigned: statements.every(isSigned),
    wholeOf,
  };

  /** @param {boolean} machine */
  function wholeOf(machine) {
    const known = wholes.get(machine);
    if (known) return known;
    const rows = rowsOf(statements, machine);
    const counts = countSides(rows, "all");
    const often = frequencies(rows);
    const first = (/** @type {{ id: string }[]} */ these) =>
      these
        .map(({ id }) => id)
        .filter((id) => often.has(id))
        .sort((a, b) => (often.get(b) ?? 0) - (often.get(a) ?? 0));
    const whole = { actors: first(actors), concepts: first(concepts), counts };
    wholes.set(machine, whole);
    return whole;
  }
}

/** @param {string} id */
const ofConcept = (id) => `concept: ${id}`;

/**
 * What a choice leaves of the debate.
 * @param {Debate} debate
 * @param {Choice} choice
 * @returns {Shown}
 */
export function show(
  debate,
  { kind, duplicates, normalisation, machine, atLeast, days: [from, to] },
) {
  const rows = rowsOf(debate.statements, machine);
  const isWhole = from === 0 && to >= debate.days.length - 1;
  const statements = isWhole
    ? rows
    : within(rows, { first: debate.days[from], last: debate.days[to] });
  const counts = countSides(statements, duplicates[kind]);
  const found = linesOf(counts, kind, normalisation);
  const ofChecked = countSides(statements.filter(isChecked), duplicates[kind]);
  const checked = new Map(
    linesOf(ofChecked, kind, normalisation).map((line) => [keyOf(line), line.weight]),
  );
  const lines = found
    .filter(({ weight }) => weight >= atLeast)
    .map((line) => ({ ...line, checked: checked.get(keyOf(line)) ?? 0 }));
  return {
    kind,
    statements,
    days: [debate.days[from] ?? "", debate.days[to] ?? ""],
    undated: isWhole ? 0 : rows.filter(({ published }) => !published).length,
    counts,
    lines,
    weights: [...new Set(found.map(({ weight }) => weight))].sort((a, b) => a - b),
    debate,
    whole: debate.wholeOf(machine),
  };
}

/** @param {Statement[]} statements @param {boolean} machine */
const rowsOf = (statements, machine) => (machine ? statements : statements.filter(isSigned));

/** @param {{ one: string, other: string }} line */
export const keyOf = ({ one, other }) => `${one}\0${other}`;

/**
 * The lines of an actor or a concept, or the chosen line itself.
 * @param {Shown} shown
 * @param {string[]} chosen
 */
export const linesAt = ({ lines }, chosen) =>
  lines.filter(({ one, other }) => chosen.every((id) => id === one || id === other));

/**
 * @param {Statement[]} statements
 * @returns {Map<string, number>} by actor and by concept
 */
export function frequencies(statements) {
  /** @type {Map<string, number>} */
  const often = new Map();
  for (const { actor, concept } of statements) {
    for (const id of [actor, concept]) often.set(id, (often.get(id) ?? 0) + 1);
  }
  return often;
}
