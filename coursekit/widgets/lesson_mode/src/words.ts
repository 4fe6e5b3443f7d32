// The words of the bar in the student's language; tests/generators/translations.py makes the lists.

import { PageConfig, URLExt } from '@jupyterlab/coreutils';

/** The folder of this extension as the server gives it: no notebook can put a file there. */
const OWN = 'coursekit-lessons';

let catalogue: Record<string, string> = {};
export let language = 'en';

/** A file of this extension, read as JSON; null where it has none of that name. */
export async function ownFile(name: string): Promise<unknown> {
  const address = URLExt.join(PageConfig.getOption('fullLabextensionsUrl'), OWN, name);
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Use the language that `coursekit start` was told, or else JupyterLab's own, where it is there. */
export async function useLanguage(jupyter: string): Promise<void> {
  const asked = PageConfig.getOption('coursekitLanguage') || jupyter;
  const short = asked.split(/[-_]/)[0].toLowerCase();
  if (!/^[a-z]{2,3}$/.test(short) || short === 'en') return;
  const found = await ownFile(`words-${short}.json`);
  if (found === null) return;
  catalogue = found as Record<string, string>;
  language = short;
}

/** A text in that language, its `{names}` filled in. */
export function t(text: string, values: Record<string, string | number> = {}): string {
  const said = Object.hasOwn(catalogue, text) ? catalogue[text] : text;
  return said.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
