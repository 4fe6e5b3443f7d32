// What the pages of the curation have in common: they ask the kernel, hear keys, have words marked.

import { make } from "../dom.js";
import { t } from "../i18n.js";
import { openConnection } from "../quiz/session/connection.js";
import { openStorage } from "../storage.js";

/** @typedef {import("./curator.js").Row} Row */
/** @typedef {import("./curator.js").Span} Span */
/** @typedef {{ type: string, [more: string]: unknown }} Message */

/** Controls in which a letter is typed, or chooses. */
const TAKES_LETTERS = "input:not([type='checkbox']), select, textarea, [role='listbox']";
const KEYS = "curator keys";

/** Whether single letters are keys, as this browser keeps it. */
export function keptKeys() {
  const storage = openStorage("reader", "any");
  return {
    keys: storage.get(KEYS)?.on ?? true,
    onKeys: (/** @type {boolean} */ on) => storage.put(KEYS, { at: Date.now(), on }),
  };
}

/**
 * Open the way to the kernel; what it refuses, and that it does not respond, is said.
 * @param {any} model
 * @param {(words: string, isFault: boolean) => void} say
 */
export function openKernel(model, say) {
  const connection = openConnection(model);
  const kernel = { isWaiting: false, ask, close: connection.close };
  return kernel;

  /**
   * @param {Message} message
   * @param {(reply: any) => void} onReply
   * @param {(why: string) => void} [onRefused]
   */
  function ask(message, onReply, onRefused) {
    connection.ask(message, {
      onReply(reply) {
        kernel.isWaiting = false;
        onReply(reply);
      },
      onSilence() {
        kernel.isWaiting = false;
        say(
          t(
            "Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk.",
          ),
          true,
        );
      },
      onRefused(why) {
        kernel.isWaiting = false;
        say(why, true);
        onRefused?.(why);
      },
    });
  }
}

/**
 * Put a form in the row's place, and the focus into its first control.
 * @param {HTMLElement} place
 * @param {HTMLElement} form
 */
export function putForm(place, form) {
  place.replaceChildren(form);
  /** @type {HTMLElement | null} */ (form.querySelector("select, input, textarea"))?.focus();
}

/**
 * Show a row, and give it the focus, so that a screen reader reads it.
 * @param {HTMLElement} shown
 * @param {{ element: HTMLElement }} bar
 */
export function focusRow(shown, bar) {
  shown.focus({ preventScroll: true });
  bar.element.firstElementChild?.scrollIntoView({ block: "nearest" });
}

/**
 * The page around its parts.
 * @param {string} label
 * @param {HTMLElement[]} parts the bar, the article, the place of the row, what has changed, the live region
 * @param {(event: KeyboardEvent) => void} onkeydown
 */
export function viewDesk(label, [bar, article, place, ...more], onkeydown) {
  return make(
    "div",
    { class: "ck ck-curator", role: "group", "aria-label": label, onkeydown },
    bar,
    make("div", { class: "ck-desk" }, article, place),
    ...more,
  );
}

/**
 * What hears the keys: Escape closes what is open, and a letter is an action where nothing is.
 * @param {{ keysAreOn: () => boolean, press: (key: string) => boolean }} bar
 * @param {() => boolean} isOpen
 * @param {() => void} close
 * @returns {(event: KeyboardEvent) => void}
 */
export function byKey(bar, isOpen, close) {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element))
      return;
    if (event.key === "Escape" && isOpen()) close();
    else if (isOpen() || !bar.keysAreOn() || event.target.closest(TAKES_LETTERS)) return;
    else if (!bar.press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/**
 * Have words marked in the article, and shown again as those of the row.
 * @param {ReturnType<typeof import("./text.js").viewText>} article
 * @param {ReturnType<typeof openKernel>} kernel
 * @param {() => Row | undefined} row
 */
export function marking(article, kernel, row) {
  /**
   * @param {string} label
   * @param {Span[]} spans where to begin
   * @param {boolean} isEmpty nothing is marked there yet
   * @param {(text: string, spans: Span[], words: number[]) => void} onMarked
   * @param {() => void} [onCancel]
   */
  return (label, spans, isEmpty, onMarked, onCancel) => {
    article.mark(label, spans, isEmpty, {
      take(words) {
        kernel.ask({ type: "mark", words }, ({ text, spans: found }) => {
          article.show(row());
          onMarked(text, found, words);
        });
      },
      cancel() {
        article.show(row());
        onCancel?.();
      },
    });
  };
}
