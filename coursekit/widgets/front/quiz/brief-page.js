// A student's brief as one HTML page: no script, nothing that is fetched, every text as text.

import { dateInWords, languages, t } from "../i18n.js";

/** @typedef {import("./whole-brief.js").Version} Version */
/** @typedef {import("./whole-brief.js").Paragraph} Paragraph */

const STYLE = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }
.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } details:not([open]) { display: none; } }
`;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * @param {object} brief
 * @param {Paragraph[]} brief.page what was chosen for the one page, in its order
 * @param {Paragraph[]} brief.paragraphs
 * @param {Record<string, string>} brief.labels
 * @param {{ when: string, what: string, words: string }[]} brief.moments
 * @param {string} brief.client
 * @param {string} brief.changes
 * @param {(client: string) => string} brief.nameOf
 * @returns {string}
 */
export function viewPage({ page: chosen, paragraphs, labels, moments, client, changes, nameOf }) {
  const page = document.implementation.createHTMLDocument(t("Brief"));
  page.documentElement.lang = languages.used ?? "en";
  const policy = el("meta");
  policy.setAttribute("http-equiv", "Content-Security-Policy");
  policy.setAttribute("content", POLICY);
  const charset = el("meta");
  charset.setAttribute("charset", "utf-8");
  page.head.prepend(charset, policy);
  page.head.append(el("style", STYLE));
  const written = paragraphs.filter(({ versions }) => versions.length);
  const main = el(
    "main",
    el("h1", t("Brief")),
    ...(client ? [el("p", t("For: {name}", { name: client }))] : []),
    ...(chosen.length ? [viewOnePage(), el("h1", t("All that you wrote"))] : []),
    ...(written.length ? written.map(viewParagraph) : [quiet(t("Nothing is written yet."))]),
    ...(changes.trim() ? [section(t("What changed"), own("p", changes.trim()))] : []),
    ...(moments.length ? [section(t("Timeline"), viewMoments())] : []),
    section(t("Sources"), viewSources()),
  );
  page.body.append(main);
  return `${new XMLSerializer().serializeToString(page)}\n`;

  /**
   * @param {string} tag
   * @param {...(Node | string)} children
   */
  function el(tag, ...children) {
    const element = page.createElement(tag);
    element.append(...children);
    return element;
  }

  /** A text of the student's. @param {string} tag @param {string} text */
  function own(tag, text) {
    const element = el(tag, text);
    element.setAttribute("dir", "auto");
    return element;
  }

  /**
   * @param {string} title
   * @param {...Node} children
   */
  function section(title, ...children) {
    return el("section", own("h2", title), ...children);
  }

  /** The page that the client gets: what was chosen, with its labels inside the lines. */
  function viewOnePage() {
    const parts = chosen.map(({ title, versions }) => {
      const { fields } = /** @type {Version} */ (versions.at(-1));
      const lines = Object.entries(labels).flatMap(([name, label]) =>
        fields[name] ? [line(label, fields[name])] : [],
      );
      return section(title, ...lines);
    });
    const element = el("div", ...parts);
    element.className = "page";
    return element;
  }

  /** @param {string} label @param {string} text */
  function line(label, text) {
    const element = own("p", "");
    element.append(el("strong", `${label}:`), " ", text);
    return element;
  }

  /** @param {Paragraph} paragraph */
  function viewParagraph({ title, versions }) {
    const earlier = versions.slice(0, -1);
    const more = el("details", el("summary", t("Earlier versions")), ...earlier.map(viewVersion));
    const last = versions.slice(-1).map(viewVersion);
    return section(title, ...last, ...(earlier.length ? [more] : []));
  }

  /** @param {Version} version */
  function viewVersion({ time, client: of, fields }) {
    const when = [dateInWords(time.slice(0, 10)), nameOf(of)].filter(Boolean).join(" · ");
    const rows = Object.entries(labels).flatMap(([name, label]) =>
      fields[name] ? [el("dt", label), own("dd", fields[name])] : [],
    );
    return el("div", quiet(when), el("dl", ...rows));
  }

  function viewSources() {
    const sources = paragraphs.flatMap(({ versions }) => versions.at(-1)?.fields.source || []);
    return sources.length
      ? el("ul", ...[...new Set(sources)].map((source) => own("li", source)))
      : quiet(t("No source is named yet."));
  }

  function viewMoments() {
    const rows = moments.map(({ when, what, words }) =>
      el("tr", own("th", when), own("td", what), own("td", words)),
    );
    return el("table", ...rows);
  }

  /** @param {string} words */
  function quiet(words) {
    const element = own("p", words);
    element.className = "quiet";
    return element;
  }
}
