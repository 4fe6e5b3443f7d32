// The debate map: who takes which side of what, with the sentences behind each line. The page counts
// everything by itself, so that it also works without a kernel.

import { make, makeLiveRegion } from "../dom.js";
import { t, useWords } from "../i18n.js";
import { viewControls } from "./controls.js";
import { viewMap } from "./drawing/map.js";
import { viewList } from "./list.js";
import { viewMatrix } from "./matrix.js";
import { openDebate, show } from "./network/debate.js";
import { daysInWords, shownInWords } from "./network/words.js";
import { viewSentences } from "./sentences.js";
import { viewTime } from "./time.js";

/** @typedef {import("./network/debate.js").Choice & { view: "map" | "list" | "matrix" }} Choice */

export const debateMap = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    const debate = openDebate(model.get("debate"));
    /** @type {Choice} */
    let choice = {
      kind: "affiliation",
      view: "map",
      // Width is how often something was said; whether two agree is a matter of one time or none.
      duplicates: { affiliation: "all", congruence: "period", conflict: "period" },
      normalisation: "none",
      machine: false,
      atLeast: 0,
      days: [0, Math.max(debate.days.length - 1, 0)],
      chosen: [],
    };
    let shown = show(debate, choice);
    let frame = 0;
    const { region, announce } = makeLiveRegion();
    const controls = viewControls(debate, change, changeKind);
    const time = viewTime(debate, changeDays);
    const views = { map: viewMap(choose), list: viewList(choose), matrix: viewMatrix(choose) };
    const sentences = viewSentences(choose);
    const key = make("p", { class: "ck-map-key" });
    const summary = make("p", { class: "ck-summary" });
    const notes = debate.notes.map((note) => make("p", { class: "ck-hint" }, note));
    const stage = make("div", { class: "ck-view" });
    const sides = make("div", { class: "ck-both" }, stage, sentences.element);
    const { title } = debate;
    const label = title ? t("Debate map: {title}", { title }) : t("Debate map");
    const attributes = { class: "ck ck-debate", role: "group", "aria-label": label, onkeydown };
    el.replaceChildren(
      make(
        "div",
        attributes,
        controls.element,
        time.element,
        summary,
        key,
        sides,
        ...notes,
        region,
      ),
    );
    showAll();
    sentences.show(shown, choice.chosen);

    /** @param {Partial<Choice>} part */
    function change(part) {
      choice = { ...choice, ...part };
      shown = show(debate, choice);
      showAll();
      sentences.show(shown, choice.chosen);
      announce(`${daysInWords(shown)}. ${summary.textContent}`);
    }

    /** A slider that is dragged says more than can be drawn. @param {[number, number]} days */
    function changeDays(days) {
      choice = { ...choice, days };
      if (frame) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        change({});
      });
    }

    /** @param {Choice["kind"]} kind */
    function changeKind(kind) {
      // A weight means something else there, a concept is nowhere, and a line has other ends.
      const chosen = choice.chosen.slice(0, 1).filter(debate.isActor);
      change({ kind, chosen, atLeast: 0 });
    }

    function showAll() {
      controls.show(choice, shown);
      time.show(choice.days, daysInWords(shown));
      summary.textContent = shownInWords(shown);
      key.replaceChildren(...keyOfLines(choice));
      const view = views[choice.view];
      if (stage.firstChild !== view.element) stage.replaceChildren(view.element);
      view.show(shown, choice.chosen);
    }

    /** @param {string[]} chosen */
    function choose(chosen) {
      choice = { ...choice, chosen };
      views[choice.view].choose(chosen);
      announce(sentences.show(shown, chosen));
    }

    /** @param {KeyboardEvent} event */
    function onkeydown({ key }) {
      if (key === "Escape" && choice.chosen.length) choose([]);
    }
  },
};

/** What the lines mean, with the same strokes. @param {Choice} choice */
function keyOfLines({ kind }) {
  const meant = {
    affiliation: { "ck-yes": t("yes to a concept"), "ck-no": t("no to a concept") },
    congruence: { "ck-yes": t("two actors take the same side of a concept") },
    conflict: { "ck-no": t("two actors take opposite sides of a concept") },
  };
  const unchecked = { "ck-unchecked": t("side checked by nobody") };
  return Object.entries({ ...meant[kind], ...unchecked }).map(([stroke, words]) =>
    make("span", { class: stroke }, words),
  );
}
