// The lines of the map as SVG: blue to the upper half of a concept for yes, orange to the lower for
// no, broken where no person has checked a side that is behind them.

import { draw } from "../../dom.js";
import { keyOf } from "../network/debate.js";
import { isChecked } from "../network/networks.js";
import { lineInWords } from "../network/words.js";

/** @typedef {import("../network/debate.js").Shown} Shown */
/** @typedef {import("../network/debate.js").Line} Line */
/** @typedef {import("./placing.js").Place} Place */
/** @typedef {{ path: string, side: "yes" | "no", weight: number, isSolid: boolean }} Strand */

/** Where a line leaves a name, and in the box of a concept where one for yes ends and one for no. */
const MIDDLE = 13;
const PORTS = { yes: 11, no: 65 };
const THINNEST = 1.25;
const THICKEST = 6;
/** How far a line between two names of one column reaches into the middle. */
const REACH = 0.48;
/** @type {Strand["side"][]} */
const SIDES = ["yes", "no"];

/**
 * Draw some lines, each where it can be, the heaviest above the others.
 * @param {Shown} shown
 * @param {Line[]} lines heaviest first
 * @param {import("./placing.js").Placing} placing
 * @param {(chosen: string[]) => void} choose
 */
export function drawLines(shown, lines, { places, inner }, choose) {
  const most = shown.lines[0]?.weight ?? 1; // they are sorted
  const checked = new Set(
    shown.statements
      .filter(isChecked)
      .map(({ actor, concept, agreement }) => keyOf({ one: actor, other: concept }) + agreement),
  );
  /** @type {SVGGElement[]} */
  const drawn = [];
  for (const line of lines) {
    const one = places.get(line.one);
    const other = places.get(line.other);
    if (!one || !other) continue;
    const group = draw("g", { class: "ck-tie" });
    const title = draw("title", {});
    title.textContent = lineInWords(shown, line);
    group.append(title, ...strandsOf(line, one, other).flatMap(drawStrand));
    group.addEventListener("click", () => choose([line.one, line.other]));
    drawn.unshift(group);
  }
  return drawn;

  /** @param {Line} line @param {Place} one @param {Place} other @returns {Strand[]} */
  function strandsOf(line, one, other) {
    if (shown.kind !== "affiliation") {
      const side = shown.kind === "congruence" ? "yes" : "no";
      const path = between(one, other, MIDDLE, inner);
      return [{ path, side, weight: line.weight, isSolid: line.checked > 0 }];
    }
    const sides = shown.counts.get(line.one)?.get(line.other);
    return SIDES.filter((side) => sides?.[side]).map((side) => ({
      path: between(one, other, PORTS[side], inner),
      side,
      weight: sides?.[side] ?? 0,
      isSolid: checked.has(keyOf(line) + side),
    }));
  }

  /** @param {Strand} strand */
  function drawStrand({ path, side, weight, isSolid }) {
    const width = THINNEST + (THICKEST - THINNEST) * Math.sqrt(weight / most);
    return [
      // A thin line is hard to hit: what is touched is broader than what is seen.
      draw("path", { d: path, class: "ck-touch" }),
      draw("path", {
        d: path,
        class: `ck-strand ck-${side}${isSolid ? "" : " ck-unchecked"}`,
        "stroke-width": width.toFixed(2),
      }),
    ];
  }
}

/**
 * @param {Place} one
 * @param {Place} other
 * @param {number} port how far below the top of the other's box
 * @param {[left: number, right: number]} inner
 */
function between(one, other, port, [left, right]) {
  const fromX = one.side === "left" ? left : right;
  const fromY = one.y + MIDDLE;
  const toY = other.y + port;
  if (one.side === other.side) {
    const out = Math.min(24 + Math.abs(toY - fromY) * REACH, (right - left) * REACH * 1.3);
    const x = fromX + (one.side === "left" ? out : -out);
    return `M${fromX} ${fromY}C${x} ${fromY} ${x} ${toY} ${fromX} ${toY}`;
  }
  const toX =
    other.side === "left" || (other.side === "middle" && one.side === "right")
      ? other.x + other.width
      : other.x;
  const middle = (fromX + toX) / 2;
  return `M${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`;
}
