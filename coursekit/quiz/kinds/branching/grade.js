// A walk through a case: `path` are the places of the options that were chosen, one after the other.

const LONGEST = 2000;
const ENDING = "ending";
/** Stands in the path of a hand-in for a contested decision. */
const TAKEN_OUT = "";

/** @typedef {{ path: number[], text: string }} Walk */

/** @type {import("../../../widgets/front/static-page/grading/tools.js").Grader} */
export const grader = {
  read(key, sent, { chosenTokens, Refusal, t, typed }) {
    if (!Array.isArray(sent.path) || !sent.path.length) throw new Refusal(t("nothing is chosen"));
    /** @type {number[]} */
    const path = [];
    for (const token of sent.path) {
      const known = (nodeAfter(key, path)?.options ?? []).map(tokenOf);
      path.push(known.indexOf(chosenTokens({ path: [token] }, "path", known)[0]));
    }
    if (!("text" in sent)) return { path, text: "" };
    if (!key.reason || nodeAfter(key, path)) throw new Refusal(t("this cannot be done here"));
    return { path, text: typed(sent, LONGEST) };
  },
  goesOn: (key, answer) =>
    Boolean(nodeAfter(key, answer.path)) || Boolean(key.reason && !answer.text),
  checkGoesOn(_key, before, answer, { Refusal, t }) {
    const stays = before.path.every(
      (/** @type {number} */ at, /** @type {number} */ place) => answer.path[place] === at,
    );
    const isSame = answer.path.length === before.path.length && answer.text === before.text;
    if (!stays || isSame) throw new Refusal(t("a decision that was made stays"));
  },
  grade(key, { path }) {
    const earned = stepsOf(key, path).reduce(
      (all, { node, at }) => all + node.options[at].points,
      0,
    );
    return [earned / key.most, nodeAfter(key, path) ? "so far" : ""];
  },
  outcome(key, { path, text }, final) {
    const following = nodeAfter(key, path);
    const told = {
      path: stepsOf(key, path).map(({ node, at }) => node.options[at].token),
      steps: stepsOf(key, path).map(({ node, at }) => decided(node, at, final)),
      next: following ? asked(following) : null,
      ending: following ? "" : key.ending,
      /** @type {any} */
      asks: null,
    };
    if (following || !key.reason) return told;
    const { prompt, limit, rubric, model } = key.reason;
    told.asks = { prompt, limit };
    return text ? { ...told, written: text, rubric, model } : told;
  },
  taken(key, answer, tools) {
    const { path, steps, next, ending, asks } = grader.outcome(key, answer, false, tools);
    const bare = steps.map((/** @type {any} */ step) => ({ ...step, verdict: "", feedback: "" }));
    return { path, steps: bare, next, ending, asks };
  },
  decidedIn(key, sent, contested, tools) {
    if (contested) return { path: sent.path };
    /** @type {string[]} */
    const path = [];
    for (const { node, at } of stepsOf(key, grader.read(key, { path: sent.path }, tools).path)) {
      path.push(node.contested ? TAKEN_OUT : node.options[at].token);
      const ways = node.options.map((/** @type {{ to: string }} */ { to }) => to);
      // What follows would tell the decision.
      if (node.contested && new Set(ways).size > 1) break;
    }
    return { path };
  },
  words(_asked, sent, tools, key) {
    const chosen = [];
    let node = named(key, key.start);
    for (const token of sent.path) {
      const option = node.options.find((/** @type {any} */ each) => each.token === token);
      if (option) chosen.push(tools.plain(option.text));
      node = named(key, (option ?? node.options[0]).to);
    }
    return [...chosen, sent.text].filter(Boolean).join("; ");
  },
};

/** @param {{ token: string }} option */
const tokenOf = ({ token }) => token;

/**
 * The node that a path leads to; undefined at the ending.
 * @param {any} key
 * @param {number[]} path
 */
function nodeAfter(key, path) {
  let name = key.start;
  for (const at of path) name = named(key, name)?.options[at].to;
  return name === ENDING ? undefined : named(key, name);
}

/**
 * @param {any} key
 * @param {string} name
 */
const named = (key, name) => key.nodes.find((/** @type {any} */ { id }) => id === name);

/**
 * @param {any} key
 * @param {number[]} path
 */
const stepsOf = (key, path) =>
  path.map((at, place) => ({ node: nodeAfter(key, path.slice(0, place)), at }));

/** @param {any} node */
const asked = ({ fact, question, contested, options }) => ({
  fact,
  question,
  contested,
  options: options.map((/** @type {any} */ { token, text }) => ({ token, text })),
});

/**
 * @param {any} node
 * @param {number} at
 * @param {boolean} final
 */
function decided({ fact, question, contested, options }, at, final) {
  const told = options.map((/** @type {any} */ { text, points, feedback }) => ({
    text,
    verdict: verdictOf(contested, points),
    feedback,
  }));
  const others = final
    ? told.filter((/** @type {any} */ _, /** @type {number} */ i) => i !== at)
    : [];
  return { fact, question, contested, ...told[at], others };
}

/**
 * @param {boolean} contested
 * @param {number} points
 */
function verdictOf(contested, points) {
  if (contested) return "discussed";
  return points ? "right" : "wrong";
}
