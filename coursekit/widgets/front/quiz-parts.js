// What several kinds of question are made of.

const SIGNS = { right: "✓", partly: "≈", near: "≈", wrong: "✗", missed: "○", left: "–", discussed: "⇄" };

/** A verdict: a sign for the eye, and words for everyone. */
function verdictLine(verdict, words) {
  const sign = make("span", { "aria-hidden": "true" }, `${SIGNS[verdict]} `);
  return make("p", { class: `ck-verdict ck-${verdict}` }, sign, words);
}

/** A place for feedback, empty and hidden until there is some. */
function makeFeedback() {
  const element = make("div", { class: "ck-feedback", id: uniqueId("feedback"), hidden: true });
  return {
    element,
    text: () => spoken(element),
    set(...children) {
      element.hidden = !children.length;
      element.replaceChildren(...children);
    },
  };
}

/** A text that ends as a sentence does, so that it is spoken apart from the next. */
const sentence = (text) => (/[.!?:…。؟]["”’)]*$/.test(text) ? text : `${text}.`);

/** What a screen reader is told of an element: its blocks apart, without the signs for the eye. */
function spoken(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("[aria-hidden]").forEach((sign) => sign.remove());
  return [...copy.children].map((child) => child.textContent.trim()).filter(Boolean).map(sentence).join(" ");
}

const markdownBlock = (html) => makeMarkdown("div", { dir: "auto" }, html);

/** The plain text of what the kernel has made from Markdown, for where no markup can stand. */
const plainText = (html) => makeMarkdown("span", {}, html).textContent;

/** Tie what was said of an answer to its control, for who comes back to it; undone without any. */
function describe(control, ...elements) {
  if (elements.length) control.setAttribute("aria-describedby", elements.map(({ id }) => id).join(" "));
  else control.removeAttribute("aria-describedby");
}

/** Say of a control that what stands in it is not right; unsaid where it is, or nothing stands there. */
function setInvalid(control, invalid) {
  if (invalid) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

/** The answer, told at last. */
const keyLine = (key) => make("p", { class: "ck-key" }, t("The answer: {key}", { key }));

function setDisabled(root, off) {
  root.querySelectorAll("input, select, textarea, button").forEach((control) => (control.disabled = off));
}

function focusFirst(root) {
  root.querySelector("input, select, textarea, button, [tabindex='0']")?.focus();
}

/** What every view of a kind does to be closed and opened again; `clear()` takes away what was told. */
const closing = (body, clear) => ({
  close: () => setDisabled(body, true),
  open() {
    setDisabled(body, false);
    clear?.();
  },
});

/** The value of the radio button that is chosen; "" for none. */
const chosenValue = (inputs) => inputs.find((input) => input.checked)?.value ?? "";

/** Choose the radio button of a value, and no other. */
function chooseValue(inputs, value) {
  inputs.forEach((input) => (input.checked = input.value === value));
}

/** Of one of several places to be filled: whether what was put there is right, or nothing was. */
const placeVerdict = (right, given) => (right ? "right" : given ? "wrong" : "left");

/** What is told of such a place: the verdict, what is said of it, and once it is told the key and why. */
function placeTold(verdict, words, { feedback, key, why }) {
  const told = [verdictLine(verdict, words)];
  if (feedback) told.push(markdownBlock(feedback));
  if (key && verdict !== "right") told.push(keyLine(key));
  if (why) told.push(markdownBlock(why));
  return told;
}

/** A line to type in, or a list of words to choose from where there are some. */
function makeBlank(attributes, among) {
  if (among.length) return makeSelect(attributes, among.map((word) => [word, word]));
  return make("input", { ...attributes, type: "text", autocomplete: "off", maxlength: 200, dir: "auto" });
}

/** A list to choose from, with nothing chosen. */
function makeSelect(attributes, options) {
  const first = make("option", { value: "" }, t("Choose …"));
  return make("select", attributes, first, ...options.map(([value, text]) => make("option", { value, dir: "auto" }, text)));
}
