// The question beside a piece of work; with its samples, once they are marked.

import { make, makeMarkdown } from "../dom.js";
import { t } from "../i18n.js";

/**
 * @param {import("./marker.js").Task} task
 * @param {boolean} withSamples
 */
export function viewTask({ name, prompt, samples }, withSamples) {
  return make(
    "section",
    { "aria-label": t("Question") },
    make("h2", {}, name),
    makeMarkdown("div", { class: "ck-prompt", dir: "auto" }, prompt),
    ...(withSamples ? samples.map(viewSample) : [waiting(samples.length)]),
  );
}

/** @param {number} samples */
function waiting(samples) {
  return samples ? make("p", {}, t("The samples are shown here once you have marked them.")) : null;
}

/** @param {import("./marker.js").Sample} sample */
function viewSample({ label, text, comment }) {
  return make(
    "details",
    {},
    make("summary", {}, t("Sample: {label}", { label })),
    makeMarkdown("div", { dir: "auto" }, text),
    ...(comment
      ? [
          make("p", {}, make("strong", {}, t("Why:"))),
          makeMarkdown("div", { dir: "auto" }, comment),
        ]
      : []),
  );
}
