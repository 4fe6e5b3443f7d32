// The marking of written work: a piece at a time beside its question. Each point and each comment goes
// to the program at once, which puts it on the disk before it says so.

import { viewBar } from "../curator/bar.js";
import { byKey, focusRow, keptKeys, openKernel } from "../curator/desk.js";
import { make, makeLiveRegion } from "../dom.js";
import { t, useWords } from "../i18n.js";
import { viewPiece } from "./piece.js";
import { viewTask } from "./task.js";
import { viewTurns } from "./turns.js";

/** @typedef {{ name: string, prompt: string, rubric: string[], samples: Sample[] }} Task */
/** @typedef {{ label: string, text: string, comment: string }} Sample */
/** @typedef {{ task: number, student: string, marked: boolean, changed: boolean }} Listed */
/** @typedef {[label: string, comment: string, apart: string]} Told */

/**
 * @typedef {object} Shown
 * @property {[label: string, text: string][]} parts
 * @property {string} sample the text of a sample, as HTML
 * @property {string} client
 * @property {boolean} earlier
 * @property {(number | null)[]} points
 * @property {string} comment
 * @property {string[]} bank
 * @property {Told | null} told
 */

/**
 * @typedef {object} Opened
 * @property {string} marker
 * @property {number} most
 * @property {number} longest
 * @property {Task[]} tasks
 * @property {Listed[]} pieces
 * @property {[marked: number, pieces: number, said: string]} far
 */

export const marker = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    const { region, announce } = makeLiveRegion();
    const kernel = openKernel(model, (words, isFault) => say?.(words, isFault));
    /** @type {((words: string, isFault?: boolean) => void) | undefined} */
    let say;
    el.replaceChildren(make("p", { tabindex: "-1" }, t("The work is being read …")), region);
    kernel.ask({ type: "open" }, (opened) => {
      say = openDesk(opened, { el, kernel, region, announce });
    });
    return () => kernel.close();
  },
};

/**
 * @param {Opened} opened
 * @param {object} around
 * @param {HTMLElement} around.el
 * @param {ReturnType<typeof openKernel>} around.kernel
 * @param {HTMLElement} around.region
 * @param {(words: string) => void} around.announce
 */
