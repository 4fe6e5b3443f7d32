import assert from "node:assert/strict";
import { test } from "node:test";
import { Characters } from "../reader/characters.js";

test("offsets count characters, as Python does, also after an emoji", () => {
  const text = new Characters("A 🗳️ vote");
  assert.equal(text.length, 9);
  assert.equal(text.slice(5, 9), "vote");
  assert.equal(text.slice(2, 3), "🗳");
  assert.equal(new Characters("").length, 0);
});
