// The record in the browser's storage, for a kernel that runs in the page and has no disk, as in
// JupyterLite without a drive. What is stored is added to the kernel's record, and then all of that is
// stored: so neither loses what the other has. Joined in front of `keeping.js`.

const STORAGE = "coursekit";
const STORE = "records";

/**
 * Keep the record in the browser's storage, from now on and after every deed. `onFailure` is called
 * with the reason where that fails for the first time.
 */
function keepInBrowser(model, keeping, onFailure) {
  let isFirst = true;
  let known = null; // what is stored, once the kernel has all of it
  let hasFailed = false;
  model.on("change:keeping", bringTogether);
  bringTogether();

  async function bringTogether() {
    try {
      await inTurn(addAndStore);
    } catch (error) {
      if (!hasFailed) onFailure(error.message);
      hasFailed = true;
    }
  }

  async function addAndStore() {
    if (!isFirst && !model.get("keeping").at_stake) return;
    const storage = await openStorage();
    try {
      const { course } = model.get("keeping");
      const stored = await fetched(storage, course);
      if (stored && !isSame(stored, known)) await keeping.ask({ keeping: "add" }, [stored]);
      const { upto, files } = await keeping.ask({ keeping: "take" });
      if (upto) {
        known = bytesOf(files[0]);
        await kept(storage, course, known);
        await keeping.ask({ keeping: "taken", upto });
      }
      isFirst = false;
    } finally {
      storage.close();
    }
  }
}

/**
 * Do something while no other widget and no other tab does it: else one would store its record while
 * another's is still to be added. Where a page is not secure there are no such turns.
 */
function inTurn(call) {
  return navigator.locks ? navigator.locks.request(STORAGE, call) : call();
}

function openStorage() {
  return new Promise((resolve, refuse) => {
    const request = indexedDB.open(STORAGE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => refuse(request.error);
  });
}

function fetched(storage, course) {
  return new Promise((resolve, refuse) => {
    const request = storage.transaction(STORE).objectStore(STORE).get(course);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => refuse(request.error);
  });
}

/** Resolves once the browser has it, which is later than the request's success. */
function kept(storage, course, bytes) {
  return new Promise((resolve, refuse) => {
    const change = storage.transaction(STORE, "readwrite");
    change.objectStore(STORE).put(bytes, course);
    change.oncomplete = () => resolve();
    change.onabort = () => refuse(change.error);
  });
}

/** A copy, without what else the message has brought in the same memory. */
const bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength).slice();

const isSame = (one, other) => one.length === other?.length && one.every((byte, place) => byte === other[place]);
