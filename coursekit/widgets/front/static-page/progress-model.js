// What the kernel's half of the progress does (`coursekit/course/student/progress.py`), done in the page: from the
// record it counts what is done, missed and left.

import { graderOf } from "./grading/graders.js";
import { Refusal } from "./grading/refusal.js";
import { SO_FAR } from "./grading/tools.js";
import { isPlainObject } from "./record/entries.js";
import { entryInWords } from "./saved-session.js";
import { openSession, since } from "./session.js";

/** How the name of a review begins, before its day. */
const REVIEW = "review/";

/** @typedef {import("./record/entries.js").Entry} Entry */
/** @typedef {import("./session.js").Keyed & { quiz: string, in_review: string, prompt: string }} Counted */

/**
 * The lessons with where each question stands.
 * @param {any} counted what the fragment holds
 * @param {Entry[]} entries
 */
export function count({ lessons, unread, apart, first_edition: first = [] }, entries) {
  /** @type {Map<string, Entry[]>} */
  const byName = new Map();
  for (const entry of entries) {
    const inReview = entry.quiz.startsWith(REVIEW);
    const name = inReview ? entry.question : `${entry.quiz}/${entry.question}`;
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  const stand = (/** @type {Counted} */ question) =>
    standOf(question, byName.get(`${question.quiz}/${question.id}`) ?? []);
  return {
    unread,
    apart,
    first_edition: ofFirstEdition(first, entries),
    lessons: lessons.map((/** @type {any} */ lesson) => ({
      ...lesson,
      objectives: lesson.objectives.map((/** @type {any} */ objective) => ({
        ...objective,
        questions: objective.questions.map(stand),
      })),
    })),
  };
}

/**
 * What was answered in the first edition, whose quizzes have left the course, as
 * `coursekit/course/first_edition.py` has it.
 * @param {{ name: string, prompt: string, version: string, in_review: string, keyed: any }[]} questions
 * @param {Entry[]} entries
 */
function ofFirstEdition(questions, entries) {
  const named = new Map(questions.map((each) => [each.name, each]));
  return entries.flatMap((entry) => {
    const inReview = entry.quiz.startsWith(REVIEW);
    const found = named.get(inReview ? entry.question : `${entry.quiz}/${entry.question}`);
    if (entry.action.did !== "answer" || !found) return [];
    const { prompt, version, in_review: ofReview, keyed } = found;
    const isSame = entry.version === (inReview ? ofReview : version);
    const verdict = isSame && keyed ? verdictOf(keyed, entry.action.sent) : "";
    return [{ prompt, words: entryInWords(entry), time: entry.time, verdict }];
  });
}

/**
 * @param {import("./session.js").Keyed} question
 * @param {any} sent
 */
function verdictOf(question, sent) {
  try {
    const grader = graderOf(question);
    return grader.grade(grader.read(isPlainObject(sent) ? sent : {})).verdict;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return "";
  }
}

/**
 * Done: last answered rightly, or answered and never graded; missed: answered otherwise.
 * @param {Counted} question
 * @param {Entry[]} entries
 */
function standOf(question, entries) {
  const outcomes = roundsOf(question, entries);
  const last = outcomes.at(-1);
  const missed = question.graded && last === false;
  const earlier = entries.some(
    ({ quiz, version, action }) =>
      quiz === question.quiz && version !== question.version && action.did === "answer",
  );
  const state = last === undefined ? "left" : missed ? "missed" : "done";
  return { state, earlier, prompt: question.prompt };
}

/**
 * Whether the last answer of each round was right, in the order of the last answers.
 * @param {Counted} question
 * @param {Entry[]} entries
 */
function roundsOf(question, entries) {
  /** @type {Map<string, import("./session.js").Session>} */
  const sessions = new Map();
  /** @type {Map<string, boolean>} */
  const rounds = new Map();
  for (const { quiz, question: id, version, action } of entries) {
    if (version !== (quiz.startsWith(REVIEW) ? question.in_review : question.version)) continue;
    const session = sessions.get(quiz) ?? openSession([{ ...question, id }], 0);
    sessions.set(quiz, session);
    try {
      const progress = session.act(id, action);
      const verdict = since(progress).at(-1)?.grade.verdict;
      if (action.did !== "answer" || verdict === SO_FAR) continue;
      const round = `${quiz} ${progress.again}`;
      rounds.delete(round); // moved to the end: of two rounds that overlap, the later try counts
      rounds.set(round, verdict === "right");
    } catch (error) {
      if (!(error instanceof Refusal)) throw error; // done in two places
    }
  }
  return [...rounds.values()];
}
