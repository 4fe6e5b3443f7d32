// The brief as a whole: what was kept of each paragraph, what changed, and all of it as one page.

import { viewPage } from "./brief-page.js";
import { makeOnePage, onPage } from "./one-page.js";

/** @typedef {{ time: string, client: string, fields: Record<string, string> }} Version */
/** @typedef {{ name: string, title: string, versions: Version[] }} Paragraph */

/** How long a download needs its address. */
const FETCHED_MS = 60000;

/** @type {import("./kit/kit.js").MakeView} */
export function view(question, kit) {
  const { dateInWords, make, t, tn, uniqueId } = kit;
  const id = uniqueId("changes");
  const text = make("textarea", { id, rows: 5, maxlength: 4000, dir: "auto" });
  const label = make("label", { for: id }, t("What changed, and why:"));
  const note = make("p", { class: "ck-beside" });
  const button = make(
    "button",
    { type: "button", onclick: download },
    t("Save the brief as a page"),
  );
  const written = make("div");
  const onePage = makeOnePage(kit, question.most);
  const page = make("div", {}, make("div", { class: "ck-actions" }, button), note);
  const body = make("div", { class: "ck-brief" }, written, onePage.element, label, text, page);
  /** @type {Paragraph[]} */
  let paragraphs = [];
  let client = "";
  return {
    how: t("Nobody grades it. Each version that you keep stays in your record."),
    check: t("Keep this version"),
    isFreeText: true,
    body,
    answer: () => (text.value.trim() ? { text: text.value.trim() } : null),
    fill(answer) {
      text.value = answer.text;
    },
    show(result) {
      if (!text.value) text.value = result.written;
    },
    follow(stand) {
      paragraphs = stand.paragraphs ?? [];
      client = stand.client ?? "";
      onePage.show(paragraphs, stand.page ?? []);
      written.replaceChildren(viewClient(), ...paragraphs.map(viewParagraph));
    },
    said: () => "",
    ...kit.closing(body),
  };

  function viewClient() {
    const name = nameOf(client);
    return make("p", {}, name ? t("You advise: {name}", { name }) : t("No client is chosen yet."));
  }

  /** @param {string} chosen */
  function nameOf(chosen) {
    return question.names[chosen] ?? chosen;
  }

  /** @param {Paragraph} paragraph */
  function viewParagraph({ title, versions }) {
    const last = versions.at(-1);
    const earlier = versions.slice(0, -1);
    const heading = uniqueId("paragraph");
    return make(
      "div",
      { class: "ck-position", role: "group", "aria-labelledby": heading },
      make("p", { class: "ck-heading", id: heading, dir: "auto" }, title),
      last ? viewVersion(last) : make("p", { class: "ck-how" }, t("Nothing is written yet.")),
      earlier.length ? viewEarlier(earlier) : null,
    );
  }

  /** @param {Version[]} earlier */
  function viewEarlier(earlier) {
    const words = tn("One earlier version", "{count} earlier versions", earlier.length);
    const items = earlier.map((version) => make("li", {}, viewVersion(version)));
    return make("details", {}, make("summary", {}, words), make("ol", {}, ...items));
  }

  /** @param {Version} version */
  function viewVersion({ time, client: of, fields }) {
    const when = [dateInWords(time.slice(0, 10)), nameOf(of)].filter(Boolean).join(" · ");
    const rows = Object.entries(question.labels).flatMap(([name, label]) =>
      fields[name]
        ? [make("dt", {}, label), make("dd", { class: "ck-kept", dir: "auto" }, fields[name])]
        : [],
    );
    return make("div", {}, make("p", { class: "ck-how" }, when), make("dl", {}, ...rows));
  }

  function download() {
    const { labels, moments } = question;
    const html = viewPage({
      page: onPage(paragraphs, onePage.page()),
      paragraphs,
      labels,
      moments,
      client: nameOf(client),
      changes: text.value,
      nameOf,
    });
    const href = URL.createObjectURL(new Blob([html], { type: "text/html" }));
    make("a", { href, download: "brief.html" }).click();
    setTimeout(() => URL.revokeObjectURL(href), FETCHED_MS);
    const said = t("The page brief.html is in your downloads. Open it to read or print it.");
    note.replaceChildren(said);
    kit.announce(said);
  }
}
