// How it stands with the record, said at the top of the quiz: what is not saved, why, and that it is.

import { make } from "../dom.js";
import { t, tn } from "../i18n.js";

const RETRY_MS = 20000;

/**
 * How it stands: what the kernel says, how many actions wait in the browser, whether the kernel is
 * silent about them, whether the storage has them, and how many came late and are saved.
 * @typedef {object} SaveState
 * @property {{ why?: string, waiting?: number, mended?: string[] }} kept
 * @property {number} waiting
 * @property {boolean} isSilent
 * @property {boolean} areStored
 * @property {number} late
 */

/**
 * @param {object} calls
 * @param {() => SaveState} calls.look
 * @param {(aloud: boolean) => void} calls.retry asks the kernel to write
 * @param {(text: string) => void} calls.announce
 */
export function viewSaveStatus({ look, retry, announce }) {
  const told = make("p", {});
  const button = make("button", { type: "button", onclick: () => retry(true) }, t("Try again"));
  const mended = make("details", { hidden: true });
  const element = make("div", { class: "ck-saving", hidden: true }, told, button, mended);
  let before = ""; // what was said last
  let wasUnsaved = false;
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  return { element, show, close: () => clearTimeout(timer) };

  /** What is not saved is said aloud beside the question; here only if asked to. */
  function show({ aloud = false } = {}) {
    const state = look();
    const unsaved = unsavedInWords(state);
    const isWell = !unsaved.length;
    const words = isWell ? savedInWords(state.late, wasUnsaved) : unsaved.join(" ");
    wasUnsaved ||= !isWell;
    told.replaceChildren(words);
    element.classList.toggle("ck-unsaved", !isWell);
    button.hidden = isWell || state.isSilent;
    showMended(state.kept.mended ?? []);
    element.hidden = !words && mended.hidden;
    if (words && (isWell ? words !== before : aloud)) announce(words);
    before = words;
    clearTimeout(timer);
    if (!isWell && !state.isSilent) timer = setTimeout(tryAgain, RETRY_MS);
  }

  function tryAgain() {
    if (document.hidden) show();
    else retry(false);
  }

  /** @param {string[]} lines */
  function showMended(lines) {
    mended.hidden = !lines.length;
    if (mended.dataset.lines === String(lines.length)) return; // it may be open, and read
    mended.dataset.lines = String(lines.length);
    const count = tn(
      "1 line of your record could not be read.",
      "{count} lines of your record could not be read.",
      lines.length,
    );
    const items = lines.map((line) => make("li", { dir: "auto" }, line));
    const parts = [make("summary", {}, count), make("ul", {}, ...items)];
    mended.replaceChildren(...(lines.length ? parts : []));
  }
}

/**
 * @param {number} late
 * @param {boolean} wasUnsaved
 */
function savedInWords(late, wasUnsaved) {
  if (late) {
    return tn(
      "1 change that was waiting in this browser has now been saved.",
      "{count} changes that were waiting in this browser have now been saved.",
      late,
    );
  }
  return wasUnsaved ? t("Everything is saved now.") : "";
}

/** @param {SaveState} state */
function unsavedInWords({ kept, waiting, isSilent, areStored }) {
  if (isSilent && waiting) return [areStored ? waitsInBrowser(waiting) : notStored()];
  if (!kept.why) return [];
  const count = kept.waiting
    ? tn(
        "1 change is waiting to be saved.",
        "{count} changes are waiting to be saved.",
        kept.waiting,
      )
    : "";
  const browser = waiting && areStored ? t("This browser keeps a copy until it is saved.") : "";
  return [notWritten(kept.why), count, browser].filter(Boolean);
}

/** @param {number} count */
function waitsInBrowser(count) {
  return tn(
    "Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.",
    "Not saved yet: {count} changes are waiting in this browser, and will be sent when this quiz runs again.",
    count,
  );
}

/** @param {string} reason */
export const notWritten = (reason) => t("Not saved yet: {reason}", { reason });

const notStored = () =>
  t(
    "Not saved yet, and this browser will not store it: leave this page open, and run this cell again.",
  );

/**
 * What is said beside a question whose action has no reply: who keeps it, and what to do.
 * @param {boolean} areStored
 */
export const silence = (areStored) =>
  areStored
    ? t(
        "Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz runs again. If the kernel is busy, wait; otherwise run this cell again.",
      )
    : notStored();
