// The one page that a client is handed: which paragraphs of the brief are on it, and in which order.

/** @typedef {import("./whole-brief.js").Paragraph} Paragraph */

/** @param {Paragraph} paragraph */
const wordsIn = ({ versions }) =>
  Object.values(versions.at(-1)?.fields ?? {})
    .join(" ")
    .split(/\s+/)
    .filter(Boolean).length;

/** @param {Paragraph} paragraph */
const isWritten = ({ versions }) => versions.length > 0;

/**
 * The written paragraphs of a page: the last unit's recommendation comes first.
 * @param {Paragraph[]} paragraphs
 * @param {string[]} page
 */
export function onPage(paragraphs, page) {
  const chosen = page.flatMap((name) => paragraphs.filter((each) => each.name === name));
  const written = chosen.filter(isWritten);
  return written.length ? [...paragraphs.slice(-1).filter(isWritten), ...written] : [];
}

/**
 * What a student composes the page with.
 * @param {any} kit
 * @param {number} most about as many words as it holds
 */
export function makeOnePage(kit, most) {
  const { announce, make, setOff, t, uniqueId } = kit;
  const id = uniqueId("page");
  const list = make("ol", { class: "ck-order" });
  const counted = make("p", { class: "ck-how" });
  const element = make(
    "div",
    { role: "group", "aria-labelledby": id, hidden: true },
    make("p", { class: "ck-heading", id }, t("Your one page")),
    make("p", { class: "ck-how" }, t("Which paragraphs belong on it, and in which order?")),
    list,
    counted,
  );
  /** @type {string[]} */
  let page = [];
  /** @type {Paragraph[]} */
  let paragraphs = [];
  /** @type {Record<string, ReturnType<typeof makeRow>>} */
  let rows = {};
  return { element, show, page: () => page };

  /**
   * @param {Paragraph[]} written
   * @param {string[]} chosen
   */
  function show(written, chosen) {
    paragraphs = written;
    const choice = paragraphs.slice(0, -1).filter(isWritten);
    rows = Object.fromEntries(choice.map((each) => [each.name, makeRow(each)]));
    page = chosen.filter((name) => rows[name]);
    element.hidden = !choice.length;
    setRows();
  }

  /** @param {Paragraph} paragraph */
  function makeRow(paragraph) {
    const { name, title } = paragraph;
    const up = moveButton("↑", t("Move up: {item}", { item: title }), -1);
    const down = moveButton("↓", t("Move down: {item}", { item: title }), 1);
    const moves = make("span", { class: "ck-moves" }, up, down);
    const box = make("input", { type: "checkbox", onchange: choose });
    const words = ` (${inWords(wordsIn(paragraph))})`;
    const label = make("label", {}, box, " ", make("span", { dir: "auto" }, title), words);
    return { element: make("li", { onkeydown: byKey }, moves, label), box, moves, up, down };

    /**
     * @param {string} sign
     * @param {string} called
     * @param {number} step
     */
    function moveButton(sign, called, step) {
      const onclick = () => move(name, title, step);
      const about = { type: "button", class: "ck-move", "aria-label": called, onclick };
      return make("button", about, sign);
    }

    /** @param {KeyboardEvent} event */
    function byKey(event) {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step || event.target === box) return;
      event.preventDefault();
      event.stopPropagation();
      move(name, title, step);
    }

    function choose() {
      page = page.filter((each) => each !== name);
      if (box.checked) page = [...page, name];
      keep(
        box.checked
          ? t("{item}: on the page", { item: title })
          : t("{item}: not on the page", { item: title }),
      );
    }
  }

  /**
   * @param {string} name
   * @param {string} title
   * @param {number} step
   */
  function move(name, title, step) {
    const from = page.indexOf(name);
    const to = from + step;
    if (from < 0 || to < 0 || to >= page.length) return;
    page = page.toSpliced(from, 1).toSpliced(to, 0, name);
    keep(t("{item}: now {place} of {count}", { item: title, place: to + 1, count: page.length }));
  }

  /** @param {string} said */
  function keep(said) {
    const focused = document.activeElement;
    setRows();
    if (focused instanceof HTMLElement) focused.focus(); // moving a row takes the focus from it
    kit.choose({ page }, () => announce([said, counted.textContent].join(". ")));
  }

  function setRows() {
    const isChosen = (/** @type {string} */ name) => page.includes(name);
    const names = [
      ...page.filter((name) => rows[name]),
      ...Object.keys(rows).filter((name) => !isChosen(name)),
    ];
    for (const [place, name] of names.entries()) {
      const { box, moves, up, down } = rows[name];
      box.checked = isChosen(name);
      moves.hidden = !isChosen(name);
      setOff(up, place === 0);
      setOff(down, place === page.length - 1);
    }
    list.replaceChildren(...viewFirst(), ...names.map((name) => rows[name].element));
    const words = onPage(paragraphs, page).reduce((sum, each) => sum + wordsIn(each), 0);
    counted.replaceChildren(
      t("{count} of about {limit} words on the page", { count: words, limit: most }),
    );
    counted.classList.toggle("ck-over", words > most);
  }

  /** The last unit's paragraph: always there, always first. */
  function viewFirst() {
    return paragraphs.slice(-1).map((last) => {
      const words = isWritten(last) ? inWords(wordsIn(last)) : t("Nothing is written yet.");
      const title = make("strong", { dir: "auto" }, last.title);
      return make(
        "li",
        {},
        title,
        " ",
        t("(the recommendation, always first: {words})", { words }),
      );
    });
  }

  /** @param {number} count */
  function inWords(count) {
    return kit.tn("one word", "{count} words", count);
  }
}
