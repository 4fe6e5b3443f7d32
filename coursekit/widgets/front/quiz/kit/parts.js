// What several kinds of question are made of.

import { make, makeMarkdown, uniqueId } from "../../dom.js";
import { t } from "../../i18n.js";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement} Control */
/** @typedef {ReturnType<typeof makeFeedback>} Feedback */
/** @typedef {"right" | "partly" | "near" | "wrong" | "missed" | "left" | "discussed" | "sent" | "so far"} Verdict */
/** @typedef {{ feedback?: string, key?: string, why?: string }} Told */

/** @type {Record<Verdict, string>} */
const SIGNS = {
  right: "✓",
  partly: "≈",
  near: "≈",
  wrong: "✗",
  missed: "○",
  left: "–",
  discussed: "⇄",
  sent: "→",
  "so far": "…",
};

/**
 * A verdict: a sign for the eye, and words for everyone.
 * @param {Verdict} verdict
 * @param {string} words
 */
export function verdictLine(verdict, words) {
  const sign = make("span", { "aria-hidden": "true" }, `${SIGNS[verdict]} `);
  return make("p", { class: `ck-verdict ck-${verdict.replace(" ", "-")}` }, sign, words);
}

/** A place for feedback, empty and hidden until there is some. */
export function makeFeedback() {
  const element = make("div", { class: "ck-feedback", id: uniqueId("feedback"), hidden: true });
  return {
    element,
    text: () => spoken(element),
    /** @param {...(Node | string)} children */
    set(...children) {
      element.hidden = !children.length;
      element.replaceChildren(...children);
    },
  };
}

/**
 * A text that ends as a sentence does, so that it is spoken apart from the next.
 * @param {string} text
 */
export const sentence = (text) => (/[.!?:…。؟]["”’)]*$/.test(text) ? text : `${text}.`);

/**
 * What a screen reader is told of an element: its blocks apart, without the signs for the eye.
 * @param {HTMLElement} element
 */
function spoken(element) {
  const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
  for (const sign of copy.querySelectorAll("[aria-hidden]")) sign.remove();
  const blocks = [...copy.children].map((child) => child.textContent?.trim() ?? "");
  return blocks.filter(Boolean).map(sentence).join(" ");
}

/** @param {string} html */
export const markdownBlock = (html) => makeMarkdown("div", { dir: "auto" }, html);

/**
 * The plain text of what the kernel has made from Markdown, for where no markup can stand.
 * @param {string} html
 */
export const plainText = (html) => makeMarkdown("span", {}, html).textContent ?? "";

/**
 * Tie what was said of an answer to its control, for who comes back to it; undone without any.
 * @param {Element | undefined} control
 * @param {...Element} elements
 */
export function describe(control, ...elements) {
  if (!elements.length) control?.removeAttribute("aria-describedby");
  else control?.setAttribute("aria-describedby", elements.map(({ id }) => id).join(" "));
}

/**
 * Say of a control that what stands in it is not right; unsaid where it is, or nothing stands there.
 * @param {Element} control
 * @param {boolean} invalid
 */
export function setInvalid(control, invalid) {
  if (invalid) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

/**
 * Have a button do nothing; it keeps the focus, as a disabled one would not.
 * @param {Element} button
 * @param {boolean} off
 */
export const setOff = (button, off) => button.setAttribute("aria-disabled", String(off));

/** @param {Element} button */
export const isOff = (button) => button.getAttribute("aria-disabled") === "true";

/**
 * The answer, told at last.
 * @param {string} key
 */
export const keyLine = (key) => make("p", { class: "ck-key" }, t("The answer: {key}", { key }));

/**
 * @param {Element} root
 * @param {boolean} off
 */
export function setDisabled(root, off) {
  /** @type {NodeListOf<Control>} */
  const controls = root.querySelectorAll("input, select, textarea, button");
  for (const control of controls) control.disabled = off;
}

/** @param {Element} root */
export function focusFirst(root) {
  /** @type {HTMLElement | null} */
  const first = root.querySelector("input, select, textarea, button, [tabindex='0']");
  first?.focus();
}

/**
 * What most views of a kind do to be closed and opened again; `clear()` takes away what was told.
 * @param {Element} body
 * @param {() => void} [clear]
 */
export const closing = (body, clear) => ({
  close: () => setDisabled(body, true),
  open() {
    setDisabled(body, false);
    clear?.();
  },
});

/**
 * The value of the radio button that is chosen; "" for none.
 * @param {HTMLInputElement[]} inputs
 */
export const chosenValue = (inputs) => inputs.find((input) => input.checked)?.value ?? "";

/**
 * Choose the radio button of a value, and no other.
 * @param {HTMLInputElement[]} inputs
 * @param {string | undefined} value
 */
export function chooseValue(inputs, value) {
  for (const input of inputs) input.checked = input.value === value;
}

/**
 * Of one of several places to be filled: whether what was put there is right, or nothing was.
 * @param {boolean} right
 * @param {string} given
 */
export function placeVerdict(right, given) {
  if (right) return "right";
  return given ? "wrong" : "left";
}

/**
 * What is told of such a place: the verdict, what is said of it, and once it is told the key and why.
 * @param {Verdict} verdict
 * @param {string} words
 * @param {Told} told
 */
export function placeTold(verdict, words, { feedback, key, why }) {
  return [
    verdictLine(verdict, words),
    ...(feedback ? [markdownBlock(feedback)] : []),
    ...(key && verdict !== "right" ? [keyLine(key)] : []),
    ...(why ? [markdownBlock(why)] : []),
  ];
}

/**
 * A line to type in, or a list of words to choose from where there are some.
 * @param {Record<string, any>} attributes
 * @param {string[]} among
 */
export function makeBlank(attributes, among) {
  if (among.length) {
    return makeSelect(
      attributes,
      among.map((word) => [word, word]),
    );
  }
  return make("input", {
    ...attributes,
    type: "text",
    autocomplete: "off",
    maxlength: 200,
    dir: "auto",
  });
}

/**
 * A list to choose from, with nothing chosen.
 * @param {Record<string, any>} attributes
 * @param {[value: string, text: string][]} options
 */
export function makeSelect(attributes, options) {
  const first = make("option", { value: "" }, t("Choose …"));
  const others = options.map(([value, text]) => make("option", { value, dir: "auto" }, text));
  return make("select", attributes, first, ...others);
}

/** @param {number} number */
export const rounded = (number) => String(Math.round(number * 100) / 100);
