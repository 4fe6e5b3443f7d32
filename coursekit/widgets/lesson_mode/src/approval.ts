// Whether a lesson may run by itself. What a notebook says of itself, what lies beside it and
// Jupyter's own trust count for nothing: a stranger can write all of that.

import { PageConfig } from '@jupyterlab/coreutils';
import { INotebookModel } from '@jupyterlab/notebook';

import { sha256 } from './sha256';
import { ownFile } from './words';

/** The hashes of all lessons of the installed package, by their names; asked for once. */
let known: Promise<Record<string, string[]>> | undefined;

/** The code of a notebook in order, hidden cells too. What is no code is never run. */
export function codeOf(model: INotebookModel): string[] {
  return [...model.cells]
    .filter(cell => cell.type === 'code')
    .map(cell => cell.sharedModel.getSource());
}

export function loadKnown(): Promise<Record<string, string[]>> {
  known ??= ownFile('lessons.json').then(
    found => (found as { lessons?: Record<string, string[]> } | null)?.lessons ?? {}
  );
  return known;
}

/** Whether the person who started the server has approved the folder that it serves. */
export function isFolderApproved(): boolean {
  return PageConfig.getOption('coursekitApproved') === 'true';
}

/** Whether this code is a lesson of the installed package, to the letter. */
export async function isKnown(code: readonly string[]): Promise<boolean> {
  const hash = sha256(new TextEncoder().encode(JSON.stringify(code)));
  return Object.values(await loadKnown()).flat().includes(hash);
}
