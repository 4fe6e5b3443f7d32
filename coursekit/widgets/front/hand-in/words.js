// What a hand-in is made of, in words, as `coursekit/quiz/hand_in/preview.py` has them.

import { t } from "../i18n.js";

/** @typedef {import("./hand-in.js").Item} Item */

/** What can be ticked, in this order. */
export const TICKED = [
  "answers",
  "written",
  "brief",
  "hints",
  "confidence",
  "first-tries",
  "contested",
];
/** What is ticked until the student changes it. */
export const BY_DEFAULT = ["answers", "written", "brief"];

/** @returns {Record<string, string>} */
export const labelsOfTicks = () => ({
  answers: t("Answers to questions, each with its last try and its best"),
  written: t("Written work, with your own marks"),
  brief: t("The paragraphs of your brief, with your own marks"),
  hints: t("How many hints you took"),
  confidence: t("How sure you were"),
  "first-tries": t("Your first try at each question, and your first versions"),
  contested: t("What you decided where opinions differ, and whom you advised"),
});

/** Items by their unit, in the order in which units come. @param {Item[]} items */
export function byUnit(items) {
  /** @type {Map<string, Item[]>} */
  const units = new Map();
  for (const item of items) units.set(item.lesson, [...(units.get(item.lesson) ?? []), item]);
  return units;
}
