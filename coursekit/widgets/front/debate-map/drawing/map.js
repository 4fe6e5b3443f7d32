// The map: names are buttons in columns, and the lines between them an SVG beneath.

import { draw, make } from "../../dom.js";
import { t, tn } from "../../i18n.js";
import { openButtons } from "../buttons.js";
import { makeOneStop, setStop } from "../keys.js";
import { linesAt } from "../network/debate.js";
import { sidesInWords } from "../network/words.js";
import { NARROW, place } from "./placing.js";
import { drawLines } from "./strands.js";

/** @typedef {import("../network/debate.js").Shown} Shown */
/** @typedef {import("./placing.js").Place} Place */

/** As many names fit on a map that is read from the last row of a room, and on a narrow one. */
export const MOST_ACTORS = 40;
const MOST = { wide: [MOST_ACTORS, 12], narrow: [24, 8] };
/** More lines are a cloud, in which none is seen; who chooses a name gets all of its own. */
const MOST_LINES = 300;

/** @param {(chosen: string[]) => void} choose */
export function viewMap(choose) {
  const all = draw("svg", { role: "img", class: "ck-all" });
  // Above these is drawn what is chosen, while they fade as one.
  const front = draw("svg", { "aria-hidden": "true", class: "ck-front" });
  const label = t("Names on the map: the arrow keys go from one to the next");
  const names = make("div", { role: "group", "aria-label": label });
  const note = make("p", { class: "ck-hint" });
  const stage = make("div", { class: "ck-stage" });
  stage.append(all, front, names);
  makeOneStop(names);
  const buttons = openButtons(choose);
  /** @type {import("./placing.js").Placing | undefined} */
  let placing;
  /** @type {Shown | undefined} */
  let now;
  /** @type {string[]} */
  let chosen = [];
  let width = 0;
  new ResizeObserver(([{ contentRect }]) => {
    if (Math.abs(contentRect.width - width) < 1) return;
    width = contentRect.width;
    if (now) show(now, chosen);
  }).observe(stage);
  return { element: make("div", {}, stage, note), show, choose: emphasise };

  /**
   * @param {Shown} shown
   * @param {string[]} ids
   */
  function show(shown, ids) {
    now = shown;
    chosen = ids;
    if (!width) return;
    const { kind, whole, debate } = shown;
    const [most, mostConcepts] = width < NARROW ? MOST.narrow : MOST.wide;
    const allConcepts = kind === "affiliation" ? whole.concepts : [];
    const actors = debate.inOrder(strongest(whole.actors, most, chosen));
    const concepts = debate.inOrder(strongest(allConcepts, mostConcepts, chosen));
    placing = place(actors, concepts, whole.counts, width);
    stage.style.height = `${placing.height}px`;
    for (const svg of [all, front]) svg.setAttribute("viewBox", `0 0 ${width} ${placing.height}`);
    const { places } = placing;
    const there = shown.lines.filter(({ one, other }) => places.has(one) && places.has(other));
    all.replaceChildren(...drawLines(shown, there.slice(0, MOST_LINES), placing, choose));
    const lines = tn("1 line", "{count} lines", there.length);
    const words = t("Map with {lines}. The list and the matrix say the same in words.", { lines });
    all.setAttribute("aria-label", words);
    const active = new Set(shown.lines.flatMap(({ one, other }) => [one, other]));
    buttons.clear();
    names.replaceChildren(
      ...[...placing.places].map(([id, where]) => viewName(id, where, active.has(id), shown)),
    );
    const notes = [
      leftOut(actors.length, whole.actors.length),
      concepts.length < allConcepts.length &&
        t("{shown} of {all} concepts are here.", {
          shown: concepts.length,
          all: allConcepts.length,
        }),
      there.length > MOST_LINES && fewerLines(there.length),
    ];
    note.textContent = notes.filter(Boolean).join(" ");
    note.hidden = !note.textContent;
    mark();
  }

  /**
   * @param {string} id
   * @param {Place} where
   * @param {boolean} isActive
   * @param {Shown} shown
   */
  function viewName(id, { x, y, width, side }, isActive, { debate, counts }) {
    const name = make("span", { class: "ck-named", dir: "auto" }, debate.name(id));
    const parts = [name];
    if (side === "middle") {
      const { yes, no } = sidesOf(counts, id);
      parts.unshift(make("span", { class: "ck-yes" }, sidesInWords({ yes, no: 0 })));
      parts.push(make("span", { class: "ck-no" }, sidesInWords({ yes: 0, no })));
    }
    const silent = isActive ? "" : " ck-silent";
    const attributes = { class: `ck-at-${side}${silent}`, title: debate.name(id) };
    const button = buttons.add([id], attributes, ...parts);
    Object.assign(button.style, { left: `${x}px`, top: `${y}px`, width: `${width}px` });
    return button;
  }

  /** @param {string[]} ids */
  function emphasise(ids) {
    chosen = ids;
    // Who is not among the strongest comes onto the map when chosen.
    const there = new Set(buttons.all().flatMap(({ ids }) => ids));
    const { whole, kind } = now ?? {};
    const wanted = kind === "affiliation" ? ids : ids.filter((id) => whole?.actors.includes(id));
    if (now && wanted.some((id) => !there.has(id))) show(now, ids);
    else mark();
  }

  function mark() {
    const near = now && chosen.length ? linesAt(now, chosen) : [];
    const ends = new Set(near.flatMap(({ one, other }) => [one, other]));
    stage.classList.toggle("ck-some", chosen.length > 0);
    buttons.mark(chosen);
    for (const { ids, button } of buttons.all()) {
      button.classList.toggle("ck-tied", ends.has(ids[0]));
    }
    front.replaceChildren(...(now && placing ? drawLines(now, near, placing, choose) : []));
    setStop(names);
  }
}

/**
 * The first of them, and among these those that are wanted.
 * @param {string[]} ids most statements first
 * @param {number} most
 * @param {string[]} wanted
 */
export function strongest(ids, most, wanted) {
  const first = ids.slice(0, most);
  const late = wanted.filter((id) => ids.includes(id) && !first.includes(id));
  return [...first.slice(0, most - late.length), ...late];
}

/** @param {import("../network/networks.js").Counts} counts @param {string} concept */
function sidesOf(counts, concept) {
  const sum = { yes: 0, no: 0 };
  for (const row of counts.values()) {
    sum.yes += row.get(concept)?.yes ?? 0;
    sum.no += row.get(concept)?.no ?? 0;
  }
  return sum;
}

/** @param {number} shown @param {number} all */
export const leftOut = (shown, all) =>
  shown < all
    ? t(
        "{shown} of {all} actors are here, those with the most statements. Choose another in the list, and it comes here.",
        { shown, all },
      )
    : "";

/** @param {number} all */
const fewerLines = (all) =>
  t("The {shown} heaviest of {all} lines are drawn; choose a name, and all of its own are.", {
    shown: MOST_LINES,
    all,
  });
