// Runs the cells of a lesson, one after the other, and says how far it is.

import { ISessionContext } from '@jupyterlab/apputils';
import { Cell, CodeCell } from '@jupyterlab/cells';
import { NotebookPanel } from '@jupyterlab/notebook';
import { Kernel } from '@jupyterlab/services';

import { codeOf } from './approval';

/** A Python that looks for modules beside the notebook would run a stranger's `coursekit.py`. */
export const IMPORT_NOTHING_FROM_HERE =
  'import sys; sys.path[:] = [p for p in sys.path if p not in ("", ".", __import__("os").getcwd())]';
const VIEW = 'application/vnd.jupyter.widget-view+json';
const SHOWS_QUIZ = /\bQuiz\(/;
/** A cell that needs nothing of those before it but the package, which the first of all imports. */
const QUIZ_ALONE = /^\s*(?:import coursekit\s*\n\s*)?coursekit\.Quiz\(\s*(?:"[^"\\\n]*"|'[^'\\\n]*')\s*\)\s*$/;
const IMPORT = 'import coursekit';
/** How long the cells wait for the first quiz to be drawn, and to hear from Python. */
const DRAWN_MS = 2000;
/** How long the cells then wait for a student's first deed, and after each deed for the next. */
const FIRST_DEED_MS = 200;
const NEXT_DEED_MS = 1500;
/** A student who writes for longer does not keep the rest of the lesson away. */
const MOST_MS = 10_000;

export interface Fault {
  cell: Cell;
  name: string;
  value: string;
}

export interface Calls {
  /** How many cells and quizzes have come, of how many. */
  onStep(quizzes: number, ofQuizzes: number, cells: number, ofCells: number): void;
}

/** Take away what earlier kernels showed: a page that opens cannot find their widgets any more. */
export function clearDeadWidgets(panel: NotebookPanel): void {
  for (const cell of codeCells(panel)) {
    const outputs = cell.model.sharedModel.getOutputs();
    if (outputs.some(one => VIEW in ((one.data as object | undefined) ?? {}))) {
      cell.model.outputs.clear();
    }
  }
}

/** The kernel, once it answers; an error where it does not come. */
export async function kernelOf(context: ISessionContext): Promise<Kernel.IKernelConnection> {
  await context.ready;
  const kernel = context.session?.kernel;
  if (!kernel) throw new Error('no kernel');
  await kernel.info;
  return kernel;
}

/** Let a kernel import nothing that lies beside the notebook. */
export async function shutFolder(kernel: Kernel.IKernelConnection): Promise<void> {
  await runSilently(kernel, IMPORT_NOTHING_FROM_HERE);
}

/**
 * Run exactly this code, and return the fault that ended it; null where all has run, undefined
 * where it was cut short. The first quiz comes first: a student can begin while the rest loads.
 *
 * One cell at a time: what a quiz asks Python would wait for all that was asked for before it. Not
 * by the notebook's own command, which moves the page and the focus to the cell that is active.
 */
export async function runCode(
  panel: NotebookPanel,
  code: readonly string[],
  { onStep }: Calls
): Promise<Fault | null | undefined> {
  if (JSON.stringify(code) !== JSON.stringify(codeOf(panel.content.model!))) return undefined;
  const cells = codeCells(panel).filter(cell => sourceOf(cell).trim());
  const sources = new Map(cells.map(cell => [cell, sourceOf(cell)]));
  const quizzes = cells.filter(showsQuiz);
  const first = firstQuiz(cells);
  if (first) await runSilently(await kernelOf(panel.sessionContext), IMPORT);
  const done = new Set<Cell>();
  const deeds = new Deeds(panel.node);
  for (const cell of first ? [first, ...cells.filter(one => one !== first)] : cells) {
    onStep(quizzes.filter(one => done.has(one)).length, quizzes.length, done.size, cells.length);
    if (cell.isDisposed || sourceOf(cell) !== sources.get(cell)) continue; // somebody works in it
    const fault = await runCell(panel, cell);
    if (fault !== null) return fault;
    done.add(cell);
    if (cell === first) await drawn(cell);
    await deeds.pause();
  }
  return null;
}

/** What a student does in a quiz while cells still run: a cell that runs would keep its reply. */
class Deeds {
  private last = -Infinity;

  constructor(node: HTMLElement) {
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.ck-quiz')) this.last = performance.now();
    };
    for (const kind of ['pointerdown', 'keydown', 'change']) {
      node.addEventListener(kind, note, { passive: true, capture: true });
    }
  }

  /** Wait while a student is at it, but not for long. */
  async pause(): Promise<void> {
    const until = performance.now() + MOST_MS;
    while (performance.now() < Math.min(until, this.last + NEXT_DEED_MS)) await moment(50);
  }
}

/** Run a cell; return its fault, or undefined where it or its kernel is gone. */
async function runCell(panel: NotebookPanel, cell: CodeCell): Promise<Fault | null | undefined> {
  const reply = await CodeCell.execute(cell, panel.sessionContext).catch(() => undefined);
  const content = panel.isDisposed ? undefined : reply?.content;
  if (content?.status === 'ok') return null;
  if (content?.status !== 'error') return undefined;
  return { cell, name: content.ename, value: content.evalue };
}

/** The first quiz that can be shown before the cells above it have run. */
function firstQuiz(cells: CodeCell[]): CodeCell | undefined {
  const imports = cells.length > 0 && sourceOf(cells[0]).trimStart().split(/\r?\n/)[0].trim() === IMPORT;
  return imports ? cells.find(cell => QUIZ_ALONE.test(sourceOf(cell))) : undefined;
}

/** Wait until a quiz is there to be answered, but not for long. */
async function drawn(cell: CodeCell): Promise<void> {
  const until = performance.now() + DRAWN_MS;
  while (performance.now() < until && !cell.node.querySelector('.ck-quiz form')) await moment(20);
  await moment(FIRST_DEED_MS);
}

async function moment(ms: number): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, ms));
}

async function runSilently(kernel: Kernel.IKernelConnection, code: string): Promise<void> {
  const reply = await kernel.requestExecute({ code, silent: true, store_history: false }).done;
  if (reply.content.status !== 'ok') throw new Error('the kernel speaks no Python');
}

function sourceOf(cell: CodeCell): string {
  return cell.model.sharedModel.getSource();
}

export function codeCells(panel: NotebookPanel): CodeCell[] {
  return panel.content.widgets.filter((cell): cell is CodeCell => cell.model.type === 'code');
}

function showsQuiz(cell: CodeCell): boolean {
  return SHOWS_QUIZ.test(sourceOf(cell));
}
