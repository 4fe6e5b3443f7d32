// What is behind a choice: its neighbours, and the words of each article with where they stand.

import { hasFocus, make, makeSiteLink } from "../dom.js";
import { dateInWords, t } from "../i18n.js";
import { linesAt } from "./network/debate.js";
import { behind, isChecked } from "./network/networks.js";
import {
  chosenInWords,
  statementsInWords,
  uncheckedInWords,
  weightOfLine,
} from "./network/words.js";

/** @typedef {import("./network/debate.js").Shown} Shown */
/** @typedef {import("./network/debate.js").Statement} Statement */

/** As many are shown until more are asked for. */
const AT_ONCE = 50;

/** @param {(chosen: string[]) => void} choose */
export function viewSentences(choose) {
  // No heading: which level it had, the lesson around it decides.
  const heading = make("p", { class: "ck-heading", tabindex: "-1" });
  const about = make("p", { class: "ck-about" });
  const near = make("ul", { class: "ck-neighbours" });
  const list = make("ol", { class: "ck-sentences" });
  const moreNear = viewMore(near, t("Show more neighbours"));
  const more = viewMore(list, t("Show more sentences"));
  const clear = make(
    "button",
    { type: "button", onclick: () => choose([]) },
    t("Clear the choice"),
  );
  const element = make(
    "div",
    { class: "ck-behind", role: "group", "aria-label": t("The sentences behind it") },
    heading,
    about,
    near,
    moreNear.button,
    list,
    more.button,
    clear,
  );
  return { element, show };

  /**
   * Show a choice, and return it as it is announced.
   * @param {Shown} shown
   * @param {string[]} chosen
   */
  function show(shown, chosen) {
    const { debate } = shown;
    const hadFocus = hasFocus(element);
    const statements = chosen.length ? behind(shown.statements, chosen, shown.kind) : [];
    const lines = chosen.length === 1 ? linesAt(shown, chosen) : [];
    heading.textContent = chosen.length
      ? chosen.map(debate.name).join(" – ")
      : t("Choose a name or a line");
    const kinds = chosen.map(debate.about).filter(Boolean).join(", ");
    about.textContent = chosen.length
      ? [kinds, statementsInWords(statements.length)].filter(Boolean).join(" · ")
      : t(
          "Its neighbours are then listed here, with the sentences behind it; a neighbour opens the line to it.",
        );
    moreNear.show(
      chosen.length > 1
        ? chosen.map((id) => viewNear([id], debate.name(id), ""))
        : lines.map((line) => {
            const { one, other } = line;
            const name = debate.name(one === chosen[0] ? other : one);
            return viewNear([one, other], name, weightOfLine(shown, line), !line.checked);
          }),
    );
    more.show(statements.map((statement) => viewStatement(shown, statement)));
    clear.hidden = !chosen.length;
    if (hadFocus) heading.focus();
    return chosenInWords(shown, chosen, statements.length);
  }

  /**
   * @param {string[]} ids
   * @param {string} name
   * @param {string} weight
   * @param {boolean} [isUnchecked]
   */
  function viewNear(ids, name, weight, isUnchecked = false) {
    const said = isUnchecked ? `${weight}, ${uncheckedInWords()}` : weight;
    const button = make(
      "button",
      { type: "button", class: isUnchecked && "ck-hatched", onclick: () => choose(ids) },
      make("span", { class: "ck-named", dir: "auto" }, name),
      " ",
      make("span", { class: "ck-about" }, said),
    );
    return make("li", {}, button);
  }
}

/**
 * A button that lengthens a list until all of it is there.
 * @param {HTMLElement} list
 * @param {string} label
 */
function viewMore(list, label) {
  /** @type {HTMLElement[]} */
  let waiting = [];
  const button = make("button", { type: "button", onclick: lengthen }, label);
  return {
    button,
    /** @param {HTMLElement[]} items */
    show(items) {
      list.replaceChildren();
      waiting = items;
      lengthen();
    },
  };

  function lengthen() {
    list.append(...waiting.splice(0, AT_ONCE));
    button.hidden = !waiting.length;
  }
}

/**
 * @param {Shown} shown
 * @param {Statement} statement
 */
function viewStatement({ debate }, statement) {
  const { actor, concept, agreement, article, row, published, evidence, content } = statement;
  const side = make(
    "strong",
    { class: `ck-${agreement}` },
    agreement === "yes" ? t("yes") : t("no"),
  );
  const about = debate.article(article);
  const link = makeSiteLink(about?.url ?? "");
  const words = evidence || content;
  const day = published ? dateInWords(published) : t("day unknown");
  const source = [about?.source, day].filter(Boolean).join(", ");
  return make(
    "li",
    { class: isChecked(statement) ? null : "ck-hatched" },
    make("p", { dir: "auto" }, `${debate.name(actor)}: `, side, ` – ${debate.name(concept)}`),
    words
      ? make("blockquote", { dir: "auto" }, make("q", {}, words))
      : make("p", {}, t("The words are not in this corpus: read them in the article.")),
    make(
      "p",
      { class: "ck-about" },
      make("cite", { dir: "auto" }, about?.title || article),
      ` · ${source} · `,
      t("row {row} of {article}", { row, article }),
      ` · ${signedInWords(statement)}`,
      ...(statement.by_words ? ["; ", t("the codebook's words found the side")] : []),
      ...(link ? [" · ", link] : []),
    ),
  );
}

/** @param {Statement} statement */
function signedInWords({ origin, coder, checked_on: day }) {
  if (origin === "proposed") return t("proposed, and signed by nobody");
  if (origin !== "reviewed") return t("read by the machine, and signed by nobody");
  if (!day) return coder ? t("signed by {coder}", { coder }) : t("coded by hand");
  return t("signed by {coder} on {day}", { coder, day: dateInWords(day) });
}
