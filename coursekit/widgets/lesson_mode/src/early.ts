// Where the page's address names a lesson, Python starts while the rest of the page still loads.
// No code of the notebook runs here: the kernel is the one that JupyterLab would start for it, and
// loads the package alone.

import { JupyterFrontEnd } from '@jupyterlab/application';
import { NotebookPanel } from '@jupyterlab/notebook';
import { Session } from '@jupyterlab/services';

import { isFolderApproved, loadKnown } from './approval';
import { IMPORT_NOTHING_FROM_HERE } from './running';

/** As lessons name it, and as JupyterLite does. */
const KERNELS = ['python3', 'python'];
const IN_ADDRESS = /\/(?:tree|notebooks)\/(.+\.ipynb)$/;
const LOAD = '__import__("coursekit.widgets.quiz")';

/** Start Python for the lesson that the page will show; null where it has one, or shows none. */
export async function startEarly(app: JupyterFrontEnd): Promise<Session.IModel | null> {
  const path = pathInAddress();
  const name = path.split('/').at(-1)!;
  if (!Object.hasOwn(await loadKnown(), name)) return null;
  const { sessions, kernelspecs } = app.serviceManager;
  await Promise.all([sessions.ready, kernelspecs.ready]);
  const isThere = [...sessions.running()].some(one => one.path === path);
  const kernelName = KERNELS.find(one => kernelspecs.specs?.kernelspecs[one]);
  if (isThere || !kernelName) return null;
  const asked = { path, name, type: 'notebook', kernel: { name: kernelName } };
  // One connection of a page hears of widgets: the notebook's.
  const made = await sessions.startNew(asked, { kernelConnectionOptions: { handleComms: false } });
  const { kernel, model } = made;
  const code = isFolderApproved() ? LOAD : `${IMPORT_NOTHING_FROM_HERE}\n${LOAD}`;
  void kernel
    ?.requestExecute({ code, silent: true, store_history: false })
    .done.catch(() => undefined)
    .finally(() => made.dispose());
  return model;
}

/** End what was started early where the notebook has started a kernel of its own meanwhile. */
export async function endIfUnused(
  app: JupyterFrontEnd,
  panel: NotebookPanel,
  early: Session.IModel | null
): Promise<void> {
  await panel.sessionContext.ready;
  const used = panel.sessionContext.session;
  if (!early || !used || early.path !== panel.context.path || used.id === early.id) return;
  await app.serviceManager.sessions.shutdown(early.id);
}

function pathInAddress(): string {
  const { pathname, searchParams } = new URL(window.location.href);
  const found = searchParams.get('path') ?? decodeURIComponent(IN_ADDRESS.exec(pathname)?.[1] ?? '');
  return found.replace(/^RTC:/, '');
}
