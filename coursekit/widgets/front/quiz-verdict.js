// What is said of an answer: the verdict with its points, what stands beside it, and the evidence.

const VERDICTS = () => ({
  right: t("Right"),
  partly: t("Partly right"),
  near: t("Close: look at the spelling"),
  wrong: t("Not right"),
  discussed: t("There is no right or wrong answer"),
});
const NOTES = () => ({
  "too precise": t("Not right (more precise than the text)"),
  "too coarse": t("Partly right (less precise than the text)"),
});

function summary(found) {
  const verdict = NOTES()[found.note] ?? VERDICTS()[found.verdict];
  if (!found.of) return `${verdict}.`;
  const points = tn("{points} of {of} point", "{points} of {of} points", found.of, rounded(found));
  const first = found.tries > 1 ? t(" (first try: {points})", { points: round(found.first) }) : "";
  const cost = found.cost ? t(", less {share}% for hints", { share: round(100 * found.cost) }) : "";
  return `${verdict}: ${points}${cost}${first}.`;
}

const round = (number) => String(Math.round(number * 100) / 100);
const rounded = (found) => ({ points: round(found.points), of: round(found.of), first: round(found.first) });

/**
 * What is told beside the verdict: the student's own words on it, how old the key is, evidence;
 * `showInArticle()` marks that where the article is read.
 */
function viewBeside(found, showInArticle) {
  const lines = [];
  if (found.confidence) {
    const sure = CONFIDENCES()[found.confidence];
    lines.push(t("You said: {confidence}.", { confidence: sure.toLowerCase() }));
  }
  if (found.reason) lines.push(t("Your reason: {reason}", { reason: found.reason }));
  // Not `!== null`: a kernel that runs in the browser sends undefined for None.
  if (!found.final && found.left != null) lines.push(tn("One try left.", "{count} tries left.", found.left));
  if (found.as_of && found.as_of !== found.evidence?.as_of) lines.push(t("As of {day}.", { day: found.as_of }));
  if (found.review_due) {
    lines.push(t("This answer was due to be checked again by {day}: it may be out of date.", { day: found.review_due }));
  }
  return [...lines.map((line) => make("p", { class: "ck-beside" }, line)), viewEvidence(found.evidence, showInArticle)];
}

/** The words in the article that decide, in their paragraph; or a fact with the page that shows it. */
function viewEvidence(evidence, showInArticle) {
  if (!evidence) return "";
  const { before, words, after, told, draft } = evidence;
  return make(
    "figure",
    { class: "ck-evidence" },
    make("figcaption", {}, words ? t("The words in the article") : t("The fact and its source")),
    make("blockquote", { dir: "auto" }, ...(words ? [before, make("mark", {}, words), after] : [make("p", {}, told)])),
    words ? viewPlace(evidence, showInArticle) : viewSource(evidence),
    draft ? make("p", { class: "ck-beside" }, t("This question rests on a draft that nobody has checked.")) : "",
  );
}

/** Where the words are printed, and the way to them. */
function viewPlace({ printed_in: article, marks }, showInArticle) {
  const show = () => make("button", { type: "button", onclick: showInArticle }, t("Show in the article"));
  if (!article && !marks) return "";
  return make("p", { class: "ck-beside" }, article ? make("cite", { dir: "auto" }, article) : null, " ", marks ? show() : null);
}

/** The pages that show a fact, when they were read, and when it was true. */
function viewSource({ pages, read, as_of: asOf }) {
  const link = { target: "_blank", rel: "noopener noreferrer" };
  const links = pages.flatMap(({ address, host }) => [" ", make("a", { ...link, href: address, title: address }, host)]);
  const days = [read && t("Read on {day}.", { day: read }), asOf && asOf !== read && t("True as of {day}.", { day: asOf })];
  const told = days.filter(Boolean).join(" ");
  return make("p", { class: "ck-beside" }, ...(links.length ? [t("Source:"), ...links, ". "] : []), told);
}
