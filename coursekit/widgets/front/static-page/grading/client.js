// The choice of a client, as coursekit/quiz/brief/advising.py has it: a kind of question that no file has.

import { plain } from "./python-text.js";

/** @type {import("./tools.js").Grader} */
export const client = {
  read(key, sent, { Refusal, t }) {
    if (typeof sent.client !== "string" || !key.clients.includes(sent.client)) {
      throw new Refusal(t("no client is chosen"));
    }
    return sent.client;
  },
  grade: () => [0, "chosen"],
  outcome: (_key, answer) => ({ client: answer }),
  words: ({ clients }, sent) =>
    plain(clients.find((/** @type {any} */ { token }) => token === sent.client).text),
};
