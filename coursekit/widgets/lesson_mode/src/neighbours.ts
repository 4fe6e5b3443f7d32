// The lessons before and after this one, in the order of their numbers.

import { Contents } from '@jupyterlab/services';

export interface Neighbour {
  path: string;
  title: string;
}

/** A unit in which work is handed in, with the id of the section that does it. */
export interface HandingIn extends Neighbour {
  section: string;
}

interface Source {
  cell_type?: string;
  source?: string | string[];
}

const NUMBERED = /^\d+-.+\.ipynb$/;
const SECTION = /<!--\s*section\s*:\s*([^\s>]+)\s*-->/;

/** The lesson before and the one after; null where there is none. */
export async function neighboursOf(
  path: string,
  contents: Contents.IManager
): Promise<{ before: Neighbour | null; after: Neighbour | null }> {
  const lessons = await unitsBeside(path, contents);
  const here = lessons.findIndex(({ name }) => name === path.split('/').at(-1));
  if (here < 0) return { before: null, after: null };
  const [before, after] = await Promise.all(
    [lessons[here - 1], lessons[here + 1]].map(async one =>
      one ? { path: one.path, title: await titleOf(one, contents) } : null
    )
  );
  return { before, after };
}

/** Where the first unit of the course hands in work; null where it does not. */
export async function handingIn(
  path: string,
  contents: Contents.IManager
): Promise<HandingIn | null> {
  const [first] = await unitsBeside(path, contents);
  let section = '';
  for (const { cell_type, text } of first ? await cellsOf(first.path, contents) : []) {
    if (cell_type === 'markdown') section = SECTION.exec(text)?.[1] ?? section;
    if (cell_type === 'code' && text.includes('coursekit.HandIn(')) {
      return { path: first.path, title: await titleOf(first, contents), section };
    }
  }
  return null;
}

/** The units of the folder of one of them, in their order. */
async function unitsBeside(path: string, contents: Contents.IManager): Promise<Contents.IModel[]> {
  const folder = path.split('/').slice(0, -1).join('/');
  const listed: Contents.IModel = await contents.get(folder);
  return (listed.content as Contents.IModel[])
    .filter(({ name }) => NUMBERED.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

/** The cells of a notebook with their texts; none where it cannot be read. */
async function cellsOf(path: string, contents: Contents.IManager) {
  const model = await contents.get(path, { type: 'notebook', content: true }).catch(() => null);
  const cells: Source[] = model?.content?.cells ?? [];
  return cells.map(({ cell_type, source = '' }) => ({
    cell_type,
    text: Array.isArray(source) ? source.join('') : source
  }));
}

/** The number of a unit and the first heading of its notebook, or the words of its name. */
async function titleOf({ path, name }: Contents.IModel, contents: Contents.IManager): Promise<string> {
  const number = Number.parseInt(name, 10);
  const words = name.replace(/^\d+-|\.ipynb$/g, '').replaceAll('-', ' ');
  for (const { cell_type, text } of await cellsOf(path, contents)) {
    const heading = cell_type === 'markdown' && /^#[ \t]+(.+?)[ \t]*$/m.exec(text);
    if (heading) return `${number} ${heading[1].replace(/[*_`]/g, '')}`;
  }
  return `${number} ${words}`;
}
