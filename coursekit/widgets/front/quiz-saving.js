// How it stands with the record, said at the top of the quiz: what is not saved, why, and that it is.

const RETRY_MS = 20000;

/**
 * `look()` tells how it stands: `kept` of the kernel, how many deeds wait in the browser, whether the
 * kernel is silent about them, whether the storage has them, and how many came `late` and are saved.
 * `retry()` asks the kernel to write.
 */
function viewSaving({ look, retry, announce }) {
  const told = make("p", {});
  const button = make("button", { type: "button", onclick: () => retry(true) }, t("Try again"));
  const mended = make("details", { hidden: true });
  const element = make("div", { class: "ck-saving", hidden: true }, told, button, mended);
  let before = ""; // what was said last
  let wasUnsaved = false;
  let timer;
  return { element, show, close: () => clearTimeout(timer) };

  /** What is not saved is said aloud beside the question; here only if asked to. */
  function show({ aloud = false } = {}) {
    const { kept, late, waiting, isSilent, areStored } = look();
    const lines = isSilent && waiting ? waitsInBrowser(waiting, areStored) : waitsForTheDisk(kept, waiting, areStored);
    const isWell = !lines.length;
    wasUnsaved ||= !isWell;
    if (isWell && late) {
      lines.push(tn("1 change that was waiting in this browser has now been saved.", "{count} changes that were waiting in this browser have now been saved.", late));
    } else if (isWell && wasUnsaved) {
      lines.push(t("Everything is saved now."));
    }
    const words = lines.join(" ");
    told.replaceChildren(words);
    element.classList.toggle("ck-unsaved", !isWell);
    button.hidden = isWell || isSilent;
    showMended(kept.mended ?? []);
    element.hidden = !words && mended.hidden;
    if (words && (isWell ? words !== before : aloud)) announce(words);
    before = words;
    clearTimeout(timer);
    if (!isWell && !isSilent) timer = setTimeout(() => (document.hidden ? show() : retry()), RETRY_MS);
  }

  function waitsForTheDisk(kept, waiting, areStored) {
    if (!kept.why) return [];
    const count = kept.waiting
      ? [tn("1 change is waiting to be saved.", "{count} changes are waiting to be saved.", kept.waiting)]
      : [];
    const browser = waiting && areStored ? [t("This browser keeps a copy until it is saved.")] : [];
    return [notWritten(kept.why), ...count, ...browser];
  }

  function waitsInBrowser(count, areStored) {
    const waits = tn(
      "Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.",
      "Not saved yet: {count} changes are waiting in this browser, and will be sent when this quiz runs again.",
      count,
    );
    return areStored ? [waits] : [notStored()];
  }

  function showMended(lines) {
    mended.hidden = !lines.length;
    if (mended.dataset.lines === String(lines.length)) return; // it may be open, and read
    mended.dataset.lines = lines.length;
    if (!lines.length) return mended.replaceChildren();
    const count = tn("1 line of your record could not be read.", "{count} lines of your record could not be read.", lines.length);
    const told = lines.map((line) => make("li", { dir: "auto" }, line));
    mended.replaceChildren(make("summary", {}, count), make("ul", {}, ...told));
  }
}

const notWritten = (reason) => t("Not saved yet: {reason}", { reason });

const notStored = () =>
  t("Not saved yet, and this browser will not store it: leave this page open, and run this cell again.");

/** What is said beside a question whose deed has no reply: who keeps it, and what to do. */
const silence = (areStored) =>
  areStored
    ? t("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz runs again. If the kernel is busy, wait; otherwise run this cell again.")
    : notStored();

/** What was answered when the question said something else, in words. */
function viewEarlier(earlier) {
  const lines = earlier.map(({ time, words }) => {
    const day = dateWords(time.slice(0, 10));
    return words
      ? make("li", {}, t("Given to an earlier version of this question, on {day}: ", { day }), make("q", { dir: "auto" }, words))
      : make("li", {}, t("Given to an earlier version of this question, on {day}; it stays in your record.", { day }));
  });
  return make("ul", { class: "ck-earlier", hidden: !lines.length }, ...lines);
}
