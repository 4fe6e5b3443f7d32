// Words that are marked one by one: the options of a list, with one tab stop. Arrow keys go from word
// to word, the space bar marks, Shift with an arrow marks on; a pointer marks by dragging.

import { make } from "../../dom.js";

/**
 * @param {[before: string, text: string][]} shown the words, each with what stands before it
 * @param {string} rest what stands after the last word
 * @param {Record<string, any>} attributes of the list
 */
export function viewMarking(shown, rest, attributes) {
  const list = make("div", {
    class: "ck-marking",
    role: "listbox",
    "aria-multiselectable": "true",
    dir: "auto",
    onkeydown: byKey,
    ...attributes,
  });
  const words = shown.map(makeWord);
  list.append(rest);
  let closed = false;
  let current = 0;
  let anchor = 0; // where marking on began
  let dragging = false;
  let marking = true;
  const isMarked = (/** @type {number} */ at) => words[at].getAttribute("aria-selected") === "true";
  return {
    element: list,
    words,
    /** The places of the marked words. */
    marked: () => words.map((_, at) => at).filter(isMarked),
    markAll,
    /** The place of the word that has the focus, or would get it. */
    current: () => current,
    go,
    close() {
      closed = true;
      list.setAttribute("aria-disabled", "true");
    },
    open() {
      closed = false;
      list.removeAttribute("aria-disabled");
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
