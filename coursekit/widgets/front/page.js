// One widget on a page of its own, which a program on the same computer serves: `../page.py` has the
// other half. What JupyterLab would be between the two is a model that keeps the state, and sends on
// what the widget says.

const { makeWidgets } = await import(new URL("widgets.js", location.href).href);
const { state } = await (await fetch("state")).json();

/** @type {Map<string, Set<(...values: any[]) => void>>} */
const listeners = new Map();
/** @type {Promise<unknown>} what is sent arrives in its order */
let before = Promise.resolve();

const model = {
  get: (/** @type {string} */ name) => state[name],
  set: (/** @type {string} */ name, /** @type {unknown} */ value) => {
    state[name] = value;
  },
  save_changes() {},
  send(/** @type {object} */ content) {
    before = before.then(() => pass(content)).catch(() => {}); // the silence will tell
  },
  on(/** @type {string} */ name, /** @type {(...values: any[]) => void} */ call) {
    listeners.set(name, (listeners.get(name) ?? new Set()).add(call));
  },
  off(/** @type {string} */ name, /** @type {(...values: any[]) => void} */ call) {
    listeners.get(name)?.delete(call);
  },
};

/** @param {object} content */
async function pass(content) {
  const response = await fetch("message", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(content),
  });
  for (const answer of await response.json()) {
    if (answer.method === "custom") tell("msg:custom", answer.content);
    for (const [name, value] of Object.entries(answer.state ?? {})) {
      state[name] = value;
      tell(`change:${name}`, model, value);
    }
  }
}

/**
 * @param {string} name
 * @param {...unknown} values
 */
function tell(name, ...values) {
  for (const call of listeners.get(name) ?? []) call(...values);
}

const el = document.querySelector("main > div");
if (el) {
  makeWidgets()[state.widget].render({ model, el, views: {} });
  // There is nothing else on the page, so its keys are at hand at once.
  /** @type {HTMLElement | null} */ (el.querySelector("[tabindex='-1']"))?.focus({
    preventScroll: true,
  });
}

export {};
