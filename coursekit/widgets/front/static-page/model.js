// What stands for the kernel's half of a widget: a state with its listeners, and messages that are
// answered in the page.

/** @typedef {ReturnType<typeof makeModel>} Model */

/**
 * @param {any} state
 * @param {(message: any, files: ArrayBuffer[]) => void} [receive]
 */
export function makeModel(state, receive = () => {}) {
  /** @type {Map<string, Set<(...values: any[]) => void>>} */
  const listeners = new Map();
  const model = {
    get: (/** @type {string} */ name) => state[name],
    /** @param {string} name @param {any} value */
    set(name, value) {
      if (JSON.stringify(state[name]) === JSON.stringify(value)) return;
      state[name] = value;
      tell(`change:${name}`, model, value);
    },
    save_changes() {},
    /** @param {any} content @param {unknown} [_calls] @param {ArrayBuffer[]} [files] */
    send: (content, _calls, files = []) => receive(content, files),
    /** @param {string} name @param {(...values: any[]) => void} call */
    on: (name, call) => listeners.set(name, (listeners.get(name) ?? new Set()).add(call)),
    /** @param {string} name @param {(...values: any[]) => void} call */
    off: (name, call) => listeners.get(name)?.delete(call),
    /** What the kernel would say. @param {any} content @param {unknown[]} [files] */
    say: (content, files = []) => tell("msg:custom", content, files),
  };
  return model;

  /** @param {string} name @param {...any} values */
  function tell(name, ...values) {
    for (const call of listeners.get(name) ?? []) call(...values);
  }
}
