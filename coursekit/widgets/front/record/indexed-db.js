// The record in the browser's storage, for a kernel that runs in the page and has no disk, as in
// JupyterLite without a drive. What is stored is added to the kernel's record, and then all of that is
// stored: so neither loses what the other has.

const STORAGE = "coursekit";
const STORE = "records";

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */

/**
 * Keep the record in the browser's storage, from now on and after every action. `onFailure` is
 * called with the reason where that fails for the first time.
 * @param {import("./file.js").Model} model
 * @param {import("./file.js").RecordLink} link
 * @param {(reason: string) => void} onFailure
 */
export function storeInBrowser(model, link, onFailure) {
  let isFirst = true;
  /** @type {Bytes | null} */
  let known = null; // what is stored, once the kernel has all of it
  let hasFailed = false;
  model.on("change:keeping", bringTogether);
  bringTogether();

  async function bringTogether() {
    try {
      await inTurn(addAndStore);
    } catch (error) {
      if (!hasFailed) onFailure(error instanceof Error ? error.message : String(error));
      hasFailed = true;
    }
  }

  async function addAndStore() {
    if (!isFirst && !model.get("keeping").at_stake) return;
    const database = await openDatabase();
    try {
      const { course } = model.get("keeping");
      const stored = await fetched(database, course);
      if (stored && !isSame(stored, known)) await link.ask({ keeping: "add" }, [stored]);
      const { upto, files } = await link.ask({ keeping: "take" });
      if (upto) {
        known = bytesOf(files[0]);
        await kept(database, course, known);
        await link.ask({ keeping: "taken", upto });
      }
      isFirst = false;
    } finally {
      database.close();
    }
  }
}

/**
 * Do something while no other widget and no other tab does it: else one would store its record while
 * another's is still to be added. Where a page is not secure there are no such turns.
 * @param {() => Promise<void>} call
 */
function inTurn(call) {
  return navigator.locks ? navigator.locks.request(STORAGE, call) : call();
}

/** @returns {Promise<IDBDatabase>} */
function openDatabase() {
  return new Promise((resolve, refuse) => {
    const request = indexedDB.open(STORAGE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => refuse(request.error);
  });
}

/**
 * @param {IDBDatabase} database
 * @param {string} course
 * @returns {Promise<any>}
 */
function fetched(database, course) {
  return new Promise((resolve, refuse) => {
    const request = database.transaction(STORE).objectStore(STORE).get(course);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => refuse(request.error);
  });
}

/**
 * Resolves once the browser has it, which is later than the request's success.
 * @param {IDBDatabase} database
 * @param {string} course
 * @param {Bytes} bytes
 * @returns {Promise<void>}
 */
function kept(database, course, bytes) {
  return new Promise((resolve, refuse) => {
    const change = database.transaction(STORE, "readwrite");
    change.objectStore(STORE).put(bytes, course);
    change.oncomplete = () => resolve();
    change.onabort = () => refuse(change.error);
  });
}

/**
 * A copy, without what else the message has brought in the same memory.
 * @param {DataView<ArrayBuffer>} view
 */
const bytesOf = ({ buffer, byteOffset, byteLength }) =>
  new Uint8Array(buffer, byteOffset, byteLength).slice();

/**
 * @param {Bytes} one
 * @param {Bytes | null} other
 */
const isSame = (one, other) =>
  one.length === other?.length && one.every((byte, place) => byte === other[place]);
