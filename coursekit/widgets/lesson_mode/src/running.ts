// Runs the cells of a lesson, and says how far it is.

import { ISessionContext } from '@jupyterlab/apputils';
import type { Cell, CodeCell } from '@jupyterlab/cells';
import { NotebookActions, NotebookPanel } from '@jupyterlab/notebook';
import { Kernel } from '@jupyterlab/services';

import { codeOf } from './approval';

/** A Python that looks for modules beside the notebook would run a stranger's `coursekit.py`. */
const IMPORT_NOTHING_FROM_HERE =
  'import sys; sys.path[:] = [p for p in sys.path if p not in ("", ".", __import__("os").getcwd())]';
const VIEW = 'application/vnd.jupyter.widget-view+json';
const SHOWS_QUIZ = /\bQuiz\(/;

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
  const content = { code: IMPORT_NOTHING_FROM_HERE, silent: true, store_history: false };
  const reply = await kernel.requestExecute(content).done;
  if (reply.content.status !== 'ok') throw new Error('the kernel speaks no Python');
}

/**
 * Run exactly this code, and return the fault that ended it, or null.
 * Nothing runs where the notebook has other code by now.
 */
export async function runCode(
  panel: NotebookPanel,
  code: readonly string[],
  { onStep }: Calls
): Promise<Fault | null> {
  if (JSON.stringify(code) !== JSON.stringify(codeOf(panel.content.model!))) return null;
  const cells = codeCells(panel).filter(cell => cell.model.sharedModel.getSource().trim());
  const quizzes = cells.filter(showsQuiz);
  const done = new Set<Cell>();
  let fault: Fault | null = null;
  const tell = () => {
    onStep(quizzes.filter(one => done.has(one)).length, quizzes.length, done.size, cells.length);
  };
  const hear = (_: unknown, ran: { cell: Cell; success: boolean; error?: unknown }) => {
    if (!cells.includes(ran.cell as CodeCell)) return;
    done.add(ran.cell);
    const error = ran.error as { errorName?: string; errorValue?: string } | null | undefined;
    if (!ran.success && error) {
      fault ??= { cell: ran.cell, name: error.errorName ?? '', value: error.errorValue ?? '' };
    }
    tell();
  };
  tell();
  NotebookActions.executed.connect(hear);
  try {
    await NotebookActions.runCells(panel.content, cells, panel.sessionContext);
  } finally {
    NotebookActions.executed.disconnect(hear);
  }
  return fault;
}

export function codeCells(panel: NotebookPanel): CodeCell[] {
  return panel.content.widgets.filter((cell): cell is CodeCell => cell.model.type === 'code');
}

function showsQuiz(cell: CodeCell): boolean {
  return SHOWS_QUIZ.test(cell.model.sharedModel.getSource());
}
