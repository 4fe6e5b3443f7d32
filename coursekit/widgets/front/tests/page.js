// As much of a page as the modules need that show nothing.

/** @type {Map<string, string>} */
const items = new Map();

/** The browser's storage; `room` is how many characters fit into an item. */
export const storage = {
  room: Infinity,
  get length() {
    return items.size;
  },
  clear: () => items.clear(),
  key: (/** @type {number} */ at) => [...items.keys()][at] ?? null,
  getItem: (/** @type {string} */ key) => items.get(key) ?? null,
  removeItem: (/** @type {string} */ key) => void items.delete(key),
  setItem(/** @type {string} */ key, /** @type {string} */ text) {
    if (text.length > this.room) throw new Error("full");
    items.set(key, text);
  },
};

/** What stands beside the cells of the notebook. */
export const prompts = { texts: /** @type {string[]} */ ([]) };

const listen = { addEventListener() {}, removeEventListener() {} };
Object.assign(globalThis, {
  window: { localStorage: storage, ...listen },
  document: {
    documentElement: { dataset: { ckKeepsKeys: "true" } },
    querySelectorAll: () => prompts.texts.map((textContent) => ({ textContent })),
    ...listen,
  },
  location: { pathname: "/user/ada/lab/tree/a.ipynb" },
});
