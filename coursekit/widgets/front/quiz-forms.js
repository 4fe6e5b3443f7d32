// The questions of a quiz, a form each, in the way that it is given: all at once, or one by one.

/** So many questions are shown at once, about as many as a screen holds; then so many at a time. */
const AT_ONCE = 3;
const AT_A_TIME = 30;
/** A page that nobody looks at is never painted, and gets its questions all the same. */
const UNSEEN_MS = 100;

/**
 * The forms of some questions. The first of many can be answered while the others are still made:
 * `makeForm(question, number)` makes one, `put(forms, toCome)` puts some below those that are there,
 * and says how many are still to come.
 */
function openForms(questions, { way, makeForm, put }) {
  const forms = [];
  const stepwise = way === "one-by-one";
  const next = make("button", { type: "button", class: "ck-main", hidden: true, onclick: goOn }, t("Next question"));
  let stands = {}; // what the kernel has said of each question, also of those that are still to come
  let at = 0; // the question that is open, where they come one by one
  return {
    /** Leads to the next question, where they come one by one. */
    next,
    begin() {
      add(AT_ONCE);
      if (forms.length < questions.length) afterPaint(addTheRest);
    },
    addAll: () => add(Infinity),
    restore,
    restoreOne,
    arrange,
    named: (name) => forms[questions.findIndex(({ id }) => id === name)],
    around: (element) => forms.find((form) => form.element === element?.closest?.("form")),
    /** What would be done about each question that has an answer, by its id. */
    deeds: () => Object.fromEntries(pairs().map(([name, form]) => [name, form.deed()]).filter(([, deed]) => deed)),
    left: () => forms.filter((form) => !form.isAnswered()).length,
    firstToAnswer: () => pairs().find(([name]) => !stands[name]?.result)?.[1],
    /** Say nothing any more of those that do not wait. */
    setSaved: (waiting) => pairs().forEach(([name, form]) => waiting.has(name) || form.setUnsaved("")),
  };

  function pairs() {
    return forms.map((form, index) => [questions[index].id, form]);
  }

  /** Not all in one go: in between, the page does what a student asks of it. */
  function addTheRest() {
    add(AT_A_TIME);
    if (forms.length < questions.length) setTimeout(addTheRest);
  }

  /** Make the next questions, as they stand. */
  function add(count) {
    const made = questions.slice(forms.length, forms.length + count).map((question, index) => {
      const place = forms.length + index + 1;
      const form = makeForm(question, t("Question {place} of {count}", { place, count: questions.length }));
      if (stands[question.id]) form.restore(stands[question.id]);
      return form;
    });
    forms.push(...made);
    arrange();
    put(made, questions.length - forms.length);
  }

  /** Show where all questions stand. */
  function restore(found) {
    stands = found;
    if (way !== "each") add(Infinity);
    for (const [name, form] of pairs()) form.restore(stands[name]);
    if (stepwise) at = Math.max(0, forms.findIndex((form) => !form.isAnswered()));
    arrange();
  }

  function restoreOne(name, found) {
    stands[name] = found;
    pairs().forEach(([other, form]) => other === name && form.restore(found));
    arrange();
  }

  /** One by one, a question shows when those before it are done with. */
  function arrange() {
    forms.forEach((form, index) => (form.element.hidden = stepwise && index > at));
    next.hidden = !(stepwise && at < forms.length - 1 && forms[at].isAnswered());
  }

  function goOn() {
    at += 1;
    arrange();
    forms[at].focus();
  }
}

/** Call back once what is on the page has been painted, and nothing else waits to be done. */
function afterPaint(call) {
  let called = false;
  const once = () => {
    if (!called) call();
    called = true;
  };
  setTimeout(once, UNSEEN_MS);
  requestAnimationFrame(() => whenIdle(once));
}

function whenIdle(call) {
  if (window.requestIdleCallback) requestIdleCallback(call, { timeout: UNSEEN_MS });
  else setTimeout(call); // Safari has no other way
}
