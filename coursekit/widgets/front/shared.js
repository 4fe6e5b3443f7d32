// What all widgets of one kind share, once for a kernel; `assets.py` puts the scripts in place of the
// words that call for them. They run anew for each widget: what one remembers is not another's, such
// as the language of its texts.

const makeWidget = () => {
  /* the scripts */
  return widget;
};

export default {
  initialize({ model }) {
    offerOf(model.get("name")).resolve(makeWidget);
  },
};
