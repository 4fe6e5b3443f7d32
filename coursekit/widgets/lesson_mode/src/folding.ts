// Code that is not taught is one line, "Show the code"; what is taught stays as it is.

import { CodeCell } from '@jupyterlab/cells';

import { make } from './dom';
import { t } from './words';

const FOLDED = 'coursekit-mod-folded';
const TAUGHT = 'taught';

/** Fold a cell, unless it is taught or folded already. */
export function fold(cell: CodeCell): void {
  const tags: unknown = cell.model.getMetadata('tags');
  const isTaught = Array.isArray(tags) && tags.includes(TAUGHT);
  const area = cell.inputArea?.node;
  if (isTaught || !area || cell.node.querySelector('.coursekit-show-code')) return;
  const button = make('button', { type: 'button', 'aria-expanded': 'false' }, t('Show the code'));
  button.addEventListener('click', () => {
    const isFolded = cell.node.classList.toggle(FOLDED);
    button.setAttribute('aria-expanded', String(!isFolded));
    button.textContent = isFolded ? t('Show the code') : t('Hide the code');
  });
  cell.node.classList.add(FOLDED);
  area.before(make('div', { class: 'coursekit-show-code' }, button));
}
