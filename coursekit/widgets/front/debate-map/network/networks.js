// The networks of a debate, counted from its statements for each choice of days and rows. The same
// numbers as in `coursekit/corpus/networks`: one file of cases holds both to them.

/**
 * Who agrees or disagrees with which concept, and where that is written.
 * @typedef {object} Statement
 * @property {string} id
 * @property {string} article
 * @property {string} row
 * @property {string} actor
 * @property {string} concept
 * @property {"yes" | "no"} agreement
 * @property {string} published a day, "" where it is not known
 * @property {"reviewed" | "machine" | "proposed"} origin
 * @property {boolean} [by_words] words of the codebook alone tell its concept
 * @property {string} coder
 * @property {string} checked_on
 * @property {string} cue
 * @property {string} content
 * @property {string} evidence
 */

/** @typedef {{ yes: number, no: number }} Sides */
/** @typedef {Map<string, Sides>} Row by concept */
/** @typedef {Map<string, Row>} Counts by actor */
/** @typedef {{ one: string, other: string, weight: number }} Line */
/** @typedef {"all" | "article" | "period"} Duplicates */
/** @typedef {"affiliation" | "congruence" | "conflict"} Kind */
/** @typedef {"none" | "average activity" | "Jaccard" | "cosine"} Normalisation */
/** @typedef {{ first: string, last: string }} Days both inclusive, "" without an end */

/** @type {(keyof Sides)[]} */
const SIDES = ["yes", "no"];

/** Whether a person has signed who says what. @param {Statement} statement */
export const isSigned = ({ origin }) => origin === "reviewed";

/** Whether a person has told the concept and the side, too. @param {Statement} statement */
export const isChecked = (statement) => isSigned(statement) && !statement.by_words;

/**
 * The statements of some days; what has no day belongs to the whole debate and to no part of it.
 * @param {Statement[]} statements
 * @param {Days} days
 */
export function within(statements, { first, last }) {
  if (!first && !last) return statements;
  return statements.filter(
    ({ published }) => published && first <= published && (!last || published <= last),
  );
}

/**
 * How often each actor took each side of each concept, counted once where it is said again.
 * @param {Statement[]} statements
 * @param {Duplicates} duplicates
 * @returns {Counts}
 */
export function countSides(statements, duplicates) {
  /** @type {Counts} */
  const counts = new Map();
  const seen = new Set();
  for (const { id, article, actor, concept, agreement } of statements) {
    const again = { all: id, article, period: "" }[duplicates];
    const key = `${actor}\0${concept}\0${agreement}\0${again}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const row = counts.get(actor) ?? new Map();
    const sides = row.get(concept) ?? { yes: 0, no: 0 };
    sides[agreement] += 1;
    counts.set(actor, row.set(concept, sides));
  }
  return counts;
}

/**
 * The lines of a network, heaviest first.
 * @param {Counts} counts
 * @param {Kind} kind
 * @param {Normalisation} normalisation
 * @returns {Line[]}
 */
export function linesOf(counts, kind, normalisation) {
  const lines = kind === "affiliation" ? affiliation(counts) : oneMode(counts, kind, normalisation);
  return lines.sort(
    (a, b) => b.weight - a.weight || byName(a.one, b.one) || byName(a.other, b.other),
  );
}

/** @param {string} a @param {string} b */
const byName = (a, b) => Number(a > b) - Number(a < b);

/** @param {Counts} counts @returns {Line[]} */
function affiliation(counts) {
  return [...counts].flatMap(([one, row]) =>
    [...row].map(([other, { yes, no }]) => ({ one, other, weight: yes + no })),
  );
}

/**
 * Two actors that take the same side of a concept (congruence), or opposite ones (conflict).
 * @param {Counts} counts
 * @param {Kind} kind
 * @param {Normalisation} normalisation
 */
function oneMode(counts, kind, normalisation) {
  const rows = [...counts].sort(([a], [b]) => byName(a, b));
  /** @type {Line[]} */
  const lines = [];
  rows.forEach(([one, mine], at) => {
    for (const [other, theirs] of rows.slice(at + 1)) {
      const sum = product(mine, theirs, kind);
      if (!sum) continue;
      lines.push({ one, other, weight: sum / divisor(mine, theirs, normalisation) });
    }
  });
  return lines;
}

/**
 * The sum of the products of two actors' counts, on one side of a concept or on opposite ones.
 * @param {Row} one
 * @param {Row} other
 * @param {Kind} kind
 */
function product(one, other, kind) {
  let sum = 0;
  for (const [concept, { yes, no }] of one) {
    const theirs = other.get(concept);
    if (!theirs) continue;
    sum +=
      kind === "congruence" ? yes * theirs.yes + no * theirs.no : yes * theirs.no + no * theirs.yes;
  }
  return sum;
}

/**
 * What a weight is divided by; `normalisation.py` names the sources.
 * @param {Row} one
 * @param {Row} other
 * @param {Normalisation} normalisation
 */
function divisor(one, other, normalisation) {
  if (normalisation === "none") return 1;
  const [mine, theirs] = [total(one), total(other)];
  if (normalisation === "average activity") return (mine + theirs) / 2;
  if (normalisation === "cosine") return mine * theirs;
  return total(one, other) + total(other, one) + product(one, other, "congruence");
}

/**
 * How often an actor takes a side, or only where another does not take it, too.
 * @param {Row} row
 * @param {Row} [without]
 */
function total(row, without) {
  let sum = 0;
  for (const [concept, sides] of row) {
    for (const side of SIDES) if (!without?.get(concept)?.[side]) sum += sides[side];
  }
  return sum;
}

/**
 * What is behind a choice: the statements of an actor or a concept, or those that make a line.
 * @param {Statement[]} statements
 * @param {string[]} chosen one or two ids
 * @param {Kind} kind
 */
export function behind(statements, [one, other], kind) {
  if (other === undefined || kind === "affiliation") {
    const ids = [one, other ?? one];
    return statements.filter(
      ({ actor, concept }) =>
        (ids[0] === actor || ids[0] === concept) && (ids[1] === actor || ids[1] === concept),
    );
  }
  /** @type {Record<keyof Sides, keyof Sides>} */
  const facing = kind === "congruence" ? { yes: "yes", no: "no" } : { yes: "no", no: "yes" };
  const counts = countSides(statements, "period");
  return statements.filter(({ actor, concept, agreement }) => {
    const them = actor === one ? other : actor === other ? one : "";
    return Boolean(them && counts.get(them)?.get(concept)?.[facing[agreement]]);
  });
}
