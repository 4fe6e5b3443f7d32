// Mark words in a passage. The words are the options of a list: one tab stop, arrow keys go
// from word to word, the space bar marks, Shift with an arrow marks on. A pointer marks by dragging.

function viewHighlight(question) {
  const list = make("div", {
    class: "ck-marking",
    role: "listbox",
    "aria-multiselectable": "true",
    "aria-label": t("Words of the passage"),
    dir: "auto",
    onkeydown: byKey,
  });
  const words = question.words.map(([before, text], at) => {
    const word = make("span", { class: "ck-word", role: "option", "aria-selected": "false", tabindex: at ? "-1" : "0" }, text);
    list.append(before, word);
    word.addEventListener("pointerdown", (event) => begin(event, at));
    word.addEventListener("pointerenter", (event) => event.buttons === 1 && dragging && markTo(at));
    return word;
  });
  list.append(question.rest);
  const clear = make("button", { type: "button", onclick: () => words.forEach((_, at) => setMark(at, false)) }, t("Clear the marks"));
  const feedback = makeFeedback();
  const body = make("div", {}, list, make("div", { class: "ck-actions" }, clear), feedback.element);
  let closed = false;
  let current = 0;
  let anchor = 0; // where marking on began
  let dragging = false;
  let marking = true;
  const isMarked = (at) => words[at].getAttribute("aria-selected") === "true";
  const marked = () => words.map((_, at) => at).filter(isMarked);
  return {
    how: t("Mark the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key marks more."),
    body,
    answer: () => (marked().length ? { words: marked() } : null),
    fill: ({ words: places }) => words.forEach((_, at) => setMark(at, places.includes(at))),
    show(result) {
      words.forEach((_, at) => setMark(at, result.words.includes(at), true));
      const told = [markdownBlock(result.feedback)];
      if (result.key) {
        const key = new Set(result.key);
        words.forEach((word, at) => (word.dataset.key = String(key.has(at))));
        told.push(keyLine(result.key.map(asPrinted).join("")));
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
      words.forEach((word) => delete word.dataset.key);
      feedback.set();
      describe(list);
      setInvalid(list, false);
    },
  };

  /** A word of several that follow each other, with what the passage prints before it: not always a blank. */
  function asPrinted(at, place) {
    return (place ? question.words[at][0] : "") + words[at].textContent;
  }

  function setMark(at, on, always = false) {
    if (!closed || always) words[at].setAttribute("aria-selected", String(on));
  }

  function begin(event, at) {
    if (event.button) return;
    event.preventDefault(); // else the browser selects text
    event.target.releasePointerCapture?.(event.pointerId); // touch holds the pointer to the first word
    marking = !isMarked(at);
    dragging = true;
    document.addEventListener("pointerup", () => (dragging = false), { once: true });
    anchor = at;
    go(at);
    setMark(at, marking);
  }

  function markTo(at) {
    for (let between = Math.min(anchor, at); between <= Math.max(anchor, at); between += 1) setMark(between, marking);
    go(at);
  }

  function go(at) {
    words[current].tabIndex = -1;
    current = at;
    words[at].tabIndex = 0;
    words[at].focus();
  }

  function byKey(event) {
    const last = words.length - 1;
    const right = getComputedStyle(list).direction === "rtl" ? -1 : 1;
    const steps = { ArrowRight: current + right, ArrowLeft: current - right, ArrowDown: below(1), ArrowUp: below(-1), Home: 0, End: last };
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

  /** The nearest word of the line above or below. */
  function below(direction) {
    const here = words[current].getBoundingClientRect();
    const lines = words
      .map((word, at) => [at, word.getBoundingClientRect()])
      .filter(([, box]) => direction * (box.top - here.top) > here.height / 2);
    if (!lines.length) return current;
    const edge = direction > 0 ? Math.min(...lines.map(([, box]) => box.top)) : Math.max(...lines.map(([, box]) => box.top));
    const line = lines.filter(([, box]) => Math.abs(box.top - edge) < here.height / 2);
    return line.reduce((best, one) => (Math.abs(one[1].left - here.left) < Math.abs(best[1].left - here.left) ? one : best))[0];
  }
}
