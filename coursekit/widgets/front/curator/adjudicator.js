// Rows on which two coders differ, side by side: one of them is chosen, or edited.

import { make, makeLiveRegion } from "../dom.js";
import { t, useWords } from "../i18n.js";
import { Characters } from "../reader/characters.js";
import { viewBar } from "./bar.js";
import { viewChanges } from "./changes.js";
import { byKey, focusRow, keptKeys, marking, openKernel, putForm, viewDesk } from "./desk.js";
import { viewPair } from "./pair.js";
import { cellsOf, viewForm } from "./row.js";
import { viewText } from "./text.js";

/** @typedef {import("./curator.js").Row} Row */
/** @typedef {{ table: string, columns: string[], sides: (Row | null)[], decided: boolean }} Pair */

export const adjudicator = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    const forms = model.get("forms");
    /** @type {{ coder: string, sides: string[], names: import("./row.js").Names[] }} */
    const { coder, sides, names } = model.get("manner");
    const kernel = openKernel(model, say);
    const { region, announce } = makeLiveRegion();
    let current = 0;
    let isOpen = false;
    const text = new Characters(model.get("page").text);
    const article = viewText(model.get("page"), text, model.get("markable"));
    const place = make("div", { class: "ck-place" });
    const bar = viewBar({
      how: t(
        "Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back.",
      ),
      actions: {
        1: { label: t("Take {name}", { name: sides[0] }), run: () => take(0) },
        2: { label: t("Take {name}", { name: sides[1] }), run: () => take(1) },
        e: { label: t("Edit"), run: () => kernel.isWaiting || edit() },
        u: { label: t("Undo"), run: () => decide({ type: "undo" }) },
        p: { label: t("Previous"), run: () => step(-1) },
        n: { label: t("Next"), run: () => step(1) },
        "?": { label: t("Help"), run: () => bar.help() },
      },
      coder,
      ...keptKeys(),
      onOff: say,
    });
    const changes = viewChanges([], () => {});
    const onkeydown = byKey(
      bar,
      () => isOpen,
      () => show(current),
    );
    const parts = [bar.element, article.element, place, changes.element, region];
    el.replaceChildren(viewDesk(t("Two coders"), parts, onkeydown));
    model.on("change:state", showState);
    showState();
    show(nextOpen(-1), false);
    return () => {
      model.off("change:state", showState);
      kernel.close();
    };

    /** @returns {{ seen: number, pairs: Pair[], signed: number, rows: number, said: string, undo: string, outside: string[] }} */
    function state() {
      return model.get("state");
    }

    function showState() {
      bar.show(state());
      changes.showOutside(state().outside);
    }

    /**
     * @param {string} words
     * @param {boolean} [isFault]
     */
    function say(words, isFault = false) {
      announce(words);
      bar.said(words, isFault);
    }

    /**
     * The next difference that is not decided; the same one where none is left.
     * @param {number} from
     */
    function nextOpen(from) {
      const { pairs } = state();
      const places = [...pairs.keys()];
      const inTurn = [...places.slice(from + 1), ...places.slice(0, from + 1)];
      return inTurn.find((at) => !pairs[at].decided) ?? Math.max(0, from);
    }

    /**
     * @param {number} at
     * @param {boolean} [takesFocus]
     */
    function show(at, takesFocus = true) {
      const { pairs } = state();
      const pair = pairs[at];
      isOpen = false;
      if (!pair) {
        place.replaceChildren(make("p", { tabindex: "-1" }, t("The two agree on every row.")));
        article.show(undefined);
        return;
      }
      current = at;
      const shown = viewPair(pair, forms[pair.table], { sides, names }, [at + 1, pairs.length]);
      place.replaceChildren(shown);
      article.show(pair.sides.find((row) => row) ?? undefined);
      if (takesFocus) focusRow(shown, bar);
    }

    /** @param {1 | -1} way */
    function step(way) {
      if (state().pairs[current + way]) show(current + way);
      else say(way > 0 ? t("This is the last row.") : t("This is the first row."));
    }

    /** @param {0 | 1} side */
    function take(side) {
      decide({ type: "take", number: current, side });
    }

    /**
     * @param {{ type: string, [more: string]: unknown }} message
     * @param {(why: string) => void} [onRefused]
     */
    function decide(message, onRefused) {
      if (kernel.isWaiting) return;
      kernel.isWaiting = true;
      kernel.ask(
        { ...message, seen: state().seen },
        ({ said, at }) => {
          const isDone = state().pairs.every(({ decided }) => decided);
          say(isDone ? [said, t("All differences are decided.")].join(" ") : said);
          show(at ?? nextOpen(current));
        },
        onRefused ?? (() => show(current)),
      );
    }

    /** Edit the row of the first coder, or of the one who has it. */
    function edit() {
      const { table, sides: rows } = state().pairs[current];
      const side = rows[0] ? 0 : 1;
      const row = rows[side];
      if (!row) return;
      const mark = marking(article, kernel, () => row);
      const form = viewForm(cellsOf(row), forms[table], names[side], {
        save: (cells, marked) =>
          decide({ type: "take", number: current, side, cells, marked }, () => {}),
        cancel: () => show(current),
        mark: (label, spans, onMarked) =>
          mark(label, spans.length ? spans : [row.evidence], !spans.length, onMarked),
      });
      isOpen = true;
      putForm(place, form);
    }
  },
};
