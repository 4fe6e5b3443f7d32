// What was typed, chosen or marked and not checked yet, kept in the browser's storage until it is.

const DRAFT_MS = 400;

function openDrafts({ course, quiz }) {
  const shelf = openShelf("draft", course);
  const name = (question) => `${quiz} ${question.id}`;
  const kept = new Map(shelf.all());
  const changed = new Set(); // forms whose drafts are still to be kept
  let timer;
  window.addEventListener("pagehide", keepAll);
  document.addEventListener("visibilitychange", keepAll);
  return {
    /** What was left unchecked; an answer by signs only where they still mean the same. */
    of(question) {
      const draft = kept.get(name(question));
      const isSame = draft && (draft.sign === signOf(question) || question.kind === "discuss");
      return isSame ? draft.deed : null;
    },
    /** A form has changed: keep its draft in a moment. */
    soon(form) {
      changed.add(form);
      clearTimeout(timer);
      timer = setTimeout(keepAll, DRAFT_MS);
    },
    keep(question, deed) {
      shelf.put(name(question), { at: Date.now(), sign: signOf(question), deed });
    },
    forget(question) {
      kept.delete(name(question));
      if (shelf.has(name(question))) shelf.remove(name(question));
    },
    close() {
      keepAll();
      window.removeEventListener("pagehide", keepAll);
      document.removeEventListener("visibilitychange", keepAll);
    },
  };

  function keepAll() {
    clearTimeout(timer);
    changed.forEach((form) => form.keepDraft());
    changed.clear();
  }
}
