// Where actors and concepts stand on the map: in columns that face each other, so that no name lies
// on another, and for the whole debate at once, so that nobody moves when other days are chosen.

/** @typedef {import("../network/networks.js").Counts} Counts */
/** @typedef {{ x: number, y: number, width: number, side: "left" | "right" | "middle" }} Place */
/** @typedef {{ places: Map<string, Place>, height: number, inner: [left: number, right: number] }} Placing */

/** A name is a button: 24 pixels are what a finger or an unsteady hand needs. */
const ROW = 26;
const CONCEPT = 76;
const BETWEEN = 10;
/** Where the map has names on one side only, and fewer of them. */
export const NARROW = 560;
/** Few names are not to be squeezed at the top of a wide page. */
const LOWEST = 300;
const LOOSEST = 2;
/** Where the weaker of two camps would stand almost alone, others stand with it. */
const LEAST = 1 / 3;
const STEPS = 30;

/**
 * @param {string[]} actors from top to bottom, as concepts
 * @param {string[]} concepts [] where lines are between actors
 * @param {Counts} counts
 * @param {number} width
 * @returns {Placing}
 */
export function place(actors, concepts, counts, width) {
  const isNarrow = width < NARROW;
  const hasOneSide = isNarrow && concepts.length > 0;
  const name = Math.min(230, width * (hasOneSide ? 0.4 : isNarrow ? 0.36 : 0.26));
  const box = hasOneSide ? width * 0.36 : Math.min(210, width * 0.26);
  const boxes = concepts.length * (CONCEPT + BETWEEN);
  const { left, right } = sides(actors, counts, hasOneSide);
  const height =
    Math.max(left.length * ROW, right.length * ROW, boxes, Math.min(LOWEST, width / 2)) + BETWEEN;
  /** @type {Map<string, Place>} */
  const places = new Map();
  stand(left, { x: 0, width: name, side: "left" }, ROW, ROW);
  stand(right, { x: width - name, width: name, side: "right" }, ROW, ROW);
  const x = hasOneSide ? width - box : (width - box) / 2;
  stand(concepts, { x, width: box, side: "middle" }, CONCEPT + BETWEEN, CONCEPT);
  return { places, height, inner: [name, hasOneSide ? width - box : width - name] };

  /**
   * @param {string[]} ids
   * @param {Omit<Place, "y">} column
   * @param {number} pitch at least
   * @param {number} size
   */
  function stand(ids, column, pitch, size) {
    // A short column is not stretched to the foot of a long one: it stands in its middle, looser.
    const loose = Math.min(pitch * LOOSEST, (height - BETWEEN) / Math.max(ids.length, 1));
    const step = Math.max(pitch, loose);
    const top = (height - step * (ids.length - 1) - size) / 2;
    ids.forEach((id, at) => {
      places.set(id, { ...column, y: top + at * step });
    });
  }
}

/**
 * Who stands on which side: those who agree with each other on one, in the order that is given.
 * @param {string[]} actors
 * @param {Counts} counts
 * @param {boolean} hasOneSide
 */
function sides(actors, counts, hasOneSide) {
  if (hasOneSide) return { left: actors, right: [] };
  const leaning = leanings(actors, counts);
  const sorted = actors.toSorted((a, b) => (leaning.get(a) ?? 0) - (leaning.get(b) ?? 0));
  const below = sorted.filter((actor) => (leaning.get(actor) ?? 0) < 0).length;
  const least = Math.floor(sorted.length * LEAST);
  const cut = Math.max(least, Math.min(sorted.length - least, below));
  const ofLeft = new Set(sorted.slice(0, cut));
  return {
    left: actors.filter((actor) => ofLeft.has(actor)),
    right: actors.filter((actor) => !ofLeft.has(actor)),
  };
}

/**
 * On a line from one camp to the other, where each actor stands: the first axis of who agrees with
 * whom, by power iteration.
 * @param {string[]} actors
 * @param {Counts} counts
 * @returns {Map<string, number>}
 */
function leanings(actors, counts) {
  const rows = actors.map((actor) => {
    const row = [...(counts.get(actor) ?? [])].map(
      ([concept, { yes, no }]) => /** @type {[string, number]} */ ([concept, Math.sign(yes - no)]),
    );
    return new Map(row);
  });
  let vector = rows.map((row, at) => (row.size ? 1 : 0) / (1 + at / 100));
  for (let step = 0; step < STEPS; step += 1) {
    /** @type {Map<string, number>} */
    const axis = new Map();
    rows.forEach((row, at) => {
      for (const [concept, side] of row) {
        axis.set(concept, (axis.get(concept) ?? 0) + side * vector[at]);
      }
    });
    vector = rows.map((row) =>
      [...row].reduce((sum, [concept, side]) => sum + side * (axis.get(concept) ?? 0), 0),
    );
    const size = Math.hypot(...vector) || 1;
    vector = vector.map((value) => value / size);
  }
  return new Map(actors.map((actor, at) => [actor, vector[at]]));
}
