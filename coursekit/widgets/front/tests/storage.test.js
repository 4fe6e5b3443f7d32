import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { storage } from "./page.js";

const { openStorage, signOf } = await import("../storage.js");

beforeEach(() => {
  storage.clear();
  storage.room = Infinity;
});

test("a thing is kept under its sort, the person's place on the server, the course and its name", () => {
  assert.ok(openStorage("draft", "law").put("q1", { a: 1 }));
  assert.equal(storage.key(0), "coursekit draft /user/ada/ law q1");
  assert.deepEqual(openStorage("draft", "law").get("q1"), { a: 1 });
  assert.deepEqual(openStorage("draft", "law").all(), [["q1", { a: 1 }]]);
  assert.deepEqual(openStorage("waiting", "law").all(), []);
  assert.equal(openStorage("draft", "other").has("q1"), false);
});

test("what is none of ours is passed over", () => {
  storage.setItem("coursekit draft /user/ada/ law q1", "{broken");
  storage.setItem("another", "{}");
  assert.deepEqual(openStorage("draft", "law").all(), []);
  assert.equal(openStorage("draft", "law").get("q1"), null);
});

test("what the storage refuses is there as long as the page is, and said not to be stored", () => {
  storage.room = 10;
  const waiting = openStorage("waiting", "law");
  assert.equal(waiting.put("q1", { long: "a long answer" }), false);
  assert.equal(waiting.has("q1"), true);
  assert.equal(waiting.isStored("q1"), false);
  assert.deepEqual(openStorage("waiting", "law").get("q1"), { long: "a long answer" });
  waiting.remove("q1");
  assert.equal(waiting.has("q1"), false);
});

test("the oldest drafts make room, and actions never do", () => {
  const [drafts, waiting] = [openStorage("draft", "law"), openStorage("waiting", "law")];
  const long = "x".repeat(300_000);
  waiting.put("action", { at: 0, long });
  drafts.put("older", { at: 1, long });
  drafts.put("newer", { at: 2, long });
  drafts.put("newest", { at: 3, long });
  assert.deepEqual(
    drafts.all().map(([name]) => name),
    ["newer", "newest"],
  );
  assert.equal(waiting.isStored("action"), true);
});

test("the sign of a question stays what it was, so that drafts of an earlier version are found", () => {
  assert.equal(signOf({ id: "q1", prompt: "Why?" }), "0b7f193dc4b813c7");
  assert.notEqual(signOf({ id: "q1", prompt: "Who?" }), "0b7f193dc4b813c7");
});
