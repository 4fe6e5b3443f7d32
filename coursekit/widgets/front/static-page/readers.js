// The readers of a page, in which the words of evidence are marked.

/**
 * @typedef {object} Evidence
 * @property {string} [article] the sign of the article that prints it
 * @property {[start: number, end: number]} [span]
 */

export function openReaders() {
  /** @type {Map<string, import("./model.js").Model[]>} */
  const models = new Map();
  return {
    /** @param {string} article @param {import("./model.js").Model} model */
    add: (article, model) => models.set(article, [...(models.get(article) ?? []), model]),
    /** Whether the words can be shown in an article. @param {Evidence} evidence */
    marks: ({ article, span }) => Boolean(span && article && models.has(article)),
    /** @param {Evidence | null} evidence */
    mark(evidence) {
      for (const model of models.get(evidence?.article ?? "") ?? []) {
        if (evidence?.span) model.set("marked", [evidence.span]);
      }
    },
  };
}
