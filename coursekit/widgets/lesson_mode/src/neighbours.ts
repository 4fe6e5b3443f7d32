// The lessons before and after this one, in the order of their numbers.

import { Contents } from '@jupyterlab/services';

export interface Neighbour {
  path: string;
  title: string;
}

const NUMBERED = /^\d+-.+\.ipynb$/;

/** The lesson before and the one after; null where there is none. */
export async function neighboursOf(
  path: string,
  contents: Contents.IManager
): Promise<{ before: Neighbour | null; after: Neighbour | null }> {
  const folder = path.split('/').slice(0, -1).join('/');
  const listed: Contents.IModel = await contents.get(folder);
  const lessons = (listed.content as Contents.IModel[])
    .filter(({ name }) => NUMBERED.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const here = lessons.findIndex(({ name }) => name === path.split('/').at(-1));
  if (here < 0) return { before: null, after: null };
  const [before, after] = await Promise.all(
    [lessons[here - 1], lessons[here + 1]].map(async one =>
      one ? { path: one.path, title: await titleOf(one, contents) } : null
    )
  );
  return { before, after };
}

/** The number of a unit and the first heading of its notebook, or the words of its name. */
async function titleOf({ path, name }: Contents.IModel, contents: Contents.IManager): Promise<string> {
  const number = Number.parseInt(name, 10);
  const words = name.replace(/^\d+-|\.ipynb$/g, '').replaceAll('-', ' ');
  const model = await contents.get(path, { type: 'notebook', content: true }).catch(() => null);
  const cells: { cell_type?: string; source?: string | string[] }[] = model?.content?.cells ?? [];
  for (const { cell_type, source = '' } of cells) {
    const text = Array.isArray(source) ? source.join('') : source;
    const heading = cell_type === 'markdown' && /^#[ \t]+(.+?)[ \t]*$/m.exec(text);
    if (heading) return `${number} ${heading[1].replace(/[*_`]/g, '')}`;
  }
  return `${number} ${words}`;
}
