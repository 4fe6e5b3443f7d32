// The list: the same actors, concepts and lines as on the map, in words.

import { make, uniqueId } from "../dom.js";
import { t } from "../i18n.js";
import { openButtons } from "./buttons.js";
import { makeOneStop, setStop } from "./keys.js";
import { frequencies } from "./network/debate.js";
import { endsInWords, statementsInWords, uncheckedInWords, weightOfLine } from "./network/words.js";

/** @typedef {import("./network/debate.js").Shown} Shown */

/** Longer lists are not read; who chooses an actor gets all of its lines. */
const MOST = 300;

/** @param {(chosen: string[]) => void} choose */
export function viewList(choose) {
  const element = make("div", { class: "ck-list" });
  makeOneStop(element);
  const buttons = openButtons(choose);
  return { element, show, choose: mark };

  /**
   * @param {Shown} shown
   * @param {string[]} chosen
   */
  function show(shown, chosen) {
    const { whole, debate, lines, statements } = shown;
    const often = frequencies(statements);
    buttons.clear();
    const named = (/** @type {string} */ id) =>
      viewButton([id], debate.name(id), debate.about(id), statementsInWords(often.get(id) ?? 0));
    const active = (/** @type {string[]} */ ids) => ids.filter((id) => often.has(id)).map(named);
    const ofLines = lines
      .slice(0, MOST)
      .map((line) =>
        viewButton(
          [line.one, line.other],
          endsInWords(shown, line),
          weightOfLine(shown, line),
          line.checked ? "" : uncheckedInWords(),
        ),
      );
    element.replaceChildren(
      viewPart(t("Actors"), active(whole.actors)),
      viewPart(t("Concepts"), active(whole.concepts)),
      viewPart(t("Lines"), ofLines, lines.length),
    );
    mark(chosen);
  }

  /**
   * @param {string[]} ids
   * @param {string} name
   * @param {...string} about
   */
  function viewButton(ids, name, ...about) {
    const said = about.filter(Boolean).join(", ");
    return buttons.add(
      ids,
      {},
      make("span", { class: "ck-named", dir: "auto" }, name),
      " ",
      make("span", { class: "ck-about" }, said),
    );
  }

  /** @param {string[]} chosen */
  function mark(chosen) {
    buttons.mark(chosen);
    setStop(element);
  }
}

/**
 * @param {string} heading
 * @param {HTMLElement[]} buttons
 * @param {number} [all]
 */
function viewPart(heading, buttons, all = buttons.length) {
  const count = buttons.length < all ? t("{shown} of {all}", { shown: buttons.length, all }) : all;
  const id = uniqueId("part");
  return make(
    "div",
    {},
    make("p", { class: "ck-heading", id }, `${heading} (${count})`),
    make("ul", { "aria-labelledby": id }, ...buttons.map((button) => make("li", {}, button))),
  );
}
