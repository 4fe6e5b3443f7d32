// Buttons that choose an actor, a concept or a line, and let it go again.

import { make } from "../dom.js";

/** @param {(chosen: string[]) => void} choose */
export function openButtons(choose) {
  /** @type {{ ids: string[], button: HTMLButtonElement }[]} */
  let made = [];
  return {
    clear: () => {
      made = [];
    },
    /**
     * @param {string[]} ids of one actor or concept, or of both ends of a line
     * @param {Record<string, any>} attributes
     * @param {...import("../dom.js").Child} children
     */
    add(ids, attributes, ...children) {
      const onclick = () => choose(button.ariaPressed === "true" ? [] : ids);
      const button = make("button", { type: "button", ...attributes, onclick }, ...children);
      made.push({ ids, button });
      return button;
    },
    /** @param {string[]} chosen */
    mark(chosen) {
      for (const { ids, button } of made) button.ariaPressed = String(isSame(ids, chosen));
    },
    all: () => made,
  };
}

/** @param {string[]} ids @param {string[]} others */
const isSame = (ids, others) =>
  ids.length === others.length && ids.every((id) => others.includes(id));
