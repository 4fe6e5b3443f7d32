// Answers that name things by their tokens.

import { t } from "../../i18n.js";
import { Refusal } from "./refusal.js";

/**
 * The tokens that were sent under a name; a refusal of none or of an unknown one.
 * @param {any} sent
 * @param {string} name
 * @param {string[]} known
 * @returns {string[]}
 */
export function chosenTokens(sent, name, known) {
  const chosen = sent?.[name];
  if (!Array.isArray(chosen) || !chosen.length) throw new Refusal(t("nothing is chosen"));
  if (!chosen.every((token) => known.includes(token))) {
    throw new Refusal(t("something is chosen that is not part of the question"));
  }
  return chosen;
}
