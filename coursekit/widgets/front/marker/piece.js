// A piece of written work, the points of its rubric as buttons, its comment.

import { make, makeMarkdown, uniqueId } from "../dom.js";
import { t } from "../i18n.js";

/**
 * @param {import("./marker.js").Shown} shown
 * @param {object} about
 * @param {import("./marker.js").Listed} about.piece
 * @param {string[]} about.rubric
 * @param {number} about.most
 * @param {number} about.longest
 * @param {[number, number]} about.number
 * @param {boolean} about.isFirst whether the samples are to be marked first
 * @param {(points: (number | null)[], comment: string) => void} about.give
 * @param {(words: string) => void} about.say
 */
export function viewPiece(shown, about) {
  const { piece, rubric, most, longest, number, isFirst, give, say } = about;
  const points = [...shown.points];
  let kept = shown.comment;
  let at = Math.max(0, points.indexOf(null));
  const lines = rubric.map((criterion, line) => viewLine(criterion, line));
  const box = make("textarea", {
    rows: "3",
    maxlength: String(longest),
    id: uniqueId("comment"),
    onchange: leave,
    onkeydown: leaveByKey,
  });
  box.value = kept;
  const bank = viewBank(shown.bank, insert);
  const said = make("div", { class: "ck-told" });
  const element = make(
    "section",
    { class: "ck-row", tabindex: "-1", "aria-label": heading() },
    make("h2", {}, heading()),
    make("p", { class: "ck-quiet" }, t("{number} of {of}", { number: number[0], of: number[1] })),
    ...notes(),
    ...(shown.sample
      ? [makeMarkdown("div", { class: "ck-work", dir: "auto" }, shown.sample)]
      : shown.parts.filter(([, text]) => text).map(viewPart)),
    make(
      "div",
      { class: "ck-rubric", role: "group", "aria-label": t("Rubric") },
      ...lines.map((l) => l.element),
    ),
    make("label", { for: box.id }, t("Comment for the student")),
    box,
    bank.element,
    said,
  );
  arrow();
  told(shown.told);
  return {
    element,
    digit,
    move,
    leave,
    told,
    comment: () => box.focus(),
    bank: () =>
      bank.open()
        ? undefined
        : say(t("The bank is empty: comments come into it as you write them.")),
    isBankOpen: bank.isOpen,
    closeBank() {
      bank.close();
      element.focus({ preventScroll: true });
    },
  };

  function heading() {
    return piece.student ? t("Student {name}", { name: piece.student }) : t("A sample");
  }

  function notes() {
    const { student, changed } = piece;
    return [
      isFirst && t("Mark the samples of this question first: so you know what you count."),
      changed && t("The student has handed in other words since you marked this: mark it again."),
      shown.earlier && t("This answers an earlier version of the question."),
      student && shown.client && t("For: {client}", { client: shown.client }),
    ]
      .filter(Boolean)
      .map((note) => make("p", { class: "ck-note" }, note || ""));
  }

  /**
   * @param {string} criterion
   * @param {number} line
   */
  function viewLine(criterion, line) {
    const buttons = Array.from({ length: most + 1 }, (_, value) =>
      make("button", { type: "button", onclick: () => set(line, value) }, String(value)),
    );
    const id = uniqueId("line");
    const words = makeMarkdown("span", { id, dir: "auto" }, criterion);
    const fieldset = make(
      "div",
      { class: "ck-line", role: "group", "aria-labelledby": id },
      words,
      make("span", { class: "ck-points" }, ...buttons),
    );
    return { element: fieldset, buttons };
  }

  /** Show which points are given, and which line is next. */
  function arrow() {
    lines.forEach(({ element: line, buttons }, place) => {
      if (place === at) line.setAttribute("aria-current", "true");
      else line.removeAttribute("aria-current");
      buttons.forEach((button, value) => {
        button.setAttribute("aria-pressed", String(points[place] === value));
      });
    });
  }

  /**
   * @param {number} line
   * @param {number} value
   */
  function set(line, value) {
    points[line] = value;
    at = Math.min(line + 1, rubric.length - 1);
    arrow();
    kept = box.value;
    give([...points], kept);
  }

  /** @param {number} value */
  function digit(value) {
    if (bank.isOpen()) bank.take(value - 1);
    else if (value <= most) set(at, value);
    else say(t("A line has at most {most} points.", { most }));
  }

  /** @param {1 | -1} way */
  function move(way) {
    at = Math.min(Math.max(at + way, 0), rubric.length - 1);
    arrow();
    lines[at].element.scrollIntoView({ block: "nearest" });
    say(
      t("Line {number}: {words}", {
        number: at + 1,
        words: lines[at].element.firstChild?.textContent ?? "",
      }),
    );
  }

  /** Keep the comment, if it was changed. */
  function leave() {
    if (box.value === kept) return;
    kept = box.value;
    give([...points], kept);
  }

  /** @param {KeyboardEvent} event */
  function leaveByKey(event) {
    if (event.key !== "Escape" && !(event.key === "Enter" && (event.ctrlKey || event.metaKey)))
      return;
    event.preventDefault();
    event.stopPropagation();
    leave();
    element.focus({ preventScroll: true });
  }

  /** @param {string} words */
  function insert(words) {
    box.value = [box.value.trimEnd(), words].filter(Boolean).join("\n");
    bank.close();
    box.focus();
  }

  /** @param {import("./marker.js").Told | null} what */
  function told(what) {
    if (!what) return said.replaceChildren();
    const [label, comment, apart] = what;
    said.replaceChildren(
      make("h3", {}, t("Its author calls it: {label}", { label })),
      comment ? makeMarkdown("div", { dir: "auto" }, comment) : "",
      apart ? make("p", {}, apart) : "",
    );
  }
}

/** @param {[label: string, text: string]} part */
function viewPart([label, text]) {
  return make(
    "div",
    { class: "ck-part" },
    label ? make("h3", {}, label) : null,
    make("p", { class: "ck-work", dir: "auto" }, text),
  );
}

/**
 * @param {string[]} comments
 * @param {(words: string) => void} onTake
 */
function viewBank(comments, onTake) {
  const element = make(
    "ol",
    { class: "ck-bank", hidden: true, "aria-label": t("Comments that you have used") },
    ...comments.map((words) =>
      make("li", {}, make("button", { type: "button", onclick: () => onTake(words) }, words)),
    ),
  );
  const isOpen = () => !element.hidden;
  return {
    element,
    isOpen,
    /** Open it, and tell whether there is anything in it. */
    open() {
      element.hidden = comments.length === 0;
      element.querySelector("button")?.focus();
      return comments.length > 0;
    },
    close() {
      element.hidden = true;
    },
    /** @param {number} place */
    take(place) {
      if (comments[place] !== undefined) onTake(comments[place]);
    },
  };
}
