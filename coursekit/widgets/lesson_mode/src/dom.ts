// Semantic HTML with text alone: nothing of a notebook is ever read as HTML here.

type Child = Node | string | null;

/** Make an element; attributes that are false are left out, and strings become text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean | ((event: Event) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter(child => child !== null));
  // The notebook's one-letter shortcuts and arrow keys are not for a control that has the focus.
  element.dataset.lmSuppressShortcuts = 'true';
  return element;
}
