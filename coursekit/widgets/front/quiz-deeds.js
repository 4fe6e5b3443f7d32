// What the student does, on its way to the record. A deed is put into the browser's storage, sent, and
// taken out again once the kernel says that it is on the disk. Its id makes sure that it is done once,
// however often and to whichever kernel it is sent.

/**
 * The deeds of a quiz.
 *
 * `shown` are its questions, `onNews()` is called when the number of those that wait has changed,
 * `onLate(item, reply)` when one was done that had waited since before this view, and
 * `onElsewhere()` when another tab has sent what waited here.
 */
function openDeeds(link, { course, quiz }, shown, { onNews, onLate, onElsewhere }) {
  const shelf = openShelf("waiting", course);
  const signs = new Map(); // by question, made when they are needed: a long quiz is shown before
  const calls = new Map(); // by id: whom to tell of a deed of this view
  const places = new Map(); // by id: the place of the message that has carried it last
  const silent = new Set(); // sent, and nothing came back in time
  const held = new Set(); // done by the kernel, and not on the disk
  const done = new Set(); // replied to
  let versions = {};
  let isOpen = false;
  link.listen(sendWhatWasLost);
  window.addEventListener("storage", hear);
  window.addEventListener("beforeunload", warn);
  return {
    give,
    giveAll,
    again,
    waiting,
    saved,
    /** Whether everything that waits outlasts the page. */
    areStored: () => waiting().every(({ id }) => shelf.isStored(id)),
    areSilent: () => waiting().some(({ id }) => silent.has(id)),
    /** The kernel has answered: send what waited since before. */
    open(known) {
      versions = known;
      if (isOpen) return;
      isOpen = true;
      waiting().filter(({ id }) => !places.has(id)).forEach(send);
    },
    /** The kernel does not even say how the quiz stands. */
    notOpened() {
      waiting().filter(({ id }) => !places.has(id)).forEach(({ id }) => silent.add(id));
    },
    close() {
      window.removeEventListener("storage", hear);
      window.removeEventListener("beforeunload", warn);
    },
  };

  /** All that waits of this quiz, in order; to a review also belong those of earlier days. */
  function waiting() {
    const [kind] = quiz.split(/(?<=\/)/);
    const isOurs = ({ quiz: from }) => from === quiz || (kind.endsWith("/") && String(from).startsWith(kind));
    const items = shelf.all().map(([name, item]) => ({ ...item, id: name })).filter(isOurs);
    return items.sort((one, other) => one.n - other.n || (one.id < other.id ? -1 : 1));
  }

  function give(question, deed, call) {
    const item = itemOf({ type: "do", question, deed });
    calls.set(item.id, call);
    sendBefore(item);
    send(item);
  }

  /** Several deeds in one message, each of another question. */
  function giveAll(deeds, { onReply, onSilence }) {
    const items = Object.entries(deeds).map(([question, deed]) => itemOf({ type: "do", question, deed }));
    items.forEach(sendBefore);
    const place = link.ask(
      { type: "do-all", deeds: Object.fromEntries(items.map((item) => [item.question, deedOf(item)])) },
      (state) => {
        items.forEach(({ id, question }) => (question in state.refused ? forget(id) : settle(id, state)));
        onReply(state);
        onNews();
      },
      { onSilence: () => (items.forEach(({ id }) => silent.add(id)), onNews(), onSilence()) },
    );
    items.forEach(({ id }) => places.set(id, place));
  }

  /** Open the questions that were missed once more. */
  function again(call) {
    const item = itemOf({ type: "again" });
    calls.set(item.id, call);
    send(item);
  }

  /** Return the item of a deed: the same one as before, where the same deed waits already. */
  function itemOf(found) {
    const all = waiting();
    const same = (item) => item.type === found.type && item.question === found.question &&
      JSON.stringify(item.deed) === JSON.stringify(found.deed) && !held.has(item.id);
    const before = all.findLast((item) => item.question === found.question);
    if (before && same(before)) return before;
    const time = `${new Date().toISOString().slice(0, 19)}Z`;
    const version = found.question && (versions[found.question] ?? signOfNow(found.question));
    const item = { id: newName(), n: (all.at(-1)?.n ?? 0) + 1, quiz, time, version, ...found };
    shelf.put(item.id, item);
    return item;
  }

  /** What waits of the same question comes first, or the order of the tries would be another one. */
  function sendBefore(item) {
    const lost = ({ id, n, question }) => question === item.question && n < item.n && !held.has(id) && (silent.has(id) || !places.has(id));
    waiting().filter(lost).forEach(send);
  }

  function send(item) {
    const { id, quiz: from, type, question } = item;
    const late = places.has(id) || !calls.has(id);
    if (type === "again" && from !== quiz) return forget(id); // that day is over
    const message = type === "again" ? { type, id } : { type: "do", question, deed: deedOf(item), ...(late && { late, quiz: from }) };
    silent.delete(id);
    const place = link.ask(
      message,
      (reply) => {
        settle(id, reply);
        const call = calls.get(id);
        calls.delete(id);
        if (call) call.onReply(reply);
        else if (!done.has(id)) onLate(item, reply);
        done.add(id); // it may have been sent again before its first reply came
        onNews();
      },
      {
        onSilence() {
          silent.add(id);
          onNews();
          calls.get(id)?.onSilence();
        },
        onRefused(why) {
          forget(id);
          calls.get(id)?.onRefused?.(why);
          onNews();
        },
      },
    );
    places.set(id, place);
  }

  function deedOf({ id, question, deed, version, time }) {
    // Given before the kernel had told its versions: the sign of what was shown stands for one.
    const asked = version === signOfNow(question) ? versions[question] : version;
    return { ...deed, id, time, ...(asked && { version: asked }) };
  }

  function signOfNow(question) {
    if (!signs.has(question)) signs.set(question, signOf(shown.find(({ id }) => id === question) ?? question));
    return signs.get(question);
  }

  function settle(id, reply) {
    silent.delete(id);
    held.add(id);
    if (reply.saved) saved();
  }

  /** All that this kernel has done is on the disk. */
  function saved() {
    held.forEach(forget);
  }

  function forget(id) {
    held.delete(id);
    silent.delete(id);
    shelf.remove(id);
  }

  /** The kernel takes messages in order: what was sent before that place and has no reply was lost. */
  function sendWhatWasLost(place) {
    for (const item of waiting()) {
      if (places.get(item.id) < place && !held.has(item.id)) send(item);
    }
    settledElsewhere();
  }

  /** Another tab has taken something from the shelf, which the kernel has from it now. */
  function hear({ key }) {
    if (key?.startsWith(shelf.front)) settledElsewhere();
  }

  function settledElsewhere() {
    const gone = [...silent].filter((id) => !shelf.has(id));
    gone.forEach((id) => (silent.delete(id), calls.delete(id)));
    if (gone.length) onElsewhere();
  }

  /** What the storage has refused would be gone with the page. */
  function warn(event) {
    if (waiting().some(({ id }) => !shelf.isStored(id))) event.preventDefault();
  }
}

/** A name that nobody else gives; where the page is not secure, browsers have no randomUUID. */
function newName() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
