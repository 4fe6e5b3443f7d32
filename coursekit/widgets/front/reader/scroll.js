/**
 * Scroll a pane, and nothing around it, so that an element stands in its middle, or begins at its
 * top when it is taller. `covered` is what a fixed heading takes away from the pane.
 * @param {HTMLElement} pane
 * @param {HTMLElement} element
 * @param {number} [covered]
 */
export function scrollInto(pane, element, covered = 0) {
  const there = element.getBoundingClientRect();
  const here = pane.getBoundingClientRect();
  const top = here.top + covered;
  if (there.top >= top && there.bottom <= here.bottom) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const above = Math.max(0, (here.bottom - top - there.height) / 2);
  pane.scrollBy({ top: there.top - top - above, behavior: still ? "auto" : "smooth" });
}
