// What has changed: in the files, by somebody else; and since an earlier version.

import { make } from "../dom.js";
import { t } from "../i18n.js";

/**
 * @param {string[]} versions
 * @param {(version: string, onLines: (lines: string[]) => void) => void} fetchLines
 */
export function viewChanges(versions, fetchLines) {
  const outside = make("div", { class: "ck-outside", hidden: true });
  const list = make("ul", { dir: "auto" });
  const select = make(
    "select",
    { onchange: load },
    ...versions.map((version) =>
      make(
        "option",
        { value: version },
        version === "machine" ? t("the machine's draft") : version,
      ),
    ),
  );
  const details = make(
    "details",
    {
      hidden: versions.length === 0,
      ontoggle() {
        if (details.open) load();
      },
    },
    make("summary", {}, t("What has changed?")),
    make("label", {}, t("Since:"), " ", select),
    list,
  );
  return { element: make("div", { class: "ck-changes" }, outside, details), showOutside };

  function load() {
    fetchLines(select.value, (lines) => {
      list.replaceChildren(...lines.map((line) => make("li", { dir: "auto" }, line)));
    });
  }

  /** @param {string[]} lines */
  function showOutside(lines) {
    if (!lines.length) return;
    const close = () => {
      outside.hidden = true;
    };
    outside.hidden = false;
    outside.replaceChildren(
      make("p", {}, t("Somebody has changed the files since your last decision. It is kept:")),
      make("ul", {}, ...lines.map((line) => make("li", { dir: "auto" }, line))),
      make("button", { type: "button", onclick: close }, t("I have seen it")),
    );
  }
}