function openDesk({ tasks, pieces, most, longest, marker: name, far }, around) {
  const { el, kernel, region, announce } = around;
  /** @type {number | undefined} */
  let current;
  /** @type {ReturnType<typeof viewPiece> | undefined} what is shown; not while it is fetched */
  let view;
  /** @type {((shown: ReturnType<typeof viewPiece>) => void)[]} what was pressed meanwhile */
  let later = [];
  let saidHere = 0; // a reply does not write over what a later key was told
  const place = make("div", { class: "ck-place" });
  const beside = make("div", { class: "ck-text" });
  const turns = viewTurns(tasks, pieces, () => show(first()));
  const bar = viewBar({
    how: howTo(),
    actions: {
      n: { label: t("Next"), run: () => step(1) },
      p: { label: t("Previous"), run: () => step(-1) },
      g: { label: t("Next to mark"), run: () => show(open() ?? current) },
      c: { label: t("Comment"), run: () => whenShown((shown) => shown.comment()) },
      b: {
        label: t("Bank"),
        means: t("comments that you have used"),
        run: () => whenShown((shown) => shown.bank()),
      },
      o: {
        label: t("Order"),
        means: t("one question over all students, or one student at a time"),
        run: () => turns.turn(current),
      },
      u: { label: t("Undo"), run: undo },
      "?": { label: t("Help"), run: () => bar.help() },
    },
    coder: name,
    words: {
      far: t("Marked work"),
      by: t("Marked by {name}", { name }),
      actions: t("What to do with the work"),
    },
    ...keptKeys(),
    onOff: say,
  });
  const letters = byKey(
    bar,
    () => view?.isBankOpen() ?? false,
    () => view?.closeBank(),
  );
  const desk = make("div", { class: "ck-desk" }, beside, place);
  const label = t("Marking");
  el.replaceChildren(
    make(
      "div",
      { class: "ck ck-curator ck-marker", role: "group", "aria-label": label, onkeydown },
      bar.element,
      turns.element,
      desk,
      region,
    ),
  );
  showFar(far);
  show(first());
  return say;

  /**
   * @param {string} words
   * @param {boolean} [isFault]
   */
  function say(words, isFault = false) {
    saidHere += 1;
    announce(words);
    bar.said(words, isFault);
  }

  /**
   * Say what the program did; it stays in the bar unless something was said since it was asked.
   * @param {string} words
   * @param {number} since
   */
  function reply(words, since) {
    announce(words);
    if (since === saidHere) bar.said(words);
  }

  /** @param {Opened["far"]} how */
  function showFar([signed, rows, said]) {
    bar.show({ signed, rows, said, undo: t("the last points or comment") });
  }

  /** The first piece that is not marked; without one, the first. */
  function first() {
    const order = turns.order();
    return order.find((at) => !pieces[at].marked) ?? order[0];
  }

  /** The next piece after this one that is not marked. */
  function open() {
    const order = turns.order();
    const at = order.indexOf(current ?? -1) + 1;
    const next = [...order.slice(at), ...order.slice(0, at)].find((each) => !pieces[each].marked);
    if (next === undefined) say(t("All of this is marked."));
    return next;
  }

  /** @param {1 | -1} way */
  function step(way) {
    const order = turns.order();
    const to = order[order.indexOf(current ?? -1) + way];
    if (to !== undefined) show(to);
    else
      say(way > 0 ? t("This is the last piece of work.") : t("This is the first piece of work."));
  }

  /**
   * Show a piece, and give it the focus, so that the keys are at hand and a screen reader reads it.
   * @param {number | undefined} at
   */
  function show(at) {
    view?.leave();
    current = at;
    view = undefined;
    later = [];
    if (at === undefined) {
      place.replaceChildren(make("p", { tabindex: "-1" }, t("There is no written work here.")));
      return;
    }
    kernel.ask({ type: "show", piece: at }, (/** @type {Shown} */ shown) => {
      if (at !== current) return;
      const piece = pieces[at];
      const order = turns.order();
      view = viewPiece(shown, {
        piece,
        rubric: tasks[piece.task].rubric,
        most,
        longest,
        number: [order.indexOf(at) + 1, order.length],
        isFirst: mustMarkSamples(piece),
        give: (points, comment) => give(at, points, comment),
        say,
      });
      place.replaceChildren(view.element);
      beside.replaceChildren(viewTask(tasks[piece.task], areSamplesMarked(piece.task)));
      focusRow(view.element, bar);
      for (const run of later.splice(0)) run(view);
    });
  }

  /** @param {(shown: ReturnType<typeof viewPiece>) => void} run */
  function whenShown(run) {
    if (view) run(view);
    else later.push(run);
  }

  /** @param {number} task */
  function areSamplesMarked(task) {
    return pieces.every((piece) => piece.task !== task || piece.student || piece.marked);
  }

  /** @param {Listed} piece */
  function mustMarkSamples(piece) {
    return Boolean(piece.student) && !areSamplesMarked(piece.task);
  }

  /**
   * @param {number} at
   * @param {(number | null)[]} points
   * @param {string} comment
   */
  function give(at, points, comment) {
    const since = saidHere;
    kernel.ask(
      { type: "mark", piece: at, points, comment },
      (done) => take(at, done, since),
      () => at === current && show(at),
    );
  }

  /**
   * @param {number | null} at
   * @param {any} done
   * @param {number} since
   */
  function take(at, done, since) {
    showFar(done.far);
    reply(done.said, since);
    if (at === null) return;
    pieces[at].marked = done.marked;
    pieces[at].changed = false;
    if (at !== current) return;
    view?.told(done.told);
    beside.replaceChildren(viewTask(tasks[pieces[at].task], areSamplesMarked(pieces[at].task)));
  }

  function undo() {
    const since = saidHere;
    kernel.ask({ type: "undo" }, (done) => {
      take(done.piece, done, since);
      if (done.back !== null) show(done.back);
    });
  }

  /** @param {KeyboardEvent} event */
  function onkeydown(event) {
    const isCalled = event.altKey || event.ctrlKey || event.metaKey;
    const isTyping = event.target instanceof Element && event.target.closest("textarea, select");
    if (!isCalled && !isTyping && bar.keysAreOn() && pressed(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    } else letters(event);
  }

  /**
   * Do what a key does with the rubric or the bank, and tell whether it does something.
   * @param {string} key
   */
  function pressed(key) {
    if (/^[0-9]$/.test(key)) whenShown((shown) => shown.digit(Number(key)));
    else if (key === "ArrowDown" || key === "ArrowUp")
      whenShown((shown) => shown.move(key === "ArrowDown" ? 1 : -1));
    else return false;
    return true;
  }
}

function howTo() {
  return t(
    "Read the work beside its question. 0, 1 and 2 give the points of the line of the rubric that is marked with an arrow, and go on to the next; the arrow keys choose a line. Each point is kept at once. In a comment, Control and Enter or Escape goes back, and what is written is kept. The samples come first: what their author says of them is told once they are marked.",
  );
}
