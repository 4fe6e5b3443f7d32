// What every widget needs from the page.

import { languages } from "./i18n.js";

/** How long what was announced stays for a screen reader that is still speaking. */
const HEARD_MS = 15000;

const CONTROL_TAGS = new Set(["a", "button", "input", "select", "textarea", "summary"]);
const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** @typedef {Node | string | null | undefined} Child */

/**
 * Make an element. Attributes that are false or null are left out; strings become text.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  if (attributes.dir === "auto" && languages.own) element.lang = languages.own;
  for (const child of children) if (child != null) element.append(child);
  // A long quiz has thousands of elements: only those that can be controls are asked.
  if (CONTROL_TAGS.has(tag) || "tabindex" in attributes) keepKeys(element);
  return element;
}

/**
 * Make an element of a drawing.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} attributes
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function draw(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  return element;
}

/**
 * Keep a notebook's one-letter shortcuts and arrow keys away from a control that has the focus.
 * @param {Element} element
 */
export function keepKeys(element) {
  if (element instanceof HTMLElement && element.matches(CONTROLS)) {
    element.dataset.lmSuppressShortcuts = "true";
  }
}

/** The same for ipywidgets' own controls on the page, which JupyterLab would leave at an arrow key. */
if (!document.documentElement.dataset.ckKeepsKeys) {
  document.documentElement.dataset.ckKeepsKeys = "true";
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.closest(".jupyter-widgets")) keepKeys(target);
  });
}

/**
 * Whether an element, or something in it, has the focus.
 * @param {Element} element
 */
export function hasFocus(element) {
  const root = element.getRootNode();
  const isRoot = root instanceof Document || root instanceof ShadowRoot;
  return isRoot && element.contains(root.activeElement);
}

/**
 * A web address as a link to its site, which opens beside the lesson; null for any other text.
 * @param {string} address
 */
export function makeSiteLink(address) {
  const site = /^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(address)?.[1];
  const attributes = { href: address, target: "_blank", rel: "noopener noreferrer" };
  return site ? make("a", attributes, site) : null;
}

/**
 * Show Markdown that the kernel has made into HTML, with raw HTML and images off.
 * The only place where a text is read as HTML; everything else is set as text.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} attributes
 * @param {string} html
 */
export function makeMarkdown(tag, attributes, html) {
  const element = make(tag, attributes);
  if (/[<&]/.test(html)) {
    element.innerHTML = html;
    element.querySelectorAll(CONTROLS).forEach(keepKeys);
  } else {
    element.textContent = html; // the same without a parser, which takes its time
  }
  return element;
}

/** Make a polite live region; `announce(text)` says a text to a screen reader, again if repeated. */
export function makeLiveRegion() {
  const region = make("div", { role: "status", "aria-live": "polite", class: "ck-unseen" });
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const announce = (/** @type {string} */ text) => {
    region.replaceChildren(make("p", {}, text));
    clearTimeout(timer); // who reads the page line by line is not to read it all twice
    timer = setTimeout(() => region.replaceChildren(), HEARD_MS);
  };
  return { region, announce };
}

const OWN = Math.random().toString(36).slice(2, 12);
let ids = 0;

/**
 * An id that no other widget on the page has, though each runs the bundle for itself.
 * @param {string} prefix
 */
export function uniqueId(prefix) {
  ids += 1;
  return `ck-${prefix}-${OWN}-${ids}`;
}
