// Things to be put in order, paired, or put into columns: by buttons, keys and lists to choose from.

function viewOrder(question, { announce }) {
  const feedback = makeFeedback();
  const list = make("ol", { class: "ck-order" });
  const body = make("div", {}, list, feedback.element);
  const items = question.items.map(({ token, text }) => {
    const words = plainText(text);
    const label = makeMarkdown("span", { class: "ck-words", dir: "auto" }, text);
    const up = moveButton("↑", t("Move up: {item}", { item: words }));
    const down = moveButton("↓", t("Move down: {item}", { item: words }));
    const row = make("li", { onkeydown: byKey }, make("span", { class: "ck-moves" }, up, down), label);
    const item = { token, words, row, up, down };
    for (const [button, step] of [[up, -1], [down, 1]]) button.addEventListener("click", () => move(item, step));
    return item;

    function byKey(event) {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      move(item, step);
    }
  });
  setRows();
  return {
    how: t("Put them in order, with the first at the top: use the buttons, or the arrow keys on a button."),
    body,
    // Even an order that was left as it is can be meant.
    answer: () => ({ order: items.map(({ token }) => token) }),
    fill: ({ order }) => sort(order),
    show(result) {
      sort(result.key ?? result.order);
      feedback.set(...[result.feedback, result.why].filter(Boolean).map(markdownBlock), ...viewOpen(result.open ?? []));
      describe(list, feedback.element);
    },
    said: () => feedback.text(),
    ...closing(body, () => {
      feedback.set();
      describe(list);
      setRows();
    }),
  };

  function viewOpen(pairs) {
    const open = pairs.map(([one, other]) =>
      make("li", {}, t("{one} / {other}", { one: plainText(one), other: plainText(other) })),
    );
    if (!open.length) return [];
    return [make("p", {}, t("The text does not say which of these came first:")), make("ul", {}, ...open)];
  }

  function sort(order) {
    items.sort((one, other) => order.indexOf(one.token) - order.indexOf(other.token));
    setRows();
  }

  function moveButton(sign, label) {
    return make("button", { type: "button", class: "ck-move", "aria-label": label }, sign);
  }

  function move(item, step) {
    const from = items.indexOf(item);
    const to = from + step;
    if (item.up.disabled || to < 0 || to >= items.length) return;
    items.splice(from, 1);
    items.splice(to, 0, item);
    const focused = document.activeElement;
    setRows();
    focused.focus(); // moving a row in the page takes the focus from it
    announce(t("{item}: now {place} of {count}", { item: item.words, place: to + 1, count: items.length }));
  }

  function setRows() {
    list.replaceChildren(...items.map(({ row }) => row));
    items.forEach(({ up, down }, index) => {
      setOff(up, index === 0);
      setOff(down, index === items.length - 1);
    });
  }
}

/** Each thing on the left has a control to choose its place by, and feedback below. */
function viewPlaced(question, how, makeControl) {
  const rows = question.left.map(({ token, text }) => ({ token, feedback: makeFeedback(), ...makeControl(text) }));
  const names = new Map(question.right.map(({ token, text }) => [token, plainText(text)]));
  const body = make(
    "div",
    { class: "ck-placing" },
    ...rows.map(({ element, feedback }) => make("div", { class: "ck-placed" }, element, feedback.element)),
  );
  return {
    how,
    body,
    answer() {
      const chosen = rows.map(({ token, value }) => [token, value()]).filter(([, place]) => place);
      return chosen.length ? { pairs: Object.fromEntries(chosen) } : null;
    },
    fill: ({ pairs }) => rows.forEach(({ token, set }) => set(pairs[token] ?? "")),
    show(result) {
      const told = new Map(result.pairs.map((pair) => [pair.token, pair]));
      for (const { token, feedback, control, set } of rows) {
        const { chosen, right, key, feedback: said, why } = told.get(token);
        set(chosen);
        const verdict = placeVerdict(right, chosen);
        const words = { right: t("Right"), wrong: t("Not right"), left: t("Nothing was chosen here") };
        feedback.set(...placeTold(verdict, words[verdict], { feedback: said, key: names.get(key), why }));
        describe(control, feedback.element);
        if (control.matches("select")) setInvalid(control, verdict === "wrong"); // a group cannot say it
      }
    },
    said: () => rows.map(({ words, feedback }) => `${sentence(words)} ${feedback.text()}`).join(" "),
    ...closing(body, () => {
      rows.forEach(({ feedback, control }) => (feedback.set(), describe(control), setInvalid(control, false)));
    }),
  };
}

function viewMatch(question) {
  const options = question.right.map(({ token, text }) => [token, plainText(text)]);
  return viewPlaced(question, t("For each, choose what belongs to it."), (text) => {
    const select = makeSelect({ id: uniqueId("match") }, options);
    const label = makeMarkdown("label", { for: select.id, dir: "auto" }, text);
    const element = make("div", { class: "ck-pair" }, label, select);
    return { element, control: select, words: label.textContent, value: () => select.value, set: (token) => (select.value = token) };
  });
}

function viewClassify(question) {
  return viewPlaced(question, t("Choose a column for each."), (text) => {
    const name = uniqueId("classify");
    const legend = makeMarkdown("legend", { dir: "auto" }, text);
    const inputs = question.right.map(({ token }) => make("input", { type: "radio", name, value: token }));
    const labels = question.right.map(({ text: place }, at) =>
      make("label", {}, inputs[at], " ", makeMarkdown("span", { dir: "auto" }, place)),
    );
    const element = make("fieldset", { class: "ck-inline" }, legend, ...labels);
    return {
      element,
      control: element,
      words: legend.textContent,
      value: () => chosenValue(inputs),
      set: (token) => chooseValue(inputs, token),
    };
  });
}
