// In which order the work comes: one question over all students, or one student at a time.

import { make } from "../dom.js";
import { t } from "../i18n.js";

/**
 * @param {import("./marker.js").Task[]} tasks
 * @param {import("./marker.js").Listed[]} pieces
 * @param {() => void} onChange
 */
export function viewTurns(tasks, pieces, onChange) {
  const order = make(
    "select",
    { onchange: () => fill() },
    make("option", { value: "task" }, t("one question at a time")),
    make("option", { value: "student" }, t("one student at a time")),
  );
  const only = make("select", { onchange: onChange });
  const students = [...new Set(pieces.map(({ student }) => student))].filter(Boolean).sort();
  fillOnly();
  return {
    element: make(
      "div",
      { class: "ck-far" },
      make("label", {}, t("Order:"), " ", order),
      make("label", {}, t("Show:"), " ", only),
    ),
    order: listed,
    /**
     * Change the order, and stay with the question or the student of what is shown.
     * @param {number | undefined} at
     */
    turn(at) {
      const piece = at === undefined ? undefined : pieces[at];
      order.value = order.value === "task" ? "student" : "task";
      fillOnly();
      if (piece) only.value = order.value === "task" ? String(piece.task) : piece.student;
      onChange();
    },
  };

  function fill() {
    fillOnly();
    onChange();
  }

  function fillOnly() {
    const isByTask = order.value === "task";
    const named = isByTask
      ? tasks.map(({ name }, at) => [String(at), name])
      : students.map((student) => [student, t("Student {name}", { name: student })]);
    only.replaceChildren(
      make("option", { value: "" }, isByTask ? t("all questions") : t("all students")),
      ...named.map(([value, name]) => make("option", { value }, name)),
    );
  }

  /** The places of the pieces, in the order in which they come. */
  function listed() {
    const isByTask = order.value === "task";
    const all = pieces.map((_, at) => at);
    const wanted = all.filter((at) => {
      const { task, student } = pieces[at];
      return only.value === "" || only.value === (isByTask ? String(task) : student);
    });
    if (isByTask) return wanted;
    const name = (/** @type {number} */ at) => pieces[at].student;
    return wanted.sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a - b));
  }
}
