// What changed in the brief, as coursekit/quiz/brief/whole.py has it: a kind of question that no file has.

const LONGEST = 4000;
const WHOLE = "whole-brief";
const FIELDS = ["claim", "rule", "application", "counter", "source"];

/** @type {import("./tools.js").Grader} */
export const wholeBrief = {
  read: (_key, sent, { typed }) => typed(sent, LONGEST),
  checkChoice({ choice }, sent, { Refusal, t }) {
    const page = sent?.page;
    const names = Array.isArray(page) ? known(page, choice) : [];
    if (!Array.isArray(page) || names.length !== page.length) {
      throw new Refusal(t("the brief has no such paragraph"));
    }
  },
  grade: () => [0, "kept"],
  outcome: (_key, answer) => ({ written: answer }),
};

/**
 * Those of a page's names that the brief has, each once.
 * @param {unknown[]} page
 * @param {string[]} choice
 */
const known = (page, choice) =>
  [...new Set(page)].filter((one) => typeof one === "string" && choice.includes(one));

/**
 * The versions of each paragraph, in the order of the units, and which ones the page has.
 * @param {{ quiz: string, question: string, title: string }[]} sections
 * @param {import("../record/entries.js").Entry[]} entries
 */
export function gathered(sections, entries) {
  const names = sections.map(({ quiz, question }) => `${quiz}/${question}`);
  const chosen = entries.filter(
    ({ quiz, question, action }) =>
      quiz === WHOLE &&
      question === WHOLE &&
      action.did === "choose" &&
      Array.isArray(/** @type {any} */ (action.sent)?.page),
  );
  const page = /** @type {any} */ (chosen.at(-1)?.action.sent)?.page ?? [];
  return {
    paragraphs: sections.map(({ quiz, question, title }) => ({
      name: `${quiz}/${question}`,
      title,
      versions: entries
        .filter((entry) => entry.quiz === quiz && entry.question === question)
        .flatMap(versionOf),
    })),
    page: known(page, names.slice(0, -1)),
  };
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
