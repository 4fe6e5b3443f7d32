// What the kernel's half of a hand-in does (`coursekit/widgets/hand_in.py`), done in the page.

import { t } from "../../i18n.js";
import { Refusal } from "../grading/refusal.js";
import { now } from "../record/entries.js";
import { pageOf } from "./file.js";
import { handInOf, isEmpty, studentCalled } from "./making.js";
import { previewOf } from "./preview.js";
import { sha256 } from "./sha256.js";

/** Crockford's base 32. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * What answers the messages of a hand-in.
 * @param {import("./making.js").Work} work
 * @param {import("../record/record.js").Record} record
 */
export const openHandIn = (work, record) =>
  async function answer(/** @type {any} */ message) {
    const { ticked, as: kind, called, file } = message;
    const student = studentCalled(kind, called || (file ? "" : "…"));
    await record.refresh();
    const made = written(work, record.entries(), student, ticked, now());
    if (!file) return { keeping: "hand-in", preview: made.preview };
    if (made.isEmpty) {
      throw new Refusal(
        t(
          "Nothing of what is ticked has been answered yet. Answer a question first, or tick more.",
        ),
      );
    }
    const { receipt, page } = made;
    const files = [new TextEncoder().encode(page)];
    return { keeping: "hand-in", name: `hand-in-${receipt}.html`, receipt, files };
  };

/**
 * A hand-in of a record with its preview and its file.
 * @param {import("./making.js").Work} work
 * @param {import("../record/entries.js").Entry[]} entries
 * @param {import("./making.js").Student} student
 * @param {string[]} ticked
 * @param {string} made
 */
export function written(work, entries, student, ticked, made) {
  const said = handInOf(work, entries, student, ticked, made);
  const sum = sha256(new TextEncoder().encode(canonical(said)));
  const receipt = receiptOf(sum);
  const preview = previewOf(said, promptsOf(work));
  const page = pageOf(canonical({ ...said, sum }), receipt, preview);
  return { preview, receipt, page, isEmpty: isEmpty(said) };
}

/** @param {import("./making.js").Work} work */
const promptsOf = ({ quizzes }) =>
  new Map(
    quizzes.flatMap(({ quiz, lesson, questions }) =>
      questions.map(({ id, prompt }) => [`${quiz}/${id}`, { lesson, prompt }]),
    ),
  );

/**
 * Plain values as JSON that is the same whichever program wrote it.
 * @param {any} said
 */
const canonical = (said) => jsonOf(said).replaceAll("<", "\\u003c");

/**
 * JSON with its keys in order, which an object would not keep: it puts figures first.
 * @param {any} said
 * @returns {string}
 */
function jsonOf(said) {
  if (Array.isArray(said)) return `[${said.map(jsonOf).join(",")}]`;
  if (typeof said !== "object" || said === null) return JSON.stringify(said);
  const keys = Object.keys(said).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${jsonOf(said[key])}`).join(",")}}`;
}

/** The receipt of a checksum: forty bits of it. @param {string} sum */
function receiptOf(sum) {
  const bits = [...sum.slice(0, 10)].map((figure) =>
    Number.parseInt(figure, 16).toString(2).padStart(4, "0"),
  );
  const signs = bits.join("").match(/.{5}/g) ?? [];
  const code = signs.map((five) => SIGNS[Number.parseInt(five, 2)]).join("");
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
