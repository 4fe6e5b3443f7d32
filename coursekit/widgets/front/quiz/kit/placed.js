// Things to be put into places: each has a control to choose its place by, and feedback below.

import { make } from "../../dom.js";
import { t } from "../../i18n.js";
import {
  closing,
  describe,
  makeFeedback,
  placeTold,
  placeVerdict,
  plainText,
  sentence,
  setInvalid,
} from "./parts.js";

/** @typedef {{ token: string, text: string }} Thing */

/**
 * The control that a thing's place is chosen by, in its element, and the thing's name in words.
 * @typedef {object} PlaceControl
 * @property {HTMLElement} element
 * @property {HTMLElement} control
 * @property {string} words
 * @property {() => string} value
 * @property {(token: string) => void} set
 */

/**
 * @param {import("./kit.js").Question} question
 * @param {string} how
 * @param {(text: string) => PlaceControl} makeControl
 * @returns {import("./kit.js").View}
 */
export function viewPlaced(question, how, makeControl) {
  /** @type {Thing[]} */
  const left = question.left;
  /** @type {Thing[]} */
  const right = question.right;
  const rows = left.map(({ token, text }) => ({
    token,
    feedback: makeFeedback(),
    ...makeControl(text),
  }));
  const names = new Map(right.map(({ token, text }) => [token, plainText(text)]));
  const body = make(
    "div",
    { class: "ck-placing" },
    ...rows.map(({ element, feedback }) =>
      make("div", { class: "ck-placed" }, element, feedback.element),
    ),
  );
  return {
    how,
    body,
    answer() {
      const chosen = rows.map(({ token, value }) => [token, value()]).filter(([, place]) => place);
      return chosen.length ? { pairs: Object.fromEntries(chosen) } : null;
    },
    fill({ pairs }) {
      for (const { token, set } of rows) set(pairs[token] ?? "");
    },
    show({ pairs }) {
      for (const { token, feedback, control, set } of rows) {
        const found = pairs.find((/** @type {Thing} */ pair) => pair.token === token);
        set(found.chosen);
        const verdict = placeVerdict(found.right, found.chosen);
        feedback.set(
          ...placeTold(verdict, verdictInWords(verdict), { ...found, key: names.get(found.key) }),
        );
        describe(control, feedback.element);
        // A group cannot say it.
        if (control.matches("select")) setInvalid(control, verdict === "wrong");
      }
    },
    said: () =>
      rows.map(({ words, feedback }) => `${sentence(words)} ${feedback.text()}`).join(" "),
    ...closing(body, () => {
      for (const { feedback, control } of rows) {
        feedback.set();
        describe(control);
        setInvalid(control, false);
      }
    }),
  };
}

/** @param {"right" | "wrong" | "left"} verdict */
function verdictInWords(verdict) {
  const words = { right: t("Right"), wrong: t("Not right"), left: t("Nothing was chosen here") };
  return words[verdict];
}
