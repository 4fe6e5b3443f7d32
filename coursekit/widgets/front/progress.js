// A student's progress: lesson by lesson and objective by objective what is done, missed and left, each
// with a mark for every question. The marks repeat what the words beside them say.

import { draw, make, makeLiveRegion, makeMarkdown } from "./dom.js";
import { dateInWords, t, tn, useWords } from "./i18n.js";
import { offerFile } from "./record/file.js";

/** @typedef {"done" | "missed" | "left"} State */
/** @typedef {{ state: State, earlier: boolean, prompt: string }} Question */
/** @typedef {{ text: string, questions: Question[] }} Objective */
/** @typedef {{ title: string, file: string, objectives: Objective[] }} Lesson */

/** @typedef {{ prompt: string, words: string, time: string, verdict: string }} Kept an answer */

/** Answers come in one after the other, and are counted together. */
const TOGETHER_MS = 300;
const MARK_SIZE = 14;
const MARK_STEP = 17;
/** @type {State[]} */
const STATES = ["done", "missed", "left"];
/** @type {Partial<Record<State, string>>} */
const MARKS = {
  done: "M3 7.5 6 10.5 11 4",
  missed: "M4 4 10 10M10 4 4 10",
};

export const progress = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    const view = viewProgress((message) => link.ask(message));
    el.replaceChildren(view.element);
    const { link, leave } = offerFile(model, el, view.lookSoon);
    view.look();
    const observer = new IntersectionObserver(([seen]) => seen.isIntersecting && view.lookSoon());
    observer.observe(el);
    return () => {
      observer.disconnect();
      leave();
    };
  },
};

/** @param {(message: object) => Promise<any>} ask */
function viewProgress(ask) {
  const { region, announce } = makeLiveRegion();
  const total = make("p", { class: "ck-total" });
  const notice = make("p", { class: "ck-notice" });
  const lessons = make("div");
  const first = make("div");
  let shownFirst = 0; // how many answers; they are only ever added to
  const again = make("button", { type: "button", onclick: askAgain }, t("Refresh"));
  const element = make(
    "div",
    { class: "ck ck-progress" },
    total,
    viewLegend(),
    again,
    notice,
    lessons,
    first,
    region,
  );
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  let shown = "";
  return { element, look, lookSoon };

  /** Count again; what has not changed is not drawn anew, so that a focus in it stays. */
  async function look() {
    try {
      const {
        lessons: found,
        unread,
        apart,
        first_edition: first,
      } = await ask({ keeping: "look" });
      showFirst(first ?? []);
      const told = [
        ...unread.map((/** @type {string} */ why) => t("This unit cannot be read: {why}", { why })),
        apart,
      ];
      notice.replaceChildren(...told.filter(Boolean).map((text) => make("p", {}, text)));
      const now = JSON.stringify(found);
      if (now === shown) return true;
      shown = now;
      total.replaceChildren(
        found.length
          ? t("All units: {counts}", { counts: counts(found.flatMap(statesOf)) })
          : t("No unit here has any questions."),
      );
      const open = [...lessons.querySelectorAll("details")].map((fold) => fold.open);
      lessons.replaceChildren(...found.map(viewLesson));
      lessons.querySelectorAll("details").forEach((fold, at) => {
        fold.open ||= Boolean(open[at]);
      });
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notice.replaceChildren(reason);
      announce(reason);
      return false;
    }
  }

  /** @param {Kept[]} answers */
  function showFirst(answers) {
    if (answers.length === shownFirst) return;
    shownFirst = answers.length;
    first.replaceChildren(viewFirst(answers));
  }

  function lookSoon() {
    clearTimeout(timer);
    timer = setTimeout(look, TOGETHER_MS);
  }

  async function askAgain() {
    if (await look()) announce(total.textContent);
  }
}

/**
 * What was answered in the first edition: questions that are not asked any more.
 * @param {Kept[]} answers
 */
function viewFirst(answers) {
  const count = answers.length;
  const words = tn(
    "First edition: one answer is kept",
    "First edition: {count} answers are kept",
    count,
  );
  return make(
    "details",
    { class: "ck-first-edition" },
    make("summary", {}, words),
    make("p", {}, t("These questions have left the course and are not asked again.")),
    make("ul", {}, ...answers.map(viewKept)),
  );
}

