// What stands above the row: how far the curation is, what can be done, and by which keys.

import { make, uniqueId } from "../dom.js";
import { t } from "../i18n.js";

/** @typedef {{ label: string, run: () => void, only?: string, means?: string }} Action */

/**
 * @param {object} settings
 * @param {string} [settings.how] what to do, for Help
 * @param {Record<string, Action>} settings.actions by their keys
 * @param {import("./curator.js").Forms} [settings.forms] whose tables may be chosen alone
 * @param {string} settings.coder
 * @param {{ far: string, by: string, actions: string }} [settings.words] where no rows are signed
 * @param {boolean} settings.keys whether single letters are keys
 * @param {(on: boolean) => void} settings.onKeys
 * @param {() => void} [settings.onFilter]
 * @param {(why: string) => void} settings.onOff something cannot be done with this row
 */
export function viewBar({ how, actions, forms, coder, keys, onKeys, onFilter, onOff, ...more }) {
  const words = more.words ?? {
    far: t("Signed rows"),
    by: t("Signed as {name}", { name: coder }),
    actions: t("What to do with the row"),
  };
  const progress = make("progress", { "aria-label": words.far, max: 1, value: 0 });
  const count = make("span");
  const said = make("p", { class: "ck-said" });
  const tables = Object.entries(forms ?? {}).map(([name, { label }]) =>
    make("option", { value: name }, label),
  );
  const filter = make(
    "select",
    { onchange: onFilter },
    make("option", { value: "turn" }, t("each table in turn")),
    make("option", { value: "mixed" }, t("all tables mixed")),
    ...tables,
  );
  const letters = make("input", { type: "checkbox", onchange: switchKeys });
  letters.checked = keys;
  const list = make("dl", { class: "ck-keys", id: uniqueId("keys") });
  const help = make(
    "div",
    { hidden: true },
    make("p", {}, how ?? howTo()),
    list,
    make("p", {}, make("label", {}, letters, " ", t("Use single letters as keyboard shortcuts"))),
  );
  /** @type {[string, Action, HTMLButtonElement, HTMLElement][]} */
  const buttons = Object.entries(actions).map(([key, action]) => {
    const sign = make("kbd", { "aria-hidden": "true" }, key);
    const button = make(
      "button",
      { type: "button", onclick: () => press(key) },
      action.label,
      sign,
    );
    return [key, action, button, sign];
  });
  list.append(
    ...Object.entries(actions).flatMap(([key, { label, means }]) => [
      make("dt", {}, make("kbd", {}, key)),
      make("dd", {}, means ? `${label}: ${means}` : label),
    ]),
  );
  buttons[0][2].classList.add("ck-main");
  switchKeys();
  let table = "";
  return {
    element: make(
      "div",
      { class: "ck-bar" },
      make(
        "div",
        { class: "ck-far" },
        make("span", {}, words.by),
        progress,
        count,
        forms ? make("label", {}, t("Rows:"), " ", filter) : null,
      ),
      make(
        "div",
        { class: "ck-actions ck-do", role: "group", "aria-label": words.actions },
        ...buttons.map(([, , button]) => button),
      ),
      help,
      said,
    ),
    filter: () => filter.value,
    keysAreOn: () => letters.checked,
    press,
    help: toggleHelp,
    /** @param {{ signed: number, rows: number, said: string, undo: string }} state */
    show(state) {
      progress.max = Math.max(1, state.rows);
      progress.value = state.signed;
      count.textContent = state.said;
      const undo = buttons.find(([key]) => key === "u")?.[2];
      undo?.setAttribute("aria-disabled", String(!state.undo));
      if (undo) undo.title = state.undo;
    },
    /**
     * A row of this table is shown: what cannot be done with it is off.
     * @param {string | undefined} shown
     */
    at(shown) {
      table = shown ?? "";
      for (const [, { only }, button] of buttons) {
        if (only) button.setAttribute("aria-disabled", String(only !== table));
      }
    },
    /**
     * @param {string} words
     * @param {boolean} [isFault]
     */
    said(words, isFault = false) {
      said.textContent = words;
      said.classList.toggle("ck-fault", isFault);
    },
  };

  /**
   * Do what a key does, and tell whether it does something.
   * @param {string} key
   */
  function press(key) {
    const action = actions[key];
    const button = buttons.find(([name]) => name === key)?.[2];
    if (!action || !button) return false;
    if (button.getAttribute("aria-disabled") !== "true") action.run();
    else if (action.only) onOff(t("Only stakeholders can be merged or split."));
    return true;
  }

  function switchKeys() {
    for (const [key, , button, sign] of buttons) {
      sign.hidden = !letters.checked;
      if (letters.checked) button.setAttribute("aria-keyshortcuts", key);
      else button.removeAttribute("aria-keyshortcuts");
    }
    onKeys(letters.checked);
  }

  function toggleHelp() {
    help.hidden = !help.hidden;
    const button = buttons.find(([key]) => key === "?")?.[2];
    button?.setAttribute("aria-expanded", String(!help.hidden));
  }
}

function howTo() {
  return t(
    "Compare the row with its sentence, which is marked in the article. Keep it, edit a cell, or drop it; each decision is signed and kept at once, and Undo takes them back one by one. Rows that are not signed do not count. In a form, Control and Enter saves, Escape goes back.",
  );
}
