// Things to be put in order, by buttons and keys.

/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { announce, describe, make, markdownBlock, plainText, setOff, t } = kit;
  const feedback = kit.makeFeedback();
  const list = make("ol", { class: "ck-order" });
  const body = make("div", {}, list, feedback.element);
  /** @type {ReturnType<typeof makeItem>[]} */
  const items = question.items.map(makeItem);
  setRows();
  return {
    how: t(
      "Put them in order, with the first at the top: use the buttons, or the arrow keys on a button.",
    ),
    body,
    // Even an order that was left as it is can be meant.
    answer: () => ({ order: items.map(({ token }) => token) }),
    fill: ({ order }) => sort(order),
    show(result) {
      sort(result.key ?? result.order);
      const told = [result.feedback, result.why].filter(Boolean).map(markdownBlock);
      feedback.set(...told, ...viewOpen(result.open ?? []));
      describe(list, feedback.element);
    },
    said: () => feedback.text(),
    ...kit.closing(body, () => {
      feedback.set();
      describe(list);
      setRows();
    }),
  };

  /** @param {{ token: string, text: string }} shown */
  function makeItem({ token, text }) {
    const words = plainText(text);
    const label = kit.makeMarkdown("span", { class: "ck-words", dir: "auto" }, text);
    const up = moveButton("↑", t("Move up: {item}", { item: words }), -1);
    const down = moveButton("↓", t("Move down: {item}", { item: words }), 1);
    const moves = make("span", { class: "ck-moves" }, up, down);
    const row = make("li", { onkeydown: byKey }, moves, label);
    return { token, words, row, up, down };

    /**
     * @param {string} sign
     * @param {string} name
     * @param {number} step
     */
    function moveButton(sign, name, step) {
      const onclick = () => move(token, step);
      return make(
        "button",
        { type: "button", class: "ck-move", "aria-label": name, onclick },
        sign,
      );
    }

    /** @param {KeyboardEvent} event */
    function byKey(event) {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      move(token, step);
    }
  }

  /** @param {[string, string][]} pairs */
  function viewOpen(pairs) {
    if (!pairs.length) return [];
    const open = pairs.map(([one, other]) =>
      make("li", {}, t("{one} / {other}", { one: plainText(one), other: plainText(other) })),
    );
    const lead = t("The text does not say which of these came first:");
    return [make("p", {}, lead), make("ul", {}, ...open)];
  }

  /** @param {string[]} order */
  function sort(order) {
    items.sort((one, other) => order.indexOf(one.token) - order.indexOf(other.token));
    setRows();
  }

  /**
   * @param {string} token
   * @param {number} step
   */
  function move(token, step) {
    const from = items.findIndex((item) => item.token === token);
    const to = from + step;
    const item = items[from];
    if (item.up.disabled || to < 0 || to >= items.length) return;
    items.splice(from, 1);
    items.splice(to, 0, item);
    const focused = document.activeElement;
    setRows();
    if (focused instanceof HTMLElement) focused.focus(); // moving a row takes the focus from it
    const values = { item: item.words, place: to + 1, count: items.length };
    announce(t("{item}: now {place} of {count}", values));
  }

  function setRows() {
    list.replaceChildren(...items.map(({ row }) => row));
    items.forEach(({ up, down }, index) => {
      setOff(up, index === 0);
      setOff(down, index === items.length - 1);
    });
  }
}
