import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { prompts, storage } from "./page.js";

const { openConnection } = await import("../quiz/session/connection.js");
const { openActions } = await import("../quiz/session/actions.js");

const ANSWER = { did: "answer", sent: { choices: ["a"] } };
const nothing = () => {};

/** A kernel that keeps what it gets, and replies when it is told to. */
function openKernel() {
  /** @type {any[]} */
  const got = [];
  /** @type {(reply: object) => void} */
  let hear = nothing;
  /** @type {any} */
  const model = {
    on: (/** @type {string} */ _event, /** @type {typeof hear} */ call) => {
      hear = call;
    },
    off: nothing,
    send: (/** @type {object} */ message) => got.push(message),
  };
  /** @param {any} message @param {object} reply */
  const reply = (message, reply) => hear({ message_id: message.message_id, ...reply });
  return { got, model, reply };
}

/** @param {ReturnType<typeof openKernel>} kernel */
function openView({ model }) {
  const calls = { onNews: nothing, onElsewhere: nothing, onLate: mock.fn() };
  const settings = { course: "law", quiz: "votes" };
  const actions = openActions(openConnection(model), settings, [{ id: "q1" }], calls);
  return { actions, calls };
}

beforeEach(() => {
  storage.clear();
  prompts.texts = [];
});

test("an action waits in the storage until the kernel says that it is on the disk", () => {
  const kernel = openKernel();
  const { actions } = openView(kernel);
  actions.open({ q1: "version-1" });
  actions.give("q1", ANSWER, { onReply: nothing });
  const [message] = kernel.got;
  assert.equal(message.deed.version, "version-1");
  assert.equal(actions.waiting().length, 1);
  kernel.reply(message, { type: "done", saved: false });
  assert.equal(actions.waiting().length, 1);
  actions.saved();
  assert.equal(actions.waiting().length, 0);
});

test("what a dead kernel has not taken is sent by the next view, once, and told of as late", () => {
  openView(openKernel()).actions.give("q1", ANSWER, { onReply: nothing });
  const kernel = openKernel();
  const { actions, calls } = openView(kernel);
  actions.open({ q1: "version-1" });
  actions.open({ q1: "version-1" });
  const [message, ...more] = kernel.got;
  assert.deepEqual(more, []);
  assert.equal(message.late, true);
  assert.equal(message.quiz, "votes");
  kernel.reply(message, { type: "done", saved: true });
  assert.equal(calls.onLate.mock.callCount(), 1);
  assert.equal(actions.waiting().length, 0);
});

test("what was lost on the way is sent again once a later message has its reply", () => {
  const kernel = openKernel();
  const { actions } = openView(kernel);
  actions.open({});
  actions.give("q1", ANSWER, { onReply: nothing });
  actions.give("q2", ANSWER, { onReply: nothing });
  const [first, second] = kernel.got;
  kernel.reply(second, { type: "done", saved: true });
  assert.equal(kernel.got.length, 3);
  assert.equal(kernel.got[2].deed.id, first.deed.id);
});

test("a refused action is forgotten, and a silent kernel is noticed", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const kernel = openKernel();
  const { actions } = openView(kernel);
  const [onRefused, onSilence] = [mock.fn(), mock.fn()];
  actions.give("q1", ANSWER, { onReply: nothing, onRefused });
  kernel.reply(kernel.got[0], { type: "refused", reason: "no such choice" });
  assert.deepEqual(onRefused.mock.calls[0].arguments, ["no such choice"]);
  assert.equal(actions.waiting().length, 0);
  actions.give("q1", { did: "hint" }, { onReply: nothing, onSilence });
  context.mock.timers.tick(3000);
  assert.equal(onSilence.mock.callCount(), 1);
  assert.equal(actions.areSilent(), true);
});

test("a kernel that runs the cells of the lesson is not silent: the answer waits for its turn", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { actions } = openView(openKernel());
  const [onRunning, onSilence] = [mock.fn(), mock.fn()];
  actions.give("q1", ANSWER, { onReply: nothing, onRunning, onSilence });
  prompts.texts = ["[1]:", "[*]:"];
  context.mock.timers.tick(3000);
  context.mock.timers.tick(3000);
  assert.equal(onRunning.mock.callCount(), 2);
  assert.equal(onSilence.mock.callCount(), 0);
  prompts.texts = ["[1]:", "[2]:"];
  context.mock.timers.tick(3000);
  assert.equal(onSilence.mock.callCount(), 1);
  assert.equal(actions.areSilent(), true);
});
