// Grades answers as a page does: one JSON object a line of the input, one a line of the output. Run by
// tests/unit/test_second_grader.py, which compares them with what Python says.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { useWords } from "../i18n.js";
import { scored, tools, useCustoms, useDates } from "../static-page/grading/tools.js";
import { useLists } from "../static-page/grading/wording.js";

const KINDS = join(import.meta.dirname, "../../../quiz/kinds");
const [first, ...lines] = readFileSync(0, "utf8").trim().split("\n");
const shared = JSON.parse(first);
const { lists, customs, dates } = shared;
/** @type {any} */
const root = {};
useWords({ get: (name) => shared[name] }, root);
useLists(lists);
useCustoms(customs);
useDates(dates);

/** @type {Map<string, import("../static-page/grading/tools.js").Grader>} */
const graders = new Map();
/** @type {Record<string, any>} by name */
const keys = {};
for (const line of lines) {
  const said = JSON.parse(line);
  if ("key" in said) {
    keys[said.name] = said;
    const path = join(KINDS, said.kind.replaceAll("-", "_"), "grade.js");
    if (!graders.has(said.kind)) graders.set(said.kind, (await import(path)).grader);
  } else process.stdout.write(`${JSON.stringify(gradedBy(keys[said.of], said.sent))}\n`);
}

/**
 * @param {any} question
 * @param {any} given
 */
function gradedBy({ kind, key, points, graded }, given) {
  const grader = /** @type {import("../static-page/grading/tools.js").Grader} */ (
    graders.get(kind)
  );
  const sent = typeof given === "object" && given && !Array.isArray(given) ? given : {};
  const words = grader.written?.(sent, tools) ?? "";
  try {
    const answer = grader.read(key, sent, tools);
    const {
      verdict,
      points: earned,
      note,
    } = scored(graded ? points : 0, grader.grade(key, answer, tools));
    const [now, last] = [false, true].map((final) => grader.outcome(key, answer, final, tools));
    return { verdict, points: earned, note, now, last, words };
  } catch (error) {
    if (!(error instanceof tools.Refusal)) throw error;
    return { refused: error.message, words };
  }
}
