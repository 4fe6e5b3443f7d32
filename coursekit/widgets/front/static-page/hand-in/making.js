// From the record of a page to a hand-in, as `coursekit/quiz/hand_in/making.py` makes it: the same file,
// to the byte, for the same record.

import { TICKED } from "../../hand-in/words.js";
import { t } from "../../i18n.js";
import { decidedIn, inOtherSigns } from "../grading/graders.js";
import { wellFormed } from "../grading/python-text.js";
import { Refusal } from "../grading/refusal.js";
import { isPlainObject } from "../record/entries.js";
import { entryInWords } from "../saved-session.js";
import { CONFIDENCES } from "../session.js";
import { isSoundAnswer, replayed } from "./replay.js";

/** @typedef {import("../record/entries.js").Entry} Entry */
/** @typedef {import("./replay.js").Done} Done */
/** @typedef {import("./replay.js").Tried} Tried */
/** @typedef {{ as: string, called: string }} Student */
/**
 * The course, as `work_for_page` of `coursekit/widgets/hand_in.py` writes it.
 * @typedef {object} Work
 * @property {string} name
 * @property {string} version
 * @property {{ lesson: string, version: string, quizzes: string[] }[]} lessons
 * @property {{ quiz: string, lesson: string, questions: import("./replay.js").Asked[] }[]} quizzes
 */

const WHOLE = "whole-brief";
const FIELDS = ["claim", "rule", "application", "counter", "source"];
const LONGEST_NAME = 80;
const LONGEST_WORDS = 600;
const LONGEST_TEXT = 20000;
const FINEST = 10000;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const NAME = /^[a-z0-9-]{1,160}$/;
const KEY = /^[ -~]{1,160}$/;
const NOTHING = Symbol("nothing");

/**
 * A student by what was typed; a refusal where that is no name or pseudonym.
 * @param {unknown} kind
 * @param {unknown} called
 * @returns {Student}
 */
export function studentCalled(kind, called) {
  const name = typeof called === "string" ? called.trim().split(/\s+/).join(" ") : "";
  if (!["pseudonym", "name"].includes(String(kind)) || !name) {
    throw new Refusal(t("Write a pseudonym or your name first."));
  }
  if ([...name].length > LONGEST_NAME || /[\p{C}\p{Z}]/u.test(name.replaceAll(" ", ""))) {
    throw new Refusal(
      t(
        "A name or pseudonym is one line of at most {most} characters, without control characters.",
        { most: LONGEST_NAME },
      ),
    );
  }
  return { as: String(kind), called: name };
}

/**
 * A hand-in of what is ticked of a record, as plain values without its checksum.
 * @param {Work} work
 * @param {Entry[]} entries
 * @param {Student} student
 * @param {string[]} wanted
 * @param {string} made
 */
export function handInOf(work, entries, student, wanted, made) {
  const ticked = new Set(wanted);
  const ofQuiz = (/** @type {string} */ name) => entries.filter(({ quiz }) => quiz === name);
  const done = work.quizzes.flatMap(({ quiz, questions }) =>
    replayed(quiz, questions, ofQuiz(quiz)),
  );
  const answers = done.flatMap((each) => answered(each, ticked));
  const texts = done.flatMap((each) => written(each, ticked));
  const brief = [
    ...done.flatMap((each) => paragraph(each, ticked)),
    ...changed(ofQuiz(WHOLE), ticked),
  ];
  const named = new Set([...answers, ...texts, ...brief].map(({ quiz }) => quiz));
  return {
    format: 1,
    kind: "coursekit-hand-in",
    course: { name: work.name, version: work.version },
    made,
    student,
    holds: TICKED.filter((each) => ticked.has(each)),
    lessons: work.lessons
      .filter(({ quizzes }) => quizzes.some((quiz) => named.has(quiz)))
      .map(({ lesson, version }) => ({ lesson, version })),
    answers,
    written: texts,
    brief,
  };
}

/** Whether nothing is handed in. @param {ReturnType<typeof handInOf>} said */
export const isEmpty = ({ answers, written: texts, brief }) =>
  !(answers.length || texts.length || brief.length);

/**
 * @param {Done} done
 * @param {Set<string>} ticked
 */
function answered(done, ticked) {
  const { question, tries, progress } = done;
  if (!ticked.has("answers") || question.handed_in !== "answers") return [];
  const last = tries[tries.length - 1];
  if (!question.graded && !question.sealed && !ticked.has("contested")) return [];
  if (!last.grade && question.in_parts) return []; // nobody knows its parts any more
  const points = tries.map(({ grade }) => grade?.points ?? 0);
  const best = tries[points.indexOf(Math.max(...points))];
  const isBetter = best.grade && last.grade && best.grade.points > last.grade.points;
  return [
    {
      ...nameOf(done, last),
      kind: question.kind,
      round: progress.again,
      tries: tries.length,
      last: givenOf(question, last, ticked),
      ...(isBetter ? { best: givenOf(question, best, ticked) } : {}),
      ...(ticked.has("first-tries") ? { first: givenOf(question, tries[0], ticked, true) } : {}),
      ...(ticked.has("confidence") ? { confidence: surenessOf(last) } : {}),
      ...(ticked.has("hints") ? { hints: progress.hints } : {}),
    },
  ];
}

/**
 * @param {import("./replay.js").Asked} question
 * @param {Tried} tried
 * @param {Set<string>} ticked
 */
