// The record of a page as a file, as `coursekit/widgets/backup.py` gives it out and takes it in.

import { t, tn } from "../i18n.js";
import { Refusal } from "./grading/refusal.js";
import { today } from "./standing.js";

/** @typedef {(message: any, files: (ArrayBuffer | Uint8Array)[]) => Promise<any>} Answer */

/**
 * What answers the messages about the file of a record; a reply has what is handed over in `files`.
 * @param {import("./record/record.js").Record} record
 * @returns {Answer}
 */
export const openBackup = (record) =>
  async function answer(message, files) {
    switch (message.keeping) {
      case "take": {
        await record.refresh();
        const name = `${record.course}-${today()}.jsonl`;
        return { keeping: "file", name, upto: record.last(), files: [record.contents()] };
      }
      case "taken":
        await record.noteBackup(message.upto);
        return { keeping: "noted" };
      case "add":
        return added(record, new Uint8Array(/** @type {ArrayBuffer} */ (files[0])));
      default:
        throw new Refusal(t("this kind of message is not known"));
    }
  };

/**
 * @param {import("./record/record.js").Record} record
 * @param {Uint8Array} data
 */
async function added(record, data) {
  const { added: count, mended } = await record.merge(data);
  const told = count
    ? tn("One entry was added from the file.", "{count} entries were added from the file.", count)
    : t("Nothing was added: everything in the file is already here.");
  const lines = mended.map((what) => t("In the file: {what}", { what }));
  return { keeping: "added", told: [told, ...lines, record.why()].join(" ").trim() };
}
