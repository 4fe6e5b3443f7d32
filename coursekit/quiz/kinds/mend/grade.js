// Finding the wrong cell is worth half, and giving what it should say the other half.

const NOTHING = "nothing";

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read({ columns, among }, sent, { Refusal, t, typed }) {
    const cell = sent?.cell;
    if (typeof cell !== "string" || (cell !== NOTHING && !columns.includes(cell))) {
      throw new Refusal(t("no cell is chosen"));
    }
    if (cell === NOTHING) return { cell, value: "" };
    const value = typed(sent);
    if (among.length && !among.includes(value)) {
      throw new Refusal(t("something is chosen that is not offered by the question"));
    }
    return { cell, value };
  },
  grade({ wrong, mended, among }, { cell, value }, { fits, isSlip }) {
    if (cell !== wrong) return 0;
    if (wrong === NOTHING || fits(value, mended)) return 1;
    return [0.5, !among.length && isSlip(value, mended) ? "near" : ""];
  },
  outcome(key, { cell, value }, final, { fits }) {
    const { wrong, mended, feedback } = key;
    const found = wrong === cell;
    const right = found && (wrong === NOTHING || fits(value, mended));
    const otherwise = found ? key.if_other_value : key.if_other_cell;
    const outcome = { cell, value, right: found, feedback: right ? feedback : otherwise };
    if (!final) return outcome;
    const told = { cell: wrong, value: mended[0] ?? "" };
    return { ...outcome, key: told, why: right ? "" : feedback };
  },
  written({ cell, text }, { t }) {
    if (cell === NOTHING) return t("Nothing in this row is wrong");
    return typeof cell === "string" && typeof text === "string" ? `${cell}: ${text}` : "";
  },
};
