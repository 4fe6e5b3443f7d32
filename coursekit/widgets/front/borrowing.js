// All that a widget brings with it: it borrows its script from a model that comes once for a kernel,
// so that a page with many quizzes is not sent, and does not save, the same script many times.

/** How ipywidgets writes that a trait is another model. */
const REFERENCE = "IPY_MODEL_";

export default {
  async render({ model, el, ...beside }) {
    const makeWidget = await borrowed(model, el);
    return makeWidget?.().render({ model, el, ...beside });
  },
};

async function borrowed(model, el) {
  const t = (text) => model.get("words")?.[text] ?? text;
  try {
    const shared = await model.widget_manager.get_model(model.get("script").replace(REFERENCE, ""));
    return await offerOf(shared.get("name")).promise;
  } catch (error) {
    console.error(error);
    el.replaceChildren(t("Part of this is no longer on the page. Run the cell again."));
  }
}
