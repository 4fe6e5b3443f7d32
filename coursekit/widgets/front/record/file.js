// The record as a file: download and upload, and the warning where a student's work is thrown away.

import { make, makeLiveRegion, uniqueId } from "../dom.js";
import { t } from "../i18n.js";
import { storeInBrowser } from "./indexed-db.js";

/** @typedef {import("@anywidget/types").AnyModel<any>} Model */

/**
 * The talk with the kernel about the file: `ask` resolves to a reply with its buffers.
 * @typedef {object} RecordLink
 * @property {(message: object, files?: ArrayBuffer[]) => Promise<any>} ask
 */

const PATIENCE_MS = 10000;
/** A notebook server takes ten in one message. */
const MOST_MB = 8;
/** A download needs its address until the browser has fetched it. */
const FETCHED_MS = 60000;

/**
 * Put the warning in front of a widget where it is needed. `onChange` is called when the record has
 * grown otherwise than by the widget itself. Returns what ends it.
 * @param {Model} model
 * @param {HTMLElement} el
 * @param {() => void} onChange
 */
export function warnOfLoss(model, el, onChange) {
  return warnWhereNeeded(model, el, openLink(model, onChange));
}

/**
 * The same, with the file offered below the widget where there is no warning.
 * @param {Model} model
 * @param {HTMLElement} el
 * @param {() => void} onChange
 */
export function offerFile(model, el, onChange) {
  const link = openLink(model, onChange);
  const leave = warnWhereNeeded(model, el, link);
  if (model.get("keeping").place !== "session") el.append(viewOffer(link));
  return { link, leave };
}

/**
 * @param {Model} model
 * @param {HTMLElement} el
 * @param {RecordLink} link
 */
function warnWhereNeeded(model, el, link) {
  const { place } = model.get("keeping");
  let leave = () => {};
  const warn = (/** @type {string} */ reason) => {
    el.prepend(viewWarning(model, link, reason));
    leave = remindOnLeaving(model);
  };
  if (place === "session") warn("");
  if (place === "page") storeInBrowser(model, link, warn);
  return () => leave();
}

/**
 * @param {Model} model
 * @param {() => void} onChange
 * @returns {RecordLink}
 */
export function openLink(model, onChange) {
  /** @type {Map<string, { resolve: Function, refuse: Function, timer: ReturnType<typeof setTimeout> }>} */
  const waiting = new Map();
  model.on("msg:custom", (reply, buffers) => {
    if (reply.keeping === "changed") onChange();
    const asked = waiting.get(reply.keeping_id);
    if (!asked) return;
    waiting.delete(reply.keeping_id);
    clearTimeout(asked.timer);
    if (reply.keeping === "refused") asked.refuse(new Error(reply.reason));
    else asked.resolve({ ...reply, files: buffers });
  });
  return {
    ask(message, files = []) {
      return new Promise((resolve, refuse) => {
        const id = uniqueId("keeping");
        const giveUp = () =>
          refuse(new Error(t("The kernel is not answering. Run this cell again.")));
        waiting.set(id, { resolve, refuse, timer: setTimeout(giveUp, PATIENCE_MS) });
        try {
          model.send({ ...message, keeping_id: id }, undefined, files);
        } catch {
          // The connection is gone, which the silence will tell.
        }
      });
    },
  };
}

/**
 * @param {Model} model
 * @param {RecordLink} link
 * @param {string} reason
 */
function viewWarning(model, link, reason) {
  const reminder = make("p", { class: "ck-reminder" });
  const remind = () => {
    const said = t(
      "Some of your work is not in any file you have downloaded: download it before you leave.",
    );
    reminder.replaceChildren(model.get("keeping").at_stake ? said : "");
  };
  model.on("change:keeping", remind);
  remind();
  return make(
    "div",
    { class: "ck ck-keeping", role: "group", "aria-label": t("Your answers are not kept here.") },
    make(
      "p",
      {},
      make("strong", {}, t("Your answers are not kept here.")),
      " ",
      reason ? t("The browser will not store them ({reason}).", { reason }) : "",
      " ",
      t(
        "They are deleted when this session ends, or when it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where you left off.",
      ),
    ),
    viewFile(link),
    reminder,
  );
}

/** @param {RecordLink} link */
function viewOffer(link) {
  const why = t(
    "Take your answers with you, to keep them or to carry on with them on another computer. A file that you upload is added to what is already here; nothing is lost.",
  );
  return make(
    "div",
    { class: "ck" },
    make("h3", {}, t("Your answers as a file")),
    make("p", {}, why),
    viewFile(link),
  );
}

/**
 * Two buttons, to take the record along and to go on with it, and what came of it.
 * @param {RecordLink} link
 */
export function viewFile(link) {
  const { region, announce } = makeLiveRegion();
  const notice = make("p", { class: "ck-notice" });
  const chosen = make("input", { type: "file", accept: ".jsonl", hidden: true, onchange: add });
  const take = make("button", { type: "button", onclick: download }, t("Download my answers"));
  const choose = make(
    "button",
    { type: "button", onclick: () => chosen.click() },
    t("Upload a file of answers"),
  );
  return make(
    "div",
    { class: "ck-file" },
    make("div", { class: "ck-actions" }, take, choose, chosen),
    notice,
    region,
  );

  /** @param {string} message */
  function tell(message) {
    notice.replaceChildren(message);
    announce(message);
  }

  async function download() {
    try {
      const { name, upto, files } = await link.ask({ keeping: "take" });
      if (!upto) return tell(t("There is nothing to download yet."));
      hand(new Blob(files, { type: "application/jsonl" }), name);
      await link.ask({ keeping: "taken", upto });
      tell(t("Downloaded: {name}. Keep this file.", { name }));
    } catch (error) {
      tell(t("Not downloaded: {reason}", { reason: reasonOf(error) }));
    }
  }

  async function add() {
    const [file] = chosen.files ?? [];
    if (!file) return;
    try {
      if (file.size > MOST_MB * 1024 * 1024) {
        throw new Error(
          t(
            "expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",
            { most: MOST_MB },
          ),
        );
      }
      const { told } = await link.ask({ keeping: "add" }, [await file.arrayBuffer()]);
      tell(told);
    } catch (error) {
      tell(t("Not uploaded: {reason}", { reason: reasonOf(error) }));
    } finally {
      chosen.value = ""; // so that the same file can be chosen again
    }
  }
}

/** @param {unknown} error */
export const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Give the browser a file to save.
 * @param {Blob} blob
 * @param {string} name
 */
export function hand(blob, name) {
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_MS);
}

/**
 * Let the browser ask before the page is left with something at stake. Returns what ends it.
 * @param {Model} model
 */
function remindOnLeaving(model) {
  const ask = (/** @type {Event} */ event) => {
    if (model.get("keeping").at_stake) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
