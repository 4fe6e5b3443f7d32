// All that a widget brings with it. The bundle comes once for a kernel, as a model of its own, so that
// a page with many quizzes is not sent, and does not save, the same script many times.

/** How ipywidgets writes that a trait is another model. */
const REFERENCE = "IPY_MODEL_";

export default {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  async render({ model, el }) {
    const found = await load(model).catch((error) => {
      console.error(error);
      const t = (/** @type {string} */ text) => model.get("words")?.[text] ?? text;
      el.replaceChildren(t("Part of this is no longer on the page. Run the cell again."));
    });
    return found?.widget.render({ model, el, views: found.views });
  },
};

/**
 * The widget's script, and the views of kinds of question that are not in the bundle.
 * @param {import("@anywidget/types").AnyModel<any>} model
 */
async function load(model) {
  const reference = model.get("script").replace(REFERENCE, "");
  const shared = await model.widget_manager.get_model(reference);
  const { makeWidgets } = await importOnce(shared, shared.get("bundle"));
  /** @type {Record<string, unknown>} */
  const views = {};
  for (const [kind, text] of Object.entries(shared.get("views"))) {
    views[kind] = (await importOnce(shared, text)).view;
  }
  return { widget: makeWidgets()[model.get("widget")], views };
}

/**
 * The module of a text, which is remembered with the model that brought it.
 * @param {any} shared
 * @param {string} text
 */
function importOnce(shared, text) {
  shared.coursekitModules ??= new Map();
  /** @type {Map<string, Promise<any>>} */
  const modules = shared.coursekitModules;
  const known = modules.get(text);
  if (known) return known;
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const loading = import(address);
  modules.set(text, loading);
  return loading;
}
