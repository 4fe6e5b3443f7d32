// What every widget of coursekit needs from the page. Joined in front of each widget's script.

/** How long what was announced stays for a screen reader that is still speaking. */
const HEARD_MS = 15000;

const CONTROL_TAGS = new Set(["a", "button", "input", "select", "textarea", "summary"]);
const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Make an element. Attributes that are false or null are left out; strings become text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(name, value === true ? "" : value);
  }
  if (attributes.dir === "auto" && languages.own) element.lang = languages.own;
  for (const child of children) if (child != null) element.append(child);
  // A long quiz has thousands of elements: only those that can be controls are asked.
  if (CONTROL_TAGS.has(tag) || "tabindex" in attributes) keepKeys(element);
  return element;
}

/** Keep a notebook's one-letter shortcuts and arrow keys away from a control that has the focus. */
function keepKeys(element) {
  if (element.matches(CONTROLS)) element.dataset.lmSuppressShortcuts = "true";
}

/** The same for ipywidgets' own controls on the page, which JupyterLab would leave at an arrow key. */
if (!document.documentElement.dataset.ckKeepsKeys) {
  document.documentElement.dataset.ckKeepsKeys = "true";
  document.addEventListener("focusin", ({ target }) => {
    if (target.closest(".jupyter-widgets")) keepKeys(target);
  });
}

/**
 * Show Markdown that the kernel has made into HTML, with raw HTML and images off.
 * The only place where a text is read as HTML; everything else is set as text.
 */
function makeMarkdown(tag, attributes, html) {
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
function makeLiveRegion() {
  const region = make("div", { role: "status", "aria-live": "polite", class: "ck-unseen" });
  let timer;
  const announce = (text) => {
    region.replaceChildren(make("p", {}, text));
    clearTimeout(timer); // who reads the page line by line is not to read it all twice
    timer = setTimeout(() => region.replaceChildren(), HEARD_MS);
  };
  return { region, announce };
}

const OWN = Math.random().toString(36).slice(2, 12);
let ids = 0;

/** An id that no other widget on the page has, though each runs its own copy of this script. */
function uniqueId(prefix) {
  ids += 1;
  return `ck-${prefix}-${OWN}-${ids}`;
}

/** The words of the interface in the student's language, by the English ones; empty for English. */
let catalogue = {};

/** The languages on the page: of the interface, and of what authors wrote, "" where that is the same. */
let languages = { used: "", own: "" };

/** Use the catalogue that the kernel has sent; a screen reader is told which language is which. */
function useWords(words, told, root) {
  catalogue = words ?? {};
  if (!told?.used) return;
  languages = told;
  root.lang = told.used;
  root.dir = told.direction;
}

/** A text of the interface in the student's language, its `{names}` filled in. */
function t(text, values = {}) {
  const said = catalogue[text] ?? text;
  return filled(typeof said === "string" ? said : said[0], values);
}

/** A text that depends on a number: the form for one, or that for more, `{count}` filled in. */
function tn(one, more, count, values = {}) {
  const forms = catalogue[one] ?? [one, more];
  // Under "" stands which form each number from 0 to 199 takes; what follows repeats, and a fraction is told like 100.
  const like = Number.isInteger(count) ? (count < 200 ? count : 100 + (count % 100)) : 100;
  const form = (catalogue[one] && catalogue[""]?.[like]) ?? Number(count !== 1);
  return filled(forms[form], { count, ...values });
}

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
