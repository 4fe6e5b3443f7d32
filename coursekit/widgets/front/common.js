// What every widget of coursekit needs from the page. Joined in front of each widget's script.

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Make an element. Attributes that are false or null are left out; strings become text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child != null));
  keepKeys(element);
  return element;
}

/** Keep a notebook's one-letter shortcuts and arrow keys away from a control that has the focus. */
function keepKeys(element) {
  if (element.matches(CONTROLS)) element.dataset.lmSuppressShortcuts = "true";
}

/**
 * Show Markdown that the kernel has made into HTML, with raw HTML and images off.
 * The only place where a text is read as HTML; everything else is set as text.
 */
function makeMarkdown(tag, attributes, html) {
  const element = make(tag, attributes);
  element.innerHTML = html;
  element.querySelectorAll(CONTROLS).forEach(keepKeys);
  return element;
}

/** Make a polite live region; `announce(text)` says a text to a screen reader, again if repeated. */
function makeLiveRegion() {
  const region = make("div", { role: "status", "aria-live": "polite", class: "ck-unseen" });
  const announce = (text) => region.replaceChildren(make("p", {}, text));
  return { region, announce };
}

/** An id that no other widget on the page has, though each runs its own copy of this script. */
function uniqueId(prefix) {
  return `ck-${prefix}-${Math.random().toString(36).slice(2, 12)}`;
}
