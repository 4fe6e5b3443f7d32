// What stands below the last quiz of a page: where the answers are kept, the file of them, and that the
// page itself holds the key.

import { make } from "../dom.js";
import { languages, t } from "../i18n.js";
import { viewFile } from "../record/file.js";
import { openBackup } from "./backup.js";

/**
 * @param {import("./record/record.js").Record} record
 * @param {boolean} isElsewhere whether the file is offered in another place of the page
 */
export function viewAnswers(record, isElsewhere) {
  const backup = openBackup(record);
  const link = {
    ask: (/** @type {object} */ message, /** @type {ArrayBuffer[]} */ files = []) =>
      backup(message, files),
  };
  const kept = t(
    "Your answers are kept in this browser, on this computer alone. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here.",
  );
  const told = make("p");
  const tell = () => told.replaceChildren(record.why() || kept);
  record.follow(tell);
  tell();
  const key = t(
    "This page checks your answers by itself, so the key is in its source, where a curious reader finds it.",
  );
  return make(
    "div",
    {
      class: "ck coursekit-answers",
      role: "group",
      "aria-label": t("Your answers as a file"),
      lang: languages.used,
    },
    make("p", { class: "ck-heading" }, t("Your answers as a file")),
    told,
    isElsewhere
      ? make("p", {}, t("The buttons for that are beside your progress, on this page."))
      : viewFile(link),
    make("p", { class: "ck-beside" }, key),
  );
}