function givenOf(question, tried, ticked, isFirst = false) {
  const { entry, cost } = tried;
  const { sent } = entry.action;
  const kept = question.in_parts ? decidedIn(question, sent, ticked.has("contested")) : sent;
  const words = kept === sent ? entryInWords(entry) : inOtherSigns(question, {}, kept);
  const grade = question.sealed || !question.graded ? null : tried.grade;
  const { reason } = entry.action;
  const isReason = ticked.has("written") && typeof reason === "string" && reason;
  return {
    answer: soundOf(kept),
    words: cut(words, LONGEST_WORDS),
    verdict: grade ? grade.verdict : "kept",
    points: grade ? rounded(grade.points) : 0,
    of: grade ? rounded(grade.of) : 0,
    at: timeOf(entry),
    ...(ticked.has("hints") ? { cost: rounded(cost) } : {}),
    ...(isFirst && ticked.has("confidence") ? { confidence: surenessOf(tried) } : {}),
    ...(isReason ? { reason: cut(String(reason), LONGEST_WORDS) } : {}),
  };
}

/**
 * @param {Done} done
 * @param {Set<string>} ticked
 */
function written(done, ticked) {
  const { question, tries, progress } = done;
  const hasText = question.in_parts || question.handed_in === "written";
  const texts = hasText ? tries.filter(({ entry }) => textOf(entry)) : [];
  if (!ticked.has("written") || !texts.length) return [];
  const [first, last] = [texts[0], texts[texts.length - 1]].map(({ entry }) => ({
    text: cut(textOf(entry), LONGEST_TEXT),
    at: timeOf(entry),
  }));
  return [
    {
      ...nameOf(done, texts[texts.length - 1]),
      kind: question.kind,
      ...last,
      ...(progress.marks.length ? { marks: progress.marks } : {}),
      ...(ticked.has("first-tries") ? { first } : {}),
    },
  ];
}

/**
 * @param {Done} done
 * @param {Set<string>} ticked
 */
function paragraph(done, ticked) {
  const { question, tries, progress } = done;
  if (question.handed_in !== "brief") return [];
  const entries = tries.map(({ entry }) => entry);
  return paragraphOf(nameOf(done, tries[tries.length - 1]), entries, progress.marks, ticked);
}

/**
 * The lines on what changed in the brief.
 * @param {Entry[]} entries
 * @param {Set<string>} ticked
 */
function changed(entries, ticked) {
  const said = entries.filter((each) => each.question === WHOLE && isSoundAnswer(each));
  const version = said.at(-1)?.version ?? "";
  const name = { quiz: WHOLE, question: WHOLE, version };
  return said.length ? paragraphOf(name, said, [], ticked) : [];
}

/**
 * @param {{ quiz: string, question: string, version: string }} name
 * @param {Entry[]} entries
 * @param {number[]} marks
 * @param {Set<string>} ticked
 */
function paragraphOf(name, entries, marks, ticked) {
  if (!ticked.has("brief")) return [];
  const [first, last] = [entries[0], entries[entries.length - 1]];
  const { client } = /** @type {any} */ (last.action.sent);
  const isNamed = ticked.has("contested") && typeof client === "string" && NAME.test(client);
  const draft = { fields: fieldsOf(first), at: timeOf(first) };
  return [
    {
      ...name,
      ...(isNamed ? { client } : {}),
      fields: fieldsOf(last),
      at: timeOf(last),
      ...(marks.length ? { marks } : {}),
      ...(ticked.has("first-tries") ? { first: draft } : {}),
    },
  ];
}

/**
 * @param {Done} done
 * @param {Tried} tried
 */
const nameOf = ({ quiz, question }, { entry }) => ({
  quiz,
  question: question.id,
  version: entry.version,
});

/**
 * An answer without what no page sends: the record may say anything.
 * @param {any} sent
 * @returns {any}
 */
const soundOf = (sent) =>
  Object.fromEntries(
    Object.entries(sent)
      .map(([key, given]) => [key, soundValue(key, given)])
      .filter(([, value]) => value !== NOTHING),
  );

/**
 * @param {string} key
 * @param {any} given
 * @returns {any}
 */
function soundValue(key, given) {
  if (!KEY.test(key) || key === "__proto__") return NOTHING;
  if (given === null || typeof given === "boolean") return given;
  if (typeof given === "number") return Number.isSafeInteger(given) ? given : NOTHING;
  if (typeof given === "string") return wellFormed(given);
  if (Array.isArray(given)) {
    const values = given.map((each) => soundValue("item", each));
    return values.includes(NOTHING) ? NOTHING : values;
  }
  return isPlainObject(given) ? soundOf(given) : NOTHING;
}

/** @param {Entry} entry @returns {Record<string, string>} */
function fieldsOf(entry) {
  if (entry.quiz === WHOLE) return { changed: cut(textOf(entry), LONGEST_TEXT) };
  const { fields } = /** @type {any} */ (entry.action.sent);
  const said = isPlainObject(fields) ? fields : {};
  const texts = FIELDS.filter((name) => typeof said[name] === "string" && said[name]);
  return Object.fromEntries(texts.map((name) => [name, cut(said[name], LONGEST_TEXT)]));
}

/** @param {Entry} entry @returns {string} */
function textOf({ action }) {
  const { text } = /** @type {any} */ (action.sent);
  return typeof text === "string" ? text : "";
}

/** @param {Tried} tried */
const surenessOf = ({ entry }) => {
  const said = String(entry.action.confidence ?? "");
  return CONFIDENCES.includes(said) ? said : "";
};

/** @param {Entry} entry */
const timeOf = ({ time }) => (TIME.test(time) ? time : "");

/** @param {number} number */
const rounded = (number) => Math.floor(number * FINEST + 0.5) / FINEST;

/**
 * @param {string} text
 * @param {number} most
 */
function cut(text, most) {
  const signs = [...wellFormed(text)];
  return signs.length <= most ? signs.join("") : `${signs.slice(0, most - 1).join("")}…`;
}
