// Each widget that `coursekit/widgets/pages/static_page.py` has written into a page, with what answers it.

import { makeWidgets } from "widgets-bundle";
import { make } from "../dom.js";
import { t } from "../i18n.js";
import { openBackup } from "./backup.js";
import { Refusal } from "./grading/refusal.js";
import { openHandIn } from "./hand-in/hand-in.js";
import { makeModel } from "./model.js";
import { count } from "./progress-model.js";
import { openQuiz } from "./quiz-model.js";
import { openReaders } from "./readers.js";
import { openRecord } from "./record/record.js";

/** @typedef {import("./record/record.js").Record} Record */
/** @typedef {import("./model.js").Model} Model */

/** In this order: a quiz says whether its words can be shown in a reader. */
const ORDER = ["reader", "explorer", "debate-map", "quiz", "predict", "progress", "hand-in"];

const PAPER = ".coursekit-paper";

/**
 * What shows the widgets of a page, all of which share the records and the readers.
 * @param {any} page what they share: words and languages
 */
export function openFragments(page) {
  const readers = openReaders();
  /** @type {Map<string, Record>} */
  const records = new Map();
  return { records, showAll };

  /**
   * Show all widgets in a part of the page, and return where the last quiz is; what cannot be shown
   * stays as it is on paper.
   * @param {ParentNode} root
   */
  function showAll(root) {
    const found = [...root.querySelectorAll(".coursekit-widget")].map((fragment) => ({
      fragment,
      state: jsonIn(fragment.querySelector("script")),
    }));
    for (const name of ORDER) {
      for (const { fragment, state } of found) if (state?.widget === name) show(fragment, state);
    }
    return found.findLast(({ state }) => state?.widget === "quiz")?.fragment;
  }

  /**
   * @param {Element} fragment
   * @param {any} state
   */
  function show(fragment, state) {
    const languages = { ...page.languages, own: state.own ?? "" };
    Object.assign(state, { words: page.words ?? {}, languages });
    if (state.pictures) state.pictures = [state.picture, ...state.pictures];
    const model = makeModel(state, (message, files) => receive(message, files));
    const receive = receiverOf(state, model);
    const el = make("div", { class: "coursekit-shown" });
    const left = fragment.querySelector(":scope > template");
    const onPaper = left instanceof HTMLTemplateElement ? left.content.cloneNode(true) : "";
    const before = [...fragment.children];
    fragment.append(el);
    try {
      makeWidgets()[state.widget].render({ model, el, views: {} });
      // What is read on paper stays, for the printer.
      for (const child of before) if (!child.matches(PAPER)) child.remove();
      fragment.classList.add("coursekit-is-shown");
      fragment.append(onPaper);
    } catch (error) {
      el.remove();
      console.error(error);
    }
  }

  /**
   * @param {any} state
   * @param {Model} model
   * @returns {(message: any, files: ArrayBuffer[]) => void}
   */
  function receiverOf(state, model) {
    if (state.widget === "reader") readers.add(state.article, model);
    if (state.pictures) model.on("change:chosen", () => model.set("picture", pictureFor(state)));
    if (!state.course) return () => {};
    const record = records.get(state.course) ?? openRecord(state.course);
    records.set(state.course, record);
    const { course } = state;
    Object.assign(state, { kept: keptOf(record), keeping: { course, place: "disk" } });
    record.follow(({ isMore, isElsewhere }) => {
      model.set("kept", keptOf(record));
      // What this quiz has done itself it is told in the reply.
      if (isElsewhere || (isMore && !state.keys)) model.say({ keeping: "changed" });
    });
    const backup = openBackup(record);
    const handIn = "work" in state ? openHandIn(state.work, record) : backup;
    const quiz = "keys" in state ? openQuiz(state, record, readers) : null;
    /** @param {any} message @param {ArrayBuffer[]} files */
    const replyTo = async (message, files) => {
      if (message.keeping === "hand-in") return handIn(message, files);
      if (message.keeping !== "look") return backup(message, files);
      await record.refresh();
      return { keeping: "look", ...count(state.counted, record.entries()) };
    };
    return async (message, files) => {
      if ("keeping_id" in message) {
        const { files: given = [], ...reply } = await answered(() => replyTo(message, files));
        model.say({ ...reply, keeping_id: message.keeping_id }, given);
      } else if (quiz) {
        const reply = await answered(() => quiz.reply(message));
        model.set("kept", keptOf(record));
        model.say({ ...reply, message_id: message.message_id });
      }
    };
  }
}

/**
 * The figure of what is chosen, where the page has it.
 * @param {any} state
 */
function pictureFor({ chosen, pictures, picture }) {
  if (!picture.of) return picture;
  const isOfThese = (/** @type {any} */ { of }) => JSON.stringify(of) === JSON.stringify(chosen);
  const fault = t("This page has no figure for these choices; the notebook draws it.");
  return pictures.find(isOfThese) ?? { of: chosen, fault };
}

/** How it stands with the record, as the top of a quiz says it. @param {Record} record */
const keptOf = (record) => ({
  why: record.why(),
  waiting: record.waiting(),
  mended: record.mended(),
});

/**
 * A reply, or why there is none.
 * @param {() => Promise<any>} call
 * @returns {Promise<any>}
 */
async function answered(call) {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { type: "refused", keeping: "refused", reason: error.message };
  }
}

/** @param {Element | null} script @returns {any} */
export function jsonIn(script) {
  try {
    return JSON.parse(script?.textContent ?? "null");
  } catch {
    return null;
  }
}
