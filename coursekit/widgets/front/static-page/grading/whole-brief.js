// What changed in the brief, as coursekit/quiz/brief/whole.py has it: a kind of question that no file has.

const LONGEST = 4000;
const FIELDS = ["claim", "rule", "application", "counter", "source"];

/** @type {import("./tools.js").Grader} */
export const wholeBrief = {
  read: (_key, sent, { typed }) => typed(sent, LONGEST),
  grade: () => [0, "kept"],
  outcome: (_key, answer) => ({ written: answer }),
};

/**
 * The versions of each paragraph, in the order of the units.
 * @param {{ quiz: string, question: string, title: string }[]} sections
 * @param {import("../record/entries.js").Entry[]} entries
 */
export function gathered(sections, entries) {
  return sections.map(({ quiz, question, title }) => ({
    title,
    versions: entries
      .filter((entry) => entry.quiz === quiz && entry.question === question)
      .flatMap(versionOf),
  }));
}

/** What was kept of a paragraph, of which the record may say anything. @param {import("../record/entries.js").Entry} entry */
function versionOf({ time, action }) {
  const { client, fields } = /** @type {any} */ (action.sent ?? {});
  const isOne = action.did === "answer" && typeof fields === "object" && fields;
  if (!isOne || Array.isArray(fields)) return [];
  const texts = FIELDS.map((name) => [name, typeof fields[name] === "string" ? fields[name] : ""]);
  return [
    { time, client: typeof client === "string" ? client : "", fields: Object.fromEntries(texts) },
  ];
}
