// Makes hand-ins as a page does: one JSON object a line of the input, one a line of the output. Run by
// tests/unit/test_hand_in_page.py, which compares them with what Python makes.

import { readFileSync } from "node:fs";
import { register } from "node:module";

register(new URL("graders-loader.js", import.meta.url));
const { useWords } = await import("../i18n.js");
const { useCustoms, useDates } = await import("../static-page/grading/tools.js");
const { useLists } = await import("../static-page/grading/wording.js");
const { entryOf } = await import("../static-page/record/entries.js");
const { written } = await import("../static-page/hand-in/hand-in.js");

const [first, ...lines] = readFileSync(0, "utf8").trim().split("\n");
const shared = JSON.parse(first);
/** @type {any} */
const root = {};
useWords({ get: (name) => shared[name] }, root);
useLists(shared.lists);
useCustoms(shared.customs);
useDates(shared.dates);
/** @type {any} */
let work;
for (const line of lines) {
  const asked = JSON.parse(line);
  if (asked.work) work = asked.work;
  else process.stdout.write(`${JSON.stringify(handInOf(asked))}\n`);
}

/** @param {{ entries: any[], student: any, ticked: string[], made: string }} asked */
function handInOf({ entries, student, ticked, made }) {
  const kept = entries.map((said) => /** @type {any} */ (entryOf(said)));
  const { page, preview, receipt } = written(work, kept, student, ticked, made);
  return { page, preview, receipt };
}
