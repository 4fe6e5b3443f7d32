// What the browser keeps: actions that wait for the kernel, what was not checked yet, and the row that
// was chosen in a reader. Each has an item of its own in the browser's storage, so that two tabs write
// at once and take nothing from each other. Nothing of a key comes here: only what the student did.

/** Of the five million characters that a browser gives to all pages of a server. */
const MOST_CHARACTERS = 1000000;
const PREFIX = "coursekit";

/** @type {any} */
const page = window;
const KEY = Symbol.for("coursekit.unstored");
page[KEY] ??= new Map();
/**
 * What the storage refuses, as long as the page is open; also when the cell is run again.
 * @type {Map<string, string>}
 */
const UNSTORED = page[KEY];

/** Where the server's own pages begin: on a hub each person has such a place, and one storage holds all. */
const HOME =
  /^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(
    location.pathname,
  )?.[1] ?? "/";

/** @typedef {ReturnType<typeof openStorage>} Storage */

/** The browser's storage; null where it is shut off. */
function browserStorage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/**
 * The storage of one sort of things of one course.
 * @param {"waiting" | "draft" | "reader"} sort
 * @param {string} course
 */
export function openStorage(sort, course) {
  const front = `${[PREFIX, sort, HOME, course].join(" ")} `;
  return {
    front,
    /**
     * Keep a thing, and tell whether it outlasts the page.
     * @param {string} name
     * @param {object} thing
     */
    put(name, thing) {
      const text = JSON.stringify(thing);
      try {
        makeRoom(text.length + front.length + name.length);
        window.localStorage.setItem(front + name, text);
        UNSTORED.delete(front + name);
        return true;
      } catch {
        UNSTORED.set(front + name, text); // full, or shut off
        return false;
      }
    },
    remove(/** @type {string} */ name) {
      UNSTORED.delete(front + name);
      browserStorage()?.removeItem(front + name);
    },
    get: (/** @type {string} */ name) => parsed(UNSTORED.get(front + name) ?? stored(front + name)),
    has: (/** @type {string} */ name) =>
      UNSTORED.has(front + name) || stored(front + name) !== null,
    isStored: (/** @type {string} */ name) => stored(front + name) !== null,
    /**
     * All things of the sort, as [name, thing]; what is none of ours is passed over.
     * @returns {[string, any][]}
     */
    all: () =>
      keysOf(front).flatMap((key) => {
        const thing = parsed(UNSTORED.get(key) ?? stored(key));
        return thing ? [[key.slice(front.length), thing]] : [];
      }),
  };
}

/** @param {string} key */
function stored(key) {
  return browserStorage()?.getItem(key) ?? null;
}

/** @param {string} front */
function keysOf(front) {
  const storage = browserStorage();
  const found = new Set(UNSTORED.keys());
  for (let at = 0; at < (storage?.length ?? 0); at += 1) found.add(storage?.key(at) ?? "");
  return [...found].filter((key) => key.startsWith(front));
}

/**
 * @param {string | null} text
 * @returns {any} an object, or null for anything else
 */
function parsed(text) {
  try {
    const thing = JSON.parse(text ?? "null");
    return thing && typeof thing === "object" ? thing : null;
  } catch {
    return null;
  }
}

/**
 * See that so many characters more stay within the bound: the oldest go first, but no actions.
 * @param {number} needed
 */
function makeRoom(needed) {
  const size = (/** @type {string} */ key) => key.length + (stored(key)?.length ?? 0);
  const kept = keysOf(`${PREFIX} `);
  let used = kept.reduce((sum, key) => sum + size(key), 0);
  if (used + needed <= MOST_CHARACTERS) return;
  const age = (/** @type {string} */ key) => parsed(stored(key))?.at ?? 0;
  const others = kept.filter((key) => !key.startsWith(`${PREFIX} waiting `));
  others.sort((one, other) => age(one) - age(other));
  for (const oldest of others) {
    if (used + needed <= MOST_CHARACTERS) return;
    used -= size(oldest);
    window.localStorage.removeItem(oldest);
  }
  if (used + needed > MOST_CHARACTERS) throw new Error("no room for another action");
}

/**
 * A sign of 16 digits of what is shown of a question: another one when it asks something else.
 * @param {unknown} shown
 */
export function signOf(shown) {
  const text = JSON.stringify(shown);
  return [0x811c9dc5, 0x01234567]
    .map((start) => {
      let sum = start;
      for (let at = 0; at < text.length; at += 1) {
        sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      }
      return (sum >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
