// Handing in: what is ticked, all that will be in the file, the file itself and its receipt. Nothing is
// sent anywhere but to the student's own kernel.

import { make, makeLiveRegion, uniqueId } from "../dom.js";
import { t, tn, useWords } from "../i18n.js";
import { hand, openLink, reasonOf } from "../record/file.js";
import { BY_DEFAULT, byUnit, labelsOfTicks, TICKED } from "./words.js";

/** @typedef {[label: string, text: string]} Line */
/** @typedef {{ lesson: string, name: string, prompt: string, lines: Line[] }} Item */
/** @typedef {{ about: Line[], parts: { title: string, items: Item[] }[] }} Preview */

const LONGEST_NAME = 80;

export const handIn = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    el.replaceChildren(viewHandIn(openLink(model, () => {})));
  },
};

/** @param {import("../record/file.js").RecordLink} link */
function viewHandIn(link) {
  const { region, announce } = makeLiveRegion();
  const who = viewWho();
  const ticks = viewTicks(changed);
  const shown = make("div");
  const notice = make("p", { class: "ck-notice" });
  const told = make("p", { class: "ck-told" });
  const receipt = make("p", { class: "ck-receipt" });
  let isOpen = false;
  /** @param {boolean} file */
  const ask = (file) =>
    link.ask({ keeping: "hand-in", ticked: ticks.ticked(), ...who.chosen(), file });
  const show = make(
    "button",
    { type: "button", "aria-expanded": "false", onclick: toggle },
    t("Show all that will be in it"),
  );
  const save = make(
    "button",
    { type: "button", class: "ck-main", onclick: download },
    t("Make the file"),
  );
  return make(
    "div",
    { class: "ck ck-hand-in" },
    make(
      "p",
      {},
      t(
        "You make one file for your instructor. Nothing is sent: you upload the file, or pass it on, yourself. It holds what you tick and nothing else about you.",
      ),
    ),
    who.element,
    ticks.element,
    make("div", { class: "ck-actions" }, show, save),
    notice,
    told,
    receipt,
    shown,
    region,
  );

  async function toggle() {
    isOpen = !isOpen;
    show.setAttribute("aria-expanded", String(isOpen));
    show.replaceChildren(isOpen ? t("Hide what will be in it") : t("Show all that will be in it"));
    shown.replaceChildren();
    if (isOpen) await look();
  }

  function changed() {
    receipt.replaceChildren();
    if (isOpen) look();
  }

  async function look() {
    try {
      const { preview } = await ask(false);
      if (!isOpen) return;
      const units = [...shown.querySelectorAll("details")].filter(({ open }) => open);
      const opened = new Set(units.map(({ dataset }) => dataset.unit));
      shown.replaceChildren(viewPreview(preview, opened));
      say(countOf(preview));
    } catch (error) {
      tell(reasonOf(error));
    }
  }

  async function download() {
    if (!who.chosen().called) {
      who.focus();
      return tell(t("Write a pseudonym or your name first."));
    }
    try {
      const { name, receipt: code, files } = await ask(true);
      hand(new Blob(files, { type: "text/html" }), name);
      const said = t(
        "The file {name} is in your downloads. Hand it in where your instructor says.",
        {
          name,
        },
      );
      receipt.replaceChildren(t("Your receipt:"), " ", make("strong", {}, code), " ");
      receipt.append(t("Keep it: your instructor sees the same code."));
      say(said, `${said} ${receipt.textContent}`);
    } catch (error) {
      tell(t("No file was made: {reason}", { reason: reasonOf(error) }));
    }
  }

  /** What went well. @param {string} text @param {string} [heard] */
  function say(text, heard = text) {
    notice.replaceChildren();
    told.replaceChildren(text);
    announce(heard);
  }

  /** What did not. @param {string} text */
  function tell(text) {
    told.replaceChildren();
    notice.replaceChildren(text);
    announce(text);
  }
}

/** @param {Preview} preview */
function countOf({ parts }) {
  const count = parts.reduce((sum, { items }) => sum + items.length, 0);
  return tn("It will hold one item.", "It will hold {count} items.", count);
}

/** Who hands in: a pseudonym or a name, and which of the two it is. */
function viewWho() {
  const id = uniqueId("called");
  const group = uniqueId("as");
  const radio = (/** @type {string} */ value, /** @type {string} */ text) => {
    const input = make("input", {
      type: "radio",
      name: group,
      value,
      checked: value === "pseudonym",
    });
    return make("label", {}, input, make("span", {}, text));
  };
  const called = make("input", {
    id,
    type: "text",
    maxlength: LONGEST_NAME,
    autocomplete: "off",
    dir: "auto",
  });
  const element = make(
    "fieldset",
    {},
    make("legend", {}, t("Who hands in")),
    radio("pseudonym", t("Under a pseudonym, as agreed with your instructor")),
    radio("name", t("Under my name")),
    make("label", { for: id, class: "ck-called" }, t("Pseudonym or name:")),
    called,
  );
  const chosen = () => {
    const input = element.querySelector("input:checked");
    const kind = input instanceof HTMLInputElement ? input.value : "pseudonym";
    return { as: kind, called: called.value.trim() };
  };
  return { element, chosen, focus: () => called.focus() };
}

/** What is handed in. @param {() => void} onchange */
function viewTicks(onchange) {
  const labels = labelsOfTicks();
  const boxes = TICKED.map((value) =>
    make("input", { type: "checkbox", value, checked: BY_DEFAULT.includes(value), onchange }),
  );
  const element = make(
    "fieldset",
    {},
    make("legend", {}, t("What you hand in")),
    ...boxes.map((box) => make("label", {}, box, make("span", {}, labels[box.value]))),
    make(
      "p",
      { class: "ck-beside" },
      t(
        "A text that you tick is handed in as you wrote it, even where opinions differ: you wrote it in a role. Guesses and reviews go into no file.",
      ),
    ),
  );
  return {
    element,
    ticked: () => boxes.filter(({ checked }) => checked).map(({ value }) => value),
  };
}

/** All of it; what is of one unit opens together, so that a whole course can be looked over. @param {Preview} preview @param {Set<string | undefined>} opened */
function viewPreview({ about, parts }, opened) {
  return make(
    "div",
    {
      class: "ck-preview",
      role: "region",
      tabindex: "0",
      "aria-label": t("All that will be in it"),
    },
    viewLines(about),
    ...parts.map(({ title, items }) => {
      const units = byUnit(items);
      return make(
        "section",
        { "aria-label": title },
        make("p", { class: "ck-title" }, title),
        ...[...units].map(([unit, of]) =>
          viewUnit(unit || title, of, units.size === 1 || opened.has(unit || title)),
        ),
      );
    }),
  );
}

/** @param {string} unit @param {Item[]} items @param {boolean} open */
function viewUnit(unit, items, open) {
  const count = tn("one item", "{count} items", items.length);
  return make(
    "details",
    { open, "data-unit": unit },
    make("summary", { dir: "auto" }, `${unit} (${count})`),
    ...items.map(viewItem),
  );
}

/** @param {Item} item */
function viewItem({ name, prompt, lines }) {
  return make(
    "div",
    { class: "ck-item" },
    make("p", { class: "ck-heading", dir: "auto" }, prompt || name),
    make("p", { class: "ck-beside" }, name),
    viewLines(lines),
  );
}

/** @param {Line[]} lines */
function viewLines(lines) {
  const rows = lines.flatMap(([label, text]) => [
    label ? make("dt", {}, label) : "",
    make("dd", { dir: "auto" }, text),
  ]);
  return make("dl", {}, ...rows);
}
