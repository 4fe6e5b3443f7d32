// The record in the browser: its bytes, under the name of the course, where a kernel that runs in the
// page keeps them too (`../../record/indexed-db.js`). What is there is read and written within one
// transaction, so that two tabs that write at once both find what the other has written.

const DATABASE = "coursekit";
const STORE = "records";

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */

/**
 * Change the record of a course: `change` gets what is there, and returns what is to be there, or null
 * where nothing is to change. Resolves once the browser has it.
 * @param {string} course
 * @param {(there: Bytes) => Bytes | null} change
 */
export function changeStored(course, change) {
  return inTurn(async () => {
    const database = await open();
    try {
      await changed(database, course, change);
    } finally {
      database.close();
    }
  });
}

/**
 * A kernel in the page reads and writes in two steps, and holds this lock meanwhile; where a page is
 * not secure there is none.
 * @template Result
 * @param {() => Promise<Result>} call
 * @returns {Promise<Result>}
 */
function inTurn(call) {
  return navigator.locks ? navigator.locks.request(DATABASE, call) : call();
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, refuse) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => refuse(request.error);
    request.onblocked = () => refuse(new Error("blocked"));
  });
}

/**
 * @param {IDBDatabase} database
 * @param {string} course
 * @param {(there: Bytes) => Bytes | null} change
 * @returns {Promise<void>}
 */
function changed(database, course, change) {
  return new Promise((resolve, refuse) => {
    const transaction = database.transaction(STORE, "readwrite");
    const store = transaction.objectStore(STORE);
    /** @type {unknown} */
    let fault = null;
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => refuse(fault ?? transaction.error);
    const request = store.get(course);
    request.onsuccess = () => {
      try {
        const bytes = change(request.result ?? new Uint8Array());
        if (bytes) store.put(bytes, course);
      } catch (error) {
        fault = error;
        transaction.abort();
      }
    };
  });
}
