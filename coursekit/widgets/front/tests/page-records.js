// Reads and writes records as a page does: one JSON object a line of the input, one a line of the output.
// Run by tests/unit/test_page_record.py, which compares them with what Python reads and writes.

import { createInterface } from "node:readline";
import { Refusal } from "../static-page/grading/refusal.js";
import { entryOf, head, joined, lineOf, saidOf } from "../static-page/record/entries.js";
import { readRecord } from "../static-page/record/reading.js";

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answerTo(JSON.parse(line)))}\n`);
}

/** @param {{ course: string, read?: string, write?: any[] }} asked */
function answerTo({ course, read, write }) {
  if (write) {
    const lines = write.map((said) => lineOf(saidOf(entryIn(said))));
    return { data: Buffer.from(joined([lineOf(head(course)), ...lines])).toString("base64") };
  }
  try {
    const found = readRecord(new Uint8Array(Buffer.from(read ?? "", "base64")), course);
    const { entries, ids, ...more } = found;
    return { ...more, mended: found.mended(), entries: entries.map(saidOf) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.message };
  }
}

/** @param {any} said */
function entryIn(said) {
  const entry = entryOf(said);
  if (!entry) throw new Error(`no entry: ${JSON.stringify(said)}`);
  return entry;
}
