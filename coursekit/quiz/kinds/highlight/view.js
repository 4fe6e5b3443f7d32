// Mark words in a passage. The words are the options of a list: one tab stop, arrow keys go
// from word to word, the space bar marks, Shift with an arrow marks on. A pointer marks by dragging.

/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export function view(question, kit) {
  const { describe, make, markdownBlock, setDisabled, setInvalid, t } = kit;
  /** @type {[before: string, text: string][]} */
  const shown = question.words;
  const list = make("div", {
    class: "ck-marking",
    role: "listbox",
    "aria-multiselectable": "true",
    "aria-label": t("Words in the passage"),
    dir: "auto",
    onkeydown: byKey,
  });
  const words = shown.map(makeWord);
  list.append(question.rest);
  const clear = make("button", { type: "button", onclick: clearMarks }, t("Clear the marks"));
  const feedback = kit.makeFeedback();
  const actions = make("div", { class: "ck-actions" }, clear);
  const body = make("div", {}, list, actions, feedback.element);
  let closed = false;
  let current = 0;
  let anchor = 0; // where marking on began
  let dragging = false;
  let marking = true;
  const isMarked = (/** @type {number} */ at) => words[at].getAttribute("aria-selected") === "true";
  const marked = () => words.map((_, at) => at).filter(isMarked);
  return {
    how: t(
      "Mark the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key marks more.",
    ),
    body,
    answer: () => (marked().length ? { words: marked() } : null),
    fill: ({ words: places }) => markAll((at) => places.includes(at)),
    show(result) {
      markAll((at) => result.words.includes(at), true);
      const told = [markdownBlock(result.feedback)];
      if (result.key) {
        const key = new Set(result.key);
        words.forEach((word, at) => {
          word.dataset.key = String(key.has(at));
        });
        told.push(kit.keyLine(result.key.map(asPrinted).join("")));
      }
      if (result.why) told.push(markdownBlock(result.why));
      feedback.set(...told);
      describe(list, feedback.element);
      setInvalid(list, result.verdict !== "right");
    },
    said: () => feedback.text(),
    close() {
      closed = true;
      list.setAttribute("aria-disabled", "true");
      setDisabled(body, true);
    },
    open() {
      closed = false;
      list.removeAttribute("aria-disabled");
      setDisabled(body, false);
      for (const word of words) delete word.dataset.key;
      feedback.set();
      describe(list);
      setInvalid(list, false);
    },
  };

  /**
   * @param {[before: string, text: string]} shown
   * @param {number} at
   */
  function makeWord([before, text], at) {
    const word = make(
      "span",
      {
        class: "ck-word",
        role: "option",
        "aria-selected": "false",
        tabindex: at ? "-1" : "0",
        onpointerdown: (/** @type {PointerEvent} */ event) => begin(event, at),
        onpointerenter(/** @type {PointerEvent} */ event) {
          if (event.buttons === 1 && dragging) markTo(at);
        },
      },
      text,
    );
    list.append(before, word);
    return word;
  }

  /**
   * A word of several that follow each other, with what the passage prints before it: not always a
   * blank.
   * @param {number} at
   * @param {number} place
   */
  function asPrinted(at, place) {
    return (place ? shown[at][0] : "") + words[at].textContent;
  }

  function clearMarks() {
    markAll(() => false);
  }

  /**
   * @param {(at: number) => boolean} isOn
   * @param {boolean} [always]
   */
  function markAll(isOn, always) {
    for (const at of words.keys()) setMark(at, isOn(at), always);
  }

  /**
   * @param {number} at
   * @param {boolean} on
   * @param {boolean} [always]
   */
  function setMark(at, on, always = false) {
    if (!closed || always) words[at].setAttribute("aria-selected", String(on));
  }

  /**
   * @param {PointerEvent} event
   * @param {number} at
   */
  function begin(event, at) {
    if (event.button) return;
    event.preventDefault(); // else the browser selects text
    words[at].releasePointerCapture?.(event.pointerId); // touch holds the pointer to the first word
    marking = !isMarked(at);
    dragging = true;
    document.addEventListener("pointerup", endDragging, { once: true });
    anchor = at;
    go(at);
    setMark(at, marking);
  }

  function endDragging() {
    dragging = false;
  }

  /** @param {number} at */
  function markTo(at) {
    const [first, last] = [Math.min(anchor, at), Math.max(anchor, at)];
    for (let between = first; between <= last; between += 1) setMark(between, marking);
    go(at);
  }

  /** @param {number} at */
  function go(at) {
    words[current].tabIndex = -1;
    current = at;
    words[at].tabIndex = 0;
    words[at].focus();
  }

  /** @param {KeyboardEvent} event */
  function byKey(event) {
    const last = words.length - 1;
    const right = getComputedStyle(list).direction === "rtl" ? -1 : 1;
    /** @type {Record<string, number>} */
    const steps = {
      ArrowRight: current + right,
      ArrowLeft: current - right,
      ArrowDown: below(1),
      ArrowUp: below(-1),
      Home: 0,
      End: last,
    };
    if (event.key === " " || event.key === "Enter") {
      anchor = current;
      marking = !isMarked(current);
      setMark(current, marking);
    } else if (event.key in steps) {
      const to = Math.max(0, Math.min(last, steps[event.key]));
      if (event.shiftKey) {
        if (!isMarked(current)) anchor = current;
        marking = true;
        markTo(to);
      } else {
        go(to);
      }
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /**
   * The nearest word of the line above or below.
   * @param {1 | -1} direction
   */
  function below(direction) {
    const here = words[current].getBoundingClientRect();
    const others = words
      .map((word, at) => ({ at, box: word.getBoundingClientRect() }))
      .filter(({ box }) => direction * (box.top - here.top) > here.height / 2);
    if (!others.length) return current;
    const tops = others.map(({ box }) => box.top);
    const edge = direction > 0 ? Math.min(...tops) : Math.max(...tops);
    const line = others.filter(({ box }) => Math.abs(box.top - edge) < here.height / 2);
    const away = (/** @type {DOMRect} */ box) => Math.abs(box.left - here.left);
    return line.reduce((best, one) => (away(one.box) < away(best.box) ? one : best)).at;
  }
}
