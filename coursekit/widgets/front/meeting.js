// Where a widget finds the script that it shares with all others of its kind. Joined in front of both.

/** What each shared script offers, by its name: a promise, as either of the two may come first. */
const OFFERS = (window[Symbol.for("coursekit.offers")] ??= new Map());

function offerOf(name) {
  if (!OFFERS.has(name)) OFFERS.set(name, Promise.withResolvers?.() ?? withResolvers());
  return OFFERS.get(name);
}

/** For browsers before 2024. */
function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve) => (made.resolve = resolve));
  return made;
}
