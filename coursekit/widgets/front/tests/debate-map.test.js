import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import "./page.js";

const { openDebate, show } = await import("../debate-map/network/debate.js");
const { nearest } = await import("../debate-map/keys.js");
const { behind, countSides, linesOf, within } = await import("../debate-map/network/networks.js");
const { place } = await import("../debate-map/drawing/placing.js");

const FILE = new URL("../../../corpus/networks/cases.jsonl", import.meta.url);
/** Networks of concepts are made in Python alone: the map shows actors. */
const CASES = readFileSync(FILE, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .filter(({ kind }) => !kind.startsWith("concept"));

for (const { name, kind, duplicates, normalisation, window, statements, edges } of CASES) {
  test(`${name}: ${kind}, ${duplicates}, ${normalisation}`, () => {
    const [first, last] = window ?? ["", ""];
    const shown = within(statements, { first: first ?? "", last: last ?? "" });
    const found = linesOf(countSides(shown, duplicates), kind.replace("actor ", ""), normalisation);
    assert.deepEqual(
      found.map(({ one, other, weight }) => [one, other, weight.toFixed(9)]).sort(),
      edges
        .map((/** @type {any} */ edge) => [edge.source, edge.target, edge.weight.toFixed(9)])
        .sort(),
    );
  });
}

/** @type {any} */
const NOBODY = { id: "", article: "a", published: "2025-01-01", origin: "reviewed" };
const said = (/** @type {string[]} */ ...given) =>
  given.map((words, at) => {
    const [actor, agreement, concept] = words.split(" ");
    return { ...NOBODY, id: `Q${at}`, actor, agreement, concept };
  });
const ids = (/** @type {{ id: string }[]} */ statements) => statements.map(({ id }) => id);

test("behind a line between two actors are only statements that make it", () => {
  const statements = said("peru yes scope", "ghana yes scope", "ghana no cost", "peru yes cost");
  assert.deepEqual(ids(behind(statements, ["ghana", "peru"], "congruence")), ["Q0", "Q1"]);
  assert.deepEqual(ids(behind(statements, ["ghana", "peru"], "conflict")), ["Q2", "Q3"]);
  assert.deepEqual(ids(behind(statements, ["ghana", "cost"], "affiliation")), ["Q2"]);
  assert.deepEqual(ids(behind(statements, ["cost"], "congruence")), ["Q2", "Q3"]);
});

/** @type {import("../debate-map/network/debate.js").Sent} */
const SENT = {
  title: "",
  actors: ["ghana", "peru"].map((id) => ({ id, name: id, type: "state" })),
  concepts: [{ id: "scope", label: "Scope" }],
  articles: [],
  statements: [
    ...said("peru yes scope"),
    {
      ...NOBODY,
      id: "M",
      actor: "ghana",
      agreement: "yes",
      concept: "scope",
      origin: "machine",
      published: "2025-02-01",
    },
    { ...NOBODY, id: "U", actor: "ghana", agreement: "no", concept: "scope", published: "" },
  ],
  notes: [],
};
const debate = openDebate(SENT);
/** @type {any} */
const CHOICE = {
  kind: "congruence",
  duplicates: { affiliation: "all", congruence: "period" },
  normalisation: "none",
  machine: true,
  atLeast: 0,
  days: [0, 1],
};

test("a line that rests on the machine alone has no checked weight, and is gone without its rows", () => {
  const [line] = show(debate, CHOICE).lines;
  assert.deepEqual([line.weight, line.checked], [1, 0]);
  assert.deepEqual(show(debate, { ...CHOICE, machine: false }).lines, []);
});

test("a side that only words of the codebook show is there, and checked by nobody", () => {
  const statements = SENT.statements.map((each) => ({ ...each, by_words: true }));
  const byWords = openDebate({ ...SENT, statements });
  const { lines } = show(byWords, { ...CHOICE, kind: "affiliation", machine: false });
  assert.deepEqual(
    lines.map(({ weight, checked }) => [weight, checked]),
    [
      [1, 0],
      [1, 0],
    ],
  );
});

test("an actor that is called like a concept is another", () => {
  const scope = openDebate({
    ...SENT,
    actors: [{ id: "scope", name: "Scope Institute", type: "academia" }],
    statements: said("scope yes scope"),
  });
  const { lines } = show(scope, { ...CHOICE, kind: "affiliation" });
  assert.deepEqual(
    [scope.name(lines[0].one), scope.name(lines[0].other)],
    ["Scope Institute", "Scope"],
  );
});

test("without a day a statement is of the whole debate, and of no part of it", () => {
  assert.equal(show(debate, CHOICE).undated, 0);
  const part = show(debate, { ...CHOICE, days: [1, 1] });
  assert.deepEqual([ids(part.statements), part.undated, part.days[0]], [["M"], 1, "2025-02-01"]);
  assert.deepEqual(ids(within(SENT.statements, { first: "", last: "2025-01-31" })), ["Q0"]);
});

const many = Array.from({ length: 40 }, (_, at) => `actor ${at}`);
const concepts = ["c1", "c2", "c3"];
const sides = countSides(
  many.flatMap((actor, at) =>
    concepts.map((concept) => ({ ...NOBODY, actor, concept, agreement: at < 15 ? "yes" : "no" })),
  ),
  "period",
);

for (const width of [280, 360, 600, 1100]) {
  test(`no name lies on another or outside the map at ${width} pixels`, () => {
    for (const shown of [concepts, []]) {
      const { places, height } = place(many, shown, sides, width);
      assert.equal(places.size, many.length + shown.length);
      const boxes = [...places.values()].map(({ side, ...box }) => ({
        ...box,
        height: side === "middle" ? 76 : 26,
      }));
      for (const [at, a] of boxes.entries()) {
        assert.ok(a.x >= 0 && a.x + a.width <= width && a.y >= 0 && a.y + a.height <= height);
        for (const b of boxes.slice(at + 1)) {
          const apart =
            a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y;
          assert.ok(apart, JSON.stringify([a, b]));
        }
      }
    }
  });
}

test("who agrees stands on one side, and those who disagree face them", () => {
  const { places } = place(many, [], sides, 900);
  const left = new Set(many.slice(0, 15).map((actor) => places.get(actor)?.side));
  const right = new Set(many.slice(15).map((actor) => places.get(actor)?.side));
  assert.deepEqual([left.size, right.size], [1, 1]);
  assert.notDeepEqual(left, right);
});

test("an arrow key goes to the nearest button that way, and stays where there is none", () => {
  const box = (/** @type {number} */ x, /** @type {number} */ y) => ({
    x,
    y,
    width: 10,
    height: 10,
  });
  const boxes = [box(0, 0), box(0, 30), box(100, 5), box(100, 60)];
  assert.equal(nearest(boxes, 0, "ArrowDown"), 1);
  assert.equal(nearest(boxes, 0, "ArrowRight"), 2);
  assert.equal(nearest(boxes, 3, "ArrowLeft"), 1);
  assert.equal(nearest(boxes, 0, "ArrowUp"), -1);
  assert.equal(nearest(boxes, 0, "a"), -1);
});
