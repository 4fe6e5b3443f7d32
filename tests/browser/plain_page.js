// A page that shows one anywidget without JupyterLab: `window.showWidget` gives the widget's script
// a model that keeps the state, and passes what a page would send on to `window.toKernel`.

window.showWidget = async ({ esm, css, state, shared }) => {
  const listeners = new Map();
  const changed = new Set();
  const tell = (event, ...values) => [...(listeners.get(event) ?? [])].forEach((call) => call(...values));
  const set = (name, value) => {
    if (JSON.stringify(state[name]) === JSON.stringify(value)) return false;
    state[name] = value;
    return true;
  };

  const model = {
    get: (name) => state[name],
    set(name, value) {
      if (set(name, value)) {
        changed.add(name);
        tell(`change:${name}`, model, value);
        tell("change", model);
      }
    },
    save_changes() {
      const update = Object.fromEntries([...changed].map((name) => [name, state[name]]));
      changed.clear();
      return toKernel({ method: "update", state: update, buffer_paths: [] });
    },
    send: (content, callbacks, buffers = []) =>
      toKernel({ method: "custom", content, buffers: buffers.map(written) }),
    on(event, call) {
      event.split(" ").forEach((name) => listeners.set(name, [...(listeners.get(name) ?? []), call]));
    },
    off(event, call) {
      if (event == null) listeners.clear();
      else event.split(" ").forEach((name) =>
        listeners.set(name, (listeners.get(name) ?? []).filter((other) => call != null && other !== call)));
    },
    widget_manager: { get_model: () => sharedModel },
  };

  async function toKernel(message) {
    for (const answer of await window.toKernel(message)) {
      if (answer.method === "custom") tell("msg:custom", answer.content, answer.buffers.map(read));
      else {
        const names = Object.keys(answer.state).filter((name) => set(name, answer.state[name]));
        names.forEach((name) => tell(`change:${name}`, model, state[name]));
        if (names.length) tell("change", model);
      }
    }
  }

  // Bytes, which a page can hand to a test as text alone.
  const written = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
  const read = (text) => new DataView(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer);

  const sharedModel = shared ? shareScript(shared) : Promise.reject(new Error("no such model"));
  sharedModel.catch(() => {}); // a widget that borrows nothing does not ask
  const widget = await loaded({ esm, css });
  const el = document.querySelector("main").appendChild(document.createElement("div"));
  const signal = new AbortController().signal;
  await widget.initialize?.({ model, signal });
  await widget.render({ model, el, signal });
};

/** What a model that shows nothing itself does: its style is on the page. */
async function shareScript({ esm, css, state }) {
  await loaded({ esm, css });
  return { get: (name) => state[name] };
}

async function loaded({ esm, css }) {
  document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
  const address = URL.createObjectURL(new Blob([esm], { type: "text/javascript" }));
  const found = (await import(address)).default;
  return typeof found === "function" ? found() : found;
}
