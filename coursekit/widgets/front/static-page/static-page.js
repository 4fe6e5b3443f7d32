// The script of a page without a kernel: shows each widget that `coursekit/widgets/pages/static_page.py` has
// written into it, in place of what stands there for who runs no script.

import { make } from "../dom.js";
import { useWords } from "../i18n.js";
import { viewAnswers } from "./answers.js";
import { jsonIn, openFragments } from "./fragments.js";
import { useCustoms, useDates } from "./grading/tools.js";
import { useLists } from "./grading/wording.js";
import { makeModel } from "./model.js";

const page = jsonIn(document.querySelector("script.coursekit-page")) ?? {};
useWords(makeModel(page), make("div"));
if (page.lists) useLists(page.lists);
if (page.dates) useDates(page.dates);
if (page.customs) useCustoms(page.customs);
const { records, showAll } = openFragments(page);
const last = showAll(document);
const hasFile = Boolean(document.querySelector(".coursekit-progress"));
last?.after(...[...records.values()].map((record) => viewAnswers(record, hasFile)));
// What a guess has covered comes into the page with it.
document.addEventListener("coursekit-revealed", ({ target }) => {
  if (target instanceof Element) showAll(target);
});
