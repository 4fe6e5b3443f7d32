// A paragraph of a brief: kept, and graded by nobody but the student.

const FIELDS = ["claim", "rule", "application", "counter", "source"];
const LONGEST = 4000;

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read(key, sent, { lengthOf, Refusal, strip, t, wellFormed }) {
    const client = clientIn(key, sent);
    if (client === null) throw new Refusal(t("no client is chosen"));
    const { fields } = sent;
    if (typeof fields !== "object" || !fields || Array.isArray(fields)) {
      throw new Refusal(t("nothing is written"));
    }
    const written = Object.entries(fields).filter(([, text]) => text !== "");
    if (!written.every(([name, text]) => FIELDS.includes(name) && typeof text === "string")) {
      throw new Refusal(t("this cannot be done here"));
    }
    if (written.reduce((all, [, text]) => all + lengthOf(text), 0) > LONGEST) {
      throw new Refusal(t("the answer is longer than {most} characters", { most: LONGEST }));
    }
    const texts = new Map(written);
    const found = FIELDS.map((name) => wellFormed(strip(texts.get(name) ?? "")));
    if (!found.some(Boolean)) throw new Refusal(t("nothing is written"));
    return { client, fields: found };
  },
  grade: () => [0, "kept"],
  checkChoice(key, sent, { Refusal, t }) {
    if (clientIn(key, sent) === null) throw new Refusal(t("no client is chosen"));
  },
  outcome: ({ rubric, exemplars }, { client, fields }, _final, { split }) => ({
    client,
    fields: Object.fromEntries(FIELDS.map((name, at) => [name, fields[at]])),
    count: fields.reduce(
      (/** @type {number} */ all, /** @type {string} */ text) => all + split(text).length,
      0,
    ),
    rubric,
    exemplars,
  }),
  written(sent) {
    const { fields } = sent ?? {};
    if (typeof fields !== "object" || !fields || Array.isArray(fields)) return "";
    return FIELDS.map((name) => Object.hasOwn(fields, name) && fields[name])
      .filter((text) => typeof text === "string" && text)
      .join("; ");
  },
};

/**
 * @param {any} key
 * @param {any} sent
 * @returns {string | null}
 */
function clientIn({ clients }, sent) {
  const client = sent?.client;
  return typeof client === "string" && clients.includes(client) ? client : null;
}
