// Whom the student advises: one of the clients of the course, chosen anew at any time.

/** @typedef {{ token: string, text: string, about: string }} Client */

/** @type {import("./kit/kit.js").MakeView} */
export function view(question, kit) {
  const { chosenValue, chooseValue, make, makeMarkdown, markdownBlock, t, uniqueId } = kit;
  const name = uniqueId("client");
  const rows = question.clients.map((/** @type {Client} */ { token, text, about }) => {
    const id = uniqueId("client");
    const more = make("div", { class: "ck-feedback", id: uniqueId("about") }, markdownBlock(about));
    const input = make("input", { type: "radio", id, name, value: token });
    input.setAttribute("aria-describedby", more.id);
    const label = makeMarkdown("label", { for: id, class: "ck-decided", dir: "auto" }, text);
    return { input, row: make("div", { class: "ck-option" }, input, label, more) };
  });
  /** @type {HTMLInputElement[]} */
  const inputs = rows.map((/** @type {any} */ { input }) => input);
  const parts = rows.map((/** @type {any} */ { row }) => row);
  let latest = ""; // a paragraph of the brief may have changed it
  const body = make("div", { class: "ck-options" }, ...parts);
  return {
    how: t("Choose whom you advise. You can change it later."),
    check: t("Advise this client"),
    body,
    answer: () => (chosenValue(inputs) ? { client: chosenValue(inputs) } : null),
    fill: ({ client }) => chooseValue(inputs, client),
    show: ({ client }) => chooseValue(inputs, latest || client),
    said: () => "",
    follow({ client }) {
      latest = client;
    },
    ...kit.closing(body),
  };
}
