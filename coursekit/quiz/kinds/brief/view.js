// A paragraph of a brief: five fields, for the client that the student advises. What was kept stays as a
// version that can be looked at.

/** @typedef {{ token: string, text: string, asks: string }} Client */
/** @typedef {{ time: string, sent: any }} Version */

const CHOSEN = "coursekit-client-chosen";
/** The brief as a whole may stand on the same page. */
const KEPT = "coursekit-paragraph-kept";

/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { dateInWords, make, makeMarkdown, markdownBlock, t, tn, uniqueId } = kit;
  /** @type {Client[]} */
  const clients = question.clients;
  const labels = {
    claim: t("Claim"),
    rule: t("Rule (instrument, article, paragraph)"),
    application: t("Application to the client"),
    counter: t("Strongest counter-argument"),
    source: t("Source"),
  };
  const counted = make("p", { class: "ck-how", id: uniqueId("count") });
  const fields = Object.entries(labels).map(([name, label]) => {
    const id = uniqueId(name);
    const text = make("textarea", {
      id,
      rows: name === "source" ? 2 : 3,
      maxlength: 4000,
      dir: "auto",
      "aria-describedby": counted.id,
      oninput: count,
    });
    return { name, label, text, element: make("div", {}, make("label", { for: id }, label), text) };
  });
  const advised = make("div", { class: "ck-position" });
  const chooser = viewChooser();
  const told = make("div", { class: "ck-discussed", hidden: true });
  const kept = make("div");
  const writing = make("div", {}, ...fields.map(({ element }) => element), counted);
  const body = make("div", { class: "ck-brief" }, advised, chooser.element, writing, told, kept);
  let client = "";
  let known = Number.POSITIVE_INFINITY; // how many versions there were
  choose("");
  count();
  document.addEventListener(CHOSEN, (event) => {
    choose(/** @type {CustomEvent<string>} */ (event).detail);
  });
  return {
    how: t("Nobody grades it. Each version that you keep stays in your record."),
    check: t("Keep this version"),
    body,
    answer() {
      const written = Object.fromEntries(fields.map(({ name, text }) => [name, text.value.trim()]));
      return Object.values(written).some(Boolean) ? { client, fields: written } : null;
    },
    fill,
    show,
    follow,
    said: () => t("What to look for, and examples, are shown below your own paragraph."),
    close: () => kit.setDisabled(writing, true),
    open: () => kit.setDisabled(writing, false),
  };

  /** @param {{ client?: string, fields: Record<string, string> }} answer */
  function fill(answer) {
    for (const { name, text } of fields) text.value = answer.fields[name] ?? "";
    if (answer.client) choose(answer.client);
    count();
  }

  /** @param {any} result */
  function show(result) {
    if (!fields.some(({ text }) => text.value)) fill({ fields: result.fields });
    if (!client) choose(result.client);
    const shown = JSON.stringify([result.rubric, result.marks]);
    if (told.dataset.shown === shown) return;
    told.dataset.shown = shown;
    told.hidden = false;
    told.replaceChildren(
      heading(t("Mark your own paragraph")),
      kit.viewRubric(result.rubric, result.marks, kit),
      heading(t("Examples")),
      ...result.exemplars.map(kit.viewExemplar),
    );
  }

  /** @param {{ client?: string, versions?: Version[] }} stand */
  function follow({ client: chosen, versions = [] }) {
    if (chosen) choose(chosen);
    // Whoever has chosen need not see the others, but for the moment of choosing.
    const isChoosing = chooser.element.contains(document.activeElement);
    if (named(chosen ?? "") && !isChoosing) chooser.element.open = false;
    const element = viewVersions(versions);
    kept.replaceChildren(...(element ? [element] : []));
    if (versions.length > known) document.dispatchEvent(new CustomEvent(KEPT));
    known = versions.length;
  }

  function viewChooser() {
    const name = uniqueId("client");
    const inputs = clients.map(({ token }) =>
      make("input", { type: "radio", name, value: token, id: uniqueId("client"), onchange: take }),
    );
    const rows = clients.map(({ text }, at) =>
      make(
        "div",
        { class: "ck-option" },
        inputs[at],
        makeMarkdown("label", { for: inputs[at].id, dir: "auto" }, text),
      ),
    );
    const summary = make("summary", {}, t("Whom do you advise?"));
    const group = { role: "radiogroup", "aria-label": t("Whom do you advise?") };
    return { inputs, element: make("details", {}, summary, make("div", group, ...rows)) };
  }

  function take() {
    const chosen = kit.chosenValue(chooser.inputs);
    choose(chosen);
    // A unit may ask for two paragraphs: the other one is for the same client.
    document.dispatchEvent(new CustomEvent(CHOSEN, { detail: chosen }));
    const found = named(chosen);
    kit.choose({ client: chosen }, () => {
      kit.announce(t("You now advise: {name}", { name: kit.plainText(found?.text ?? "") }));
    });
  }

  /** @param {string} chosen */
  function choose(chosen) {
    const found = named(chosen);
    if (chosen && !found) return;
    client = chosen;
    kit.chooseValue(chooser.inputs, chosen);
    chooser.element.open = !found || chooser.element.open;
    const asks = make(
      "p",
      { class: "ck-how" },
      t("Choose a client first; you can change it later."),
    );
    advised.replaceChildren(...(found ? viewAdvised(found) : [asks]));
  }

  /** @param {Client} client */
  function viewAdvised({ text, asks }) {
    const name = makeMarkdown("strong", { dir: "auto" }, text);
    return [make("p", {}, t("You advise:"), " ", name), markdownBlock(asks)];
  }

  /** @param {string} token */
  function named(token) {
    return clients.find((one) => one.token === token);
  }

  /** @param {Version[]} versions */
  function viewVersions(versions) {
    if (!versions.length) return null;
    const words = tn("One version kept", "{count} versions kept", versions.length);
    const items = versions.map(viewVersion);
    return make("details", {}, make("summary", {}, words), make("ol", {}, ...items));
  }

  /** @param {Version} version */
  function viewVersion({ time, sent }) {
    const of = named(sent.client);
    const name = of ? [" · ", makeMarkdown("span", { dir: "auto" }, of.text)] : [];
    const when = `${dateInWords(time.slice(0, 10))}, ${time.slice(11, 16)} UTC`;
    const written = fields.flatMap(({ name: field, label }) => {
      const text = sent.fields?.[field];
      if (typeof text !== "string" || !text) return [];
      return [make("dt", {}, label), make("dd", { class: "ck-kept", dir: "auto" }, text)];
    });
    return make("li", {}, when, ...name, make("dl", {}, ...written));
  }

  function count() {
    const words = fields.map(({ text }) => text.value.split(/\s+/).filter(Boolean).length);
    const sum = words.reduce((all, one) => all + one, 0);
    const { limit } = question;
    counted.replaceChildren(t("{count} of about {limit} words", { count: sum, limit }));
    counted.classList.toggle("ck-over", sum > 1.5 * limit);
  }

  /** @param {string} words */
  function heading(words) {
    return make("p", { class: "ck-heading" }, words);
  }
}
