// A guess before something is shown. The kernel shows it below, once the guess is there; on a page
// without a kernel it waits in a template.

import { keepKeys, make, makeLiveRegion, makeMarkdown, uniqueId } from "../dom.js";
import { t, useWords } from "../i18n.js";
import { viewNotes } from "../quiz/notes.js";
import { notWritten, silence } from "../quiz/save-status.js";
import { openActions } from "../quiz/session/actions.js";
import { openConnection } from "../quiz/session/connection.js";
import { openDrafts } from "../quiz/session/drafts.js";

/** @typedef {import("@anywidget/types").AnyModel<any>} Model */

export const predict = {
  /** @param {import("@anywidget/types").RenderProps<any>} props */
  render({ model, el }) {
    useWords(model, el);
    const shown = viewPredict(model, openConnection(model), el);
    el.replaceChildren(shown.element);
    return shown.close;
  },
};

/**
 * @param {Model} model
 * @param {import("../quiz/session/connection.js").Connection} connection
 * @param {HTMLElement} el
 */
function viewPredict(model, connection, el) {
  /** @type {import("../quiz/kit/kit.js").Question[]} */
  const [question] = model.get("shown");
  const settings = model.get("manner");
  const { region, announce } = makeLiveRegion();
  const notes = viewNotes(announce);
  const actions = openActions(connection, settings, [question], {
    onNews() {
      if (!actions.waiting().length) notes.setUnsaved("");
    },
    onLate: (_item, reply) => restore(reply.stands?.result),
    onElsewhere: reload,
  });
  const drafts = openDrafts(settings);
  const form = viewForm(question, { onGuess, onLook, onInput: () => drafts.soon({ keepDraft }) });
  const guessed = make("p", { class: "ck-guessed", hidden: true });
  const fault = make("p", { class: "ck-notice" });
  const id = uniqueId("guess");
  const prompt = makeMarkdown("div", { class: "ck-prompt", dir: "auto", id }, question.prompt);
  const below = question.below ? makeMarkdown("div", { dir: "auto" }, question.below) : null;
  const { notice, unsaved } = notes.elements;
  const parts = [prompt, below, form.element, guessed, notice, unsaved, fault, region];
  const named = { role: "group", "aria-labelledby": id };
  const element = make("div", { class: "ck ck-predict", ...named }, ...parts);
  let isAsked = false; // whether the student has asked here, and now waits for what is covered
  fillInWhatWasLeft();
  model.on("change:stage", showStage);
  connection.ask(
    { type: "open" },
    {
      onReply(state) {
        restore(state.questions[question.id].result);
        actions.open(state.versions);
      },
      onSilence() {
        actions.notOpened();
        if (actions.waiting().length) notes.setUnsaved(silence(actions.areStored()));
      },
    },
  );
  return { element, close };

  function close() {
    model.off("change:stage", showStage);
    for (const part of [actions, drafts, connection]) part.close();
  }

  function reload() {
    const onReply = (/** @type {any} */ state) => restore(state.questions[question.id].result);
    connection.ask({ type: "open" }, { onReply });
  }

  /** Put back what was typed, or given while the kernel was away. */
  function fillInWhatWasLeft() {
    const [given] = actions.waiting();
    const found = drafts.of(question, true) ?? given?.deed;
    const { text } = /** @type {any} */ (found?.sent ?? {});
    if (typeof text === "string") form.text.value = text;
  }

  function keepDraft() {
    const text = form.text.value.trim();
    if (text && !form.element.hidden) drafts.keep(question, { sent: { text } });
    else drafts.forget(question);
  }

  function onGuess() {
    const text = form.text.value.trim();
    if (text) give({ text });
    else {
      notes.tell(t("Write your guess first; one word is enough."));
      form.text.focus();
    }
  }

  function onLook() {
    give({ without: true });
  }

  /** @param {object} sent */
  function give(sent) {
    if (isAsked) return;
    isAsked = true;
    notes.clear();
    const done = { did: "answer", sent };
    actions.give(question.id, done, {
      onReply(reply) {
        notes.setUnsaved(reply.saved ? "" : notWritten(model.get("kept")?.why ?? ""));
        restore(reply.stands.result);
        announce(t("What the guess was about is shown below."));
      },
      onSilence() {
        isAsked = false;
        notes.setUnsaved(silence(actions.areStored()));
        announce(notes.whyUnsaved());
      },
      onRefused(reason) {
        isAsked = false;
        notes.tell(t("Not kept: {reason}.", { reason }));
        reload(); // it may have been made in another tab
      },
    });
  }

  /**
   * Show the guess that was made, and what it covers.
   * @param {{ written: string } | null | undefined} result
   */
  function restore(result) {
    if (!result) return;
    form.element.hidden = true;
    drafts.forget(question);
    guessed.hidden = false;
    guessed.replaceChildren(
      ...(result.written
        ? [make("strong", {}, t("Your guess:")), " ", make("q", { dir: "auto" }, result.written)]
        : [t("You chose to see it without a guess.")]),
    );
    uncover();
    showStage();
  }

  /** On a page without a kernel: put what waits in the template below. */
  function uncover() {
    const place = revealed();
    const template = place?.parentElement?.querySelector("template");
    if (!place || !template) return;
    place.append(template.content.cloneNode(true));
    template.remove();
    place.dispatchEvent(new CustomEvent("coursekit-revealed", { bubbles: true }));
    lead();
  }

  /** The kernel has shown what is covered, or could not. */
  function showStage() {
    const stage = model.get("stage");
    fault.replaceChildren(stage === "failed" ? model.get("fault") : "");
    if (stage === "failed" && isAsked) announce(model.get("fault"));
    if (stage === "open") lead();
  }

  /** Take the student who has asked to what is shown. */
  function lead() {
    const place = revealed();
    if (!place) return;
    const label = t("What the guess was about");
    for (const [name, value] of [
      ["tabindex", "-1"],
      ["role", "group"],
      ["aria-label", label],
    ]) {
      place.setAttribute(name, value);
    }
    keepKeys(place);
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !element.contains(activeElement);
    if (isAsked && !isElsewhere) place.focus({ preventScroll: true });
    isAsked = false;
  }

  /** @returns {HTMLElement | null | undefined} */
  function revealed() {
    return el.closest(".ck-gate")?.querySelector(".ck-revealed");
  }
}

/**
 * Where the guess is written.
 * @param {import("../quiz/kit/kit.js").Question} question
 * @param {{ onGuess: () => void, onLook: () => void, onInput: () => void }} calls
 */
function viewForm(question, { onGuess, onLook, onInput }) {
  const how = make(
    "p",
    { class: "ck-how", id: uniqueId("how") },
    t("Make your guess first: then you see. No guess is graded."),
  );
  const text = make("textarea", {
    rows: 2,
    maxlength: 1000,
    dir: "auto",
    id: uniqueId(question.id),
    "aria-describedby": how.id,
    oninput: onInput,
  });
  const keep = make("button", { type: "submit", class: "ck-main" }, t("Keep my guess and show"));
  const look = make("button", { type: "button", onclick: onLook }, t("Show without a guess"));
  const element = make(
    "form",
    {
      novalidate: true,
      onsubmit(/** @type {Event} */ event) {
        event.preventDefault();
        onGuess();
      },
    },
    how,
    make("label", { for: text.id }, t("Your guess:")),
    text,
    make("div", { class: "ck-actions" }, keep, look),
  );
  return { element, text };
}
