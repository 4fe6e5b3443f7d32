// What the browser keeps: deeds that wait for the kernel, what was not checked yet, and the row that
// was chosen in a reader. Each has an item of its own in the browser's storage, so that two tabs write
// at once and take nothing from each other. Nothing of a key comes here: only what the student did.

/** Of the five million characters that a browser gives to all pages of a server. */
const MOST_CHARACTERS = 1000000;
const SHELF = "coursekit";

/** What the storage refuses, as long as the page is open; also when the cell is run again. */
const UNSTORED = (window[Symbol.for("coursekit.unstored")] ??= new Map());

/** Where the server's own pages begin: on a hub each person has such a place, and one storage holds all. */
const HOME = /^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(location.pathname)?.[1] ?? "/";

/** The browser's storage; null where it is shut off. */
function storage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** A shelf for one sort of things of one course: "waiting", "draft" or "reader". */
function openShelf(sort, course) {
  const front = `${[SHELF, sort, HOME, course].join(" ")} `;
  return {
    front,
    /** Keep a thing, and tell whether it outlasts the page. */
    put(name, thing) {
      const text = JSON.stringify(thing);
      try {
        makeRoom(text.length + front.length + name.length);
        storage().setItem(front + name, text);
        UNSTORED.delete(front + name);
        return true;
      } catch {
        UNSTORED.set(front + name, text); // full, or shut off
        return false;
      }
    },
    remove(name) {
      UNSTORED.delete(front + name);
      storage()?.removeItem(front + name);
    },
    get: (name) => parsed(UNSTORED.get(front + name) ?? stored(front + name)),
    has: (name) => UNSTORED.has(front + name) || stored(front + name) !== null,
    isStored: (name) => stored(front + name) !== null,
    /** All things on the shelf, as [name, thing]; what is none of ours is passed over. */
    all: () =>
      names(front).flatMap((key) => {
        const thing = parsed(UNSTORED.get(key) ?? stored(key));
        return thing ? [[key.slice(front.length), thing]] : [];
      }),
  };
}

function stored(key) {
  return storage()?.getItem(key) ?? null;
}

function names(front) {
  const found = new Set(UNSTORED.keys());
  for (let at = 0; at < (storage()?.length ?? 0); at += 1) found.add(storage().key(at));
  return [...found].filter((key) => key?.startsWith(front));
}

function parsed(text) {
  try {
    const thing = JSON.parse(text);
    return thing && typeof thing === "object" ? thing : null;
  } catch {
    return null;
  }
}

/** See that so many characters more stay within the bound: the oldest go first, but no deeds. */
function makeRoom(needed) {
  const size = (key) => key.length + (stored(key)?.length ?? 0);
  const kept = names(`${SHELF} `);
  let used = kept.reduce((sum, key) => sum + size(key), 0);
  if (used + needed <= MOST_CHARACTERS) return;
  const age = (key) => parsed(stored(key))?.at ?? 0;
  const others = kept.filter((key) => !key.startsWith(`${SHELF} waiting `));
  others.sort((one, other) => age(one) - age(other));
  while (used + needed > MOST_CHARACTERS && others.length) {
    used -= size(others[0]);
    storage().removeItem(others.shift());
  }
  if (used + needed > MOST_CHARACTERS) throw new Error("no room for another deed");
}

/** A sign of 16 digits of what is shown of a question: another one when it asks something else. */
function signOf(shown) {
  const text = JSON.stringify(shown);
  return [0x811c9dc5, 0x01234567].map((start) => {
    let sum = start;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
