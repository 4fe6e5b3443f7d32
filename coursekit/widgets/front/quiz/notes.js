// What is said beside a question that is no verdict: what to do first, what is not saved, what is left.

import { make } from "../dom.js";
import { dateInWords, t } from "../i18n.js";

/** @typedef {ReturnType<typeof viewNotes>} Notes */

/** @param {(text: string) => void} announce */
export function viewNotes(announce) {
  const notice = make("p", { class: "ck-notice" });
  const unsaved = make("p", { class: "ck-why-unsaved" }); // why this question's actions are not saved
  const left = make("p", { class: "ck-beside" }); // that an answer is not checked yet
  return {
    elements: { notice, unsaved, left },
    announce,
    /** @param {string} message */
    tell(message) {
      notice.replaceChildren(message);
      announce(message);
    },
    clear: () => notice.replaceChildren(),
    /**
     * Say why what was done here is not saved; "" when it is.
     * @param {string} why
     */
    setUnsaved: (why) => unsaved.replaceChildren(why),
    whyUnsaved: () => unsaved.textContent ?? "",
    /** Say that an answer waits for the cells of the lesson that run before it; once. */
    setRunning() {
      const words = t(
        "The unit is still loading. Your answer is kept, and is checked as soon as that is done.",
      );
      if (left.textContent === words) return;
      left.replaceChildren(words);
      announce(words);
    },
    /** @param {boolean} isLeft */
    setLeft(isLeft) {
      left.replaceChildren(isLeft ? t("Not checked yet: this is how you left it.") : "");
    },
  };
}

/** What was answered when the question said something else, in words. */
export function viewEarlier() {
  const element = make("ul", { class: "ck-earlier", hidden: true });
  return {
    element,
    /** @param {{ time: string, words: string }[]} found */
    show(found) {
      if (!found.length && element.hidden) return;
      element.hidden = !found.length;
      element.replaceChildren(...found.map(viewOne));
    },
  };
}

/** @param {{ time: string, words: string }} earlier */
function viewOne({ time, words }) {
  const day = dateInWords(time.slice(0, 10));
  if (!words) {
    const kept = t(
      "Given to an earlier version of this question, on {day}; it stays in your record.",
      {
        day,
      },
    );
    return make("li", {}, kept);
  }
  const lead = t("Given to an earlier version of this question, on {day}: ", { day });
  return make("li", {}, lead, make("q", { dir: "auto" }, words));
}