/** @param {Kept} kept */
function viewKept({ prompt, words, time, verdict }) {
  const day = dateInWords(time.slice(0, 10));
  return make(
    "li",
    {},
    makeMarkdown("span", { dir: "auto" }, prompt),
    make(
      "p",
      {},
      `${day}: `,
      make("q", { dir: "auto" }, words || "…"),
      ` ${verdicts()[verdict] ?? ""}`,
    ),
  );
}

/** @returns {Record<string, string>} */
const verdicts = () => ({
  right: t("Right"),
  partly: t("Partly right"),
  near: t("Nearly right"),
  wrong: t("Not right"),
});

/** @param {Lesson} lesson */
const statesOf = (lesson) =>
  lesson.objectives.flatMap(({ questions }) => questions.map(({ state }) => state));

/** @param {Lesson} lesson */
function viewLesson(lesson) {
  const states = statesOf(lesson);
  const title = make("span", { dir: "auto" }, lesson.title);
  const away = make("span", { class: "ck-unseen" }, t("(opens in a new tab)"));
  const sorted = STATES.flatMap((state) => states.filter((each) => each === state));
  return make(
    "section",
    {},
    make(
      "h3",
      {},
      make("a", { href: lesson.file, target: "_blank", rel: "noopener" }, title, " ", away),
    ),
    make("p", { class: "ck-counts" }, viewMarks(sorted), counts(states)),
    viewObjectives(lesson),
  );
}

/**
 * Folded until there is something to look at again: all objectives of a course are several screens.
 * @param {Lesson} lesson
 */
function viewObjectives({ objectives }) {
  const isAmiss = objectives.some(({ questions }) =>
    questions.some(({ state, earlier }) => state === "missed" || (state === "left" && earlier)),
  );
  return make(
    "details",
    { open: isAmiss },
    make("summary", {}, t("By objective")),
    make("ul", {}, ...objectives.map(viewObjective)),
  );
}

/** @param {Objective} objective */
function viewObjective({ text, questions }) {
  const states = questions.map(({ state }) => state);
  const missed = questions.filter(({ state }) => state === "missed");
  const changed = questions.filter(({ state, earlier }) => state === "left" && earlier);
  return make(
    "li",
    {},
    text ? make("span", { dir: "auto" }, text) : t("Questions without an objective"),
    make("p", { class: "ck-counts" }, viewMarks(states), counts(states)),
    viewPrompts(t("Missed:"), missed),
    viewPrompts(t("Changed since you answered:"), changed),
  );
}

/**
 * @param {string} caption
 * @param {Question[]} questions
 */
function viewPrompts(caption, questions) {
  if (!questions.length) return null;
  const prompts = questions.map(({ prompt }) => makeMarkdown("li", { dir: "auto" }, prompt));
  return make("div", { class: "ck-prompts" }, make("p", {}, caption), make("ul", {}, ...prompts));
}

/** @param {State[]} states */
function counts(states) {
  const [done, missed, left] = STATES.map(
    (state) => states.filter((each) => each === state).length,
  );
  return t("{done} done, {missed} missed, {left} left", { done, missed, left });
}

function viewLegend() {
  const words = { done: t("done"), missed: t("missed"), left: t("left") };
  const signs = STATES.map((state) => make("span", {}, viewMarks([state]), ` ${words[state]}`));
  return make("p", { class: "ck-legend" }, t("A symbol for each question:"), ...signs);
}

/**
 * A square for each question: filled with a tick, with a cross, or empty.
 * @param {State[]} states
 */
function viewMarks(states) {
  const svg = draw("svg", {
    class: "ck-marks",
    width: states.length * MARK_STEP,
    height: MARK_SIZE,
    viewBox: `0 0 ${states.length * MARK_STEP} ${MARK_SIZE}`,
    "aria-hidden": "true",
    focusable: "false",
  });
  states.forEach((state, place) => {
    const mark = draw("g", {
      class: `ck-mark-${state}`,
      transform: `translate(${place * MARK_STEP} 0)`,
    });
    mark.append(draw("rect", { x: 1, y: 1, width: MARK_SIZE - 2, height: MARK_SIZE - 2, rx: 2 }));
    if (MARKS[state]) mark.append(draw("path", { d: MARKS[state] }));
    svg.append(mark);
  });
  return svg;
}
