// What is shown, in words: for the list, for titles, and for a screen reader.

import { dateInWords, t, tn } from "../../i18n.js";
import { linesAt } from "./debate.js";
import { isChecked, isSigned } from "./networks.js";

/** @typedef {import("./debate.js").Shown} Shown */
/** @typedef {import("./debate.js").Line} Line */

/** As many neighbours are named in an announcement, which cannot be skipped. */
const NAMED = 5;

/** @param {number} count */
export const statementsInWords = (count) => tn("1 statement", "{count} statements", count);

/**
 * A weight: how often, or as a share, which is rounded.
 * @param {number} weight
 */
export const weightInWords = (weight) =>
  String(Number.isInteger(weight) ? weight : Number(weight.toPrecision(2)));

/** @param {import("./networks.js").Sides} [sides] */
export function sidesInWords({ yes, no } = { yes: 0, no: 0 }) {
  const parts = [yes && t("yes {count}", { count: yes }), no && t("no {count}", { count: no })];
  return parts.filter(Boolean).join(", ");
}

/** @param {Shown} shown @param {Line} line */
export const endsInWords = ({ debate }, { one, other }) =>
  `${debate.name(one)} – ${debate.name(other)}`;

/** @param {Shown} shown @param {Line} line */
export function weightOfLine({ kind, counts }, { one, other, weight }) {
  if (kind === "affiliation") return sidesInWords(counts.get(one)?.get(other));
  const by = weightInWords(weight);
  return kind === "congruence"
    ? t("agreement {weight}", { weight: by })
    : t("disagreement {weight}", { weight: by });
}

export const uncheckedInWords = () => t("side checked by nobody");

/** @param {Shown} shown @param {Line} line */
export const lineInWords = (shown, line) =>
  `${endsInWords(shown, line)}: ${weightOfLine(shown, line)}${line.checked ? "" : ` (${uncheckedInWords()})`}`;

/** @param {Shown} shown */
export function daysInWords({ debate, days: [first, last] }) {
  if (!debate.days.length) return t("No statement has a day.");
  if (first === last) return dateInWords(first);
  return t("{first} to {last}", { first: dateInWords(first), last: dateInWords(last) });
}

/** What is shown, and how much of it nobody has checked. @param {Shown} shown */
export function shownInWords({ debate, lines, statements, undated }) {
  const all = statements.length;
  const actors = new Set(lines.flatMap(({ one, other }) => [one, other]).filter(debate.isActor));
  const machine = statements.filter((statement) => !isSigned(statement)).length;
  const words = all - machine - statements.filter(isChecked).length;
  const actorsInWords = tn("1 actor", "{count} actors", actors.size);
  const linesInWords = tn("1 line", "{count} lines", lines.length);
  const parts = [
    `${actorsInWords}, ${linesInWords}, ${statementsInWords(all)}.`,
    !all &&
      !debate.isSigned &&
      t("Nobody has signed a row of these days; the box above brings those of the machine."),
    machine &&
      tn(
        "1 of them ({share} %) is the machine's reading, signed by nobody.",
        "{count} of them ({share} %) are the machine's reading, signed by nobody.",
        machine,
        { share: Math.round((100 * machine) / all) },
      ),
    all > 0 && !machine && t("All were signed by a coder."),
    words &&
      tn(
        "In 1 of those that were signed, the side was found by the codebook's words, and checked by nobody.",
        "In {count} of those that were signed, the side was found by the codebook's words, and checked by nobody.",
        words,
      ),
    undated && tn("1 more has no day.", "{count} more have no day.", undated),
  ];
  return parts.filter(Boolean).join(" ");
}

/** A choice as it is announced. @param {Shown} shown @param {string[]} chosen @param {number} count */
export function chosenInWords(shown, chosen, count) {
  if (!chosen.length) return t("Nothing is chosen.");
  const { debate } = shown;
  const names = chosen.map(debate.name).join(" – ");
  const said = statementsInWords(count);
  if (chosen.length > 1) return `${names}: ${said}.`;
  const near = linesAt(shown, chosen).map(({ one, other }) =>
    debate.name(one === chosen[0] ? other : one),
  );
  const more = t("and {count} more", { count: near.length - NAMED });
  const list = near.slice(0, NAMED).join(", ") + (near.length > NAMED ? ` ${more}` : "");
  const neighbours = tn("1 neighbour", "{count} neighbours", near.length);
  return `${names}: ${neighbours}${list && ` (${list})`}, ${said}.`;
}
