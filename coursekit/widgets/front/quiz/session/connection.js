// The talk with the kernel: every message has an id, and its reply repeats it.

import { uniqueId } from "../../dom.js";

const PATIENCE_MS = 3000;
/** What JupyterLab, Notebook and JupyterLite write beside a cell that runs, or waits for its turn. */
const RUNNING = "[*]:";
const BESIDE_CELLS = ".jp-InputPrompt";

/** @typedef {import("@anywidget/types").AnyModel<any>} Model */
/** @typedef {ReturnType<typeof openConnection>} Connection */

/**
 * What a reply or its absence calls. A reply that comes after `onSilence` was called still counts.
 * While cells of the page run, a message waits for its turn behind them: that is no silence.
 * @typedef {object} Calls
 * @property {(reply: any) => void} onReply
 * @property {() => void} [onSilence]
 * @property {() => void} [onRunning]
 * @property {(reason: string) => void} [onRefused]
 */

/** @param {Model} model */
export function openConnection(model) {
  /** @type {Map<string, Calls & { place: number, timer: ReturnType<typeof setTimeout> }>} */
  const waiting = new Map();
  /** @type {((place: number) => void)[]} */
  const followers = [];
  let places = 0;
  model.on("msg:custom", receive);
  return {
    /**
     * Send a message, and return its place among all that were sent.
     * @param {object} message
     * @param {Calls} calls
     */
    ask(message, calls) {
      const id = uniqueId("message");
      places += 1;
      const timer = setTimeout(() => lookAgain(id), PATIENCE_MS);
      waiting.set(id, { ...calls, place: places, timer });
      try {
        model.send({ ...message, message_id: id });
      } catch {
        // The connection is gone, which the silence will tell.
      }
      return places;
    },
    /**
     * Be told of each reply, by the place of what it replies to: what was sent before is there, or
     * lost.
     * @param {(place: number) => void} follower
     */
    listen: (follower) => followers.push(follower),
    close() {
      model.off("msg:custom", receive);
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };

  /** @param {string} id of a message without a reply so far */
  function lookAgain(id) {
    const asked = waiting.get(id);
    if (!asked) return;
    if (isLessonRunning()) {
      asked.onRunning?.();
      asked.timer = setTimeout(() => lookAgain(id), PATIENCE_MS);
    } else {
      asked.onSilence?.();
    }
  }

  /** @param {any} reply */
  function receive(reply) {
    const asked = waiting.get(reply.message_id);
    if (!asked) return; // said to another view of this quiz
    waiting.delete(reply.message_id);
    clearTimeout(asked.timer);
    if (reply.type === "refused") asked.onRefused?.(reply.reason);
    else asked.onReply(reply);
    for (const follower of followers) follower(asked.place);
  }
}

function isLessonRunning() {
  const prompts = [...document.querySelectorAll(BESIDE_CELLS)];
  return prompts.some(({ textContent }) => textContent === RUNNING);
}
