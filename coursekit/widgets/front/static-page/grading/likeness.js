// How alike two texts are, by the longest pieces that they share: Ratcliff and Metzener's measure, as
// Python's difflib has it without its shortcuts for long texts.

/** @typedef {[a: number, b: number, size: number]} Piece */
/** @typedef {{ kind: "equal" | "replace" | "delete" | "insert", a: number, b: number, c: number, d: number }} Change */

/**
 * The longest piece that both share between these places; of several, the one that begins first.
 * @param {string[]} one
 * @param {Map<string, number[]>} places of each part of the other
 * @param {[a: number, b: number, c: number, d: number]} bounds
 * @returns {Piece}
 */
function longest(one, places, [start, end, otherStart, otherEnd]) {
  /** @type {Piece} */
  let best = [start, otherStart, 0];
  /** @type {Map<number, number>} how long the piece is that ends at a place of the other */
  let ending = new Map();
  for (let at = start; at < end; at += 1) {
    /** @type {Map<number, number>} */
    const next = new Map();
    for (const place of places.get(one[at]) ?? []) {
      if (place < otherStart) continue;
      if (place >= otherEnd) break;
      const size = (ending.get(place - 1) ?? 0) + 1;
      next.set(place, size);
      if (size > best[2]) best = [at - size + 1, place - size + 1, size];
    }
    ending = next;
  }
  return best;
}

/**
 * The pieces that both share, in order.
 * @param {string[]} one
 * @param {string[]} other
 * @returns {Piece[]}
 */
function shared(one, other) {
  /** @type {Map<string, number[]>} */
  const places = new Map();
  other.forEach((part, at) => {
    places.set(part, [...(places.get(part) ?? []), at]);
  });
  /** @type {Piece[]} */
  const found = [];
  /** @type {[number, number, number, number][]} */
  const left = [[0, one.length, 0, other.length]];
  for (let bounds = left.pop(); bounds; bounds = left.pop()) {
    const [start, end, otherStart, otherEnd] = bounds;
    const [a, b, size] = longest(one, places, bounds);
    if (!size) continue;
    found.push([a, b, size]);
    left.push([start, a, otherStart, b], [a + size, end, b + size, otherEnd]);
  }
  return found.sort((first, second) => first[0] - second[0]);
}

/**
 * From 0 for nothing in common to 1 for the same.
 * @param {string} one
 * @param {string} other
 */
export function likeness(one, other) {
  const [signs, others] = [[...one], [...other]];
  const length = signs.length + others.length;
  const same = shared(signs, others).reduce((sum, [, , size]) => sum + size, 0);
  return length ? (2 * same) / length : 1;
}

/**
 * What makes the one out of the other, piece by piece, without what is equal.
 * @param {string[]} one
 * @param {string[]} other
 * @returns {Change[]}
 */
export function changes(one, other) {
  /** @type {Change[]} */
  const found = [];
  let [a, c] = [0, 0];
  for (const [b, d, size] of [...shared(one, other), [one.length, other.length, 0]]) {
    if (a < b || c < d) {
      const kind = a < b && c < d ? "replace" : a < b ? "delete" : "insert";
      found.push({ kind, a, b, c, d });
    }
    [a, c] = [b + size, d + size];
  }
  return found;
}
