// The sections of a lesson: what is answered in each, and where the student was.

import type { Cell } from '@jupyterlab/cells';
import { PageConfig } from '@jupyterlab/coreutils';
import { NotebookPanel } from '@jupyterlab/notebook';

const HEADING = /^##[ \t]+(.+?)[ \t]*#*$/m;
const NOTE = /<!--\s*section\s*:\s*([^\s>]+)\s*-->/;

export interface Section {
  /** The note's, or else the title. */
  id: string;
  title: string;
  /** Its first cell, and all of them. */
  cell: Cell;
  cells: Cell[];
}

export interface Count {
  answered: number;
  asked: number;
}

export function sectionsOf(panel: NotebookPanel): Section[] {
  const sections: Section[] = [];
  for (const cell of panel.content.widgets) {
    const source = cell.model.sharedModel.getSource();
    const heading = cell.model.type === 'markdown' ? HEADING.exec(source) : null;
    if (heading) {
      const title = plain(heading[1]);
      sections.push({ id: NOTE.exec(source)?.[1] ?? title, title, cell, cells: [] });
    }
    sections.at(-1)?.cells.push(cell);
  }
  return sections;
}

/** How many questions of a section are answered: each quiz on the page says it of itself. */
export function countIn(section: Section): Count {
  const count = { answered: 0, asked: 0 };
  for (const { node } of section.cells) {
    count.asked += node.querySelectorAll('.ck-quiz .ck-question').length;
    count.answered += node.querySelectorAll('.ck-quiz .ck-question[data-answered]').length;
    for (const quiz of node.querySelectorAll<HTMLElement>('.ck-quiz[data-to-come]')) {
      count.asked += Number(quiz.dataset.toCome) || 0;
    }
  }
  return count;
}

/** The section at the top of the page; none above the first. */
export function sectionInView(panel: NotebookPanel, sections: Section[]): Section | undefined {
  const top = panel.content.node.getBoundingClientRect().top + 80;
  return sections.filter(({ cell }) => cell.node.getBoundingClientRect().top <= top).at(-1);
}

/** Go to a cell as the keyboard would: it is the active one, and has the focus. */
export function goTo(panel: NotebookPanel, cell: Cell): void {
  const { content } = panel;
  content.deselectAll();
  content.activeCellIndex = content.widgets.indexOf(cell);
  content.activate();
  const show = () => cell.node.scrollIntoView({ block: 'start' });
  show();
  requestAnimationFrame(show); // cells on the way are drawn now, and are higher than was guessed
}

/** Where the browser remembers a student's place in one lesson of one server. */
export function placeKept(path: string): { get(): string; set(id: string): void } {
  const name = `coursekit place ${PageConfig.getBaseUrl()} ${path}`;
  return {
    get: () => attempt(() => localStorage.getItem(name) ?? ''),
    set: id => void attempt(() => (localStorage.setItem(name, id), ''))
  };
}

function attempt(step: () => string): string {
  try {
    return step();
  } catch {
    return ''; // the storage is full, or shut off
  }
}

function plain(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
}
