// A lesson that is open: made ready, run where it may run by itself, and gone through.

import { JupyterFrontEnd } from '@jupyterlab/application';
import { NotebookPanel } from '@jupyterlab/notebook';

import { codeOf, isFolderApproved, isKnown } from './approval';
import { Bar, Choice, Way } from './bar';
import { fold } from './folding';
import { HandingIn, handingIn, neighboursOf } from './neighbours';
import { clearDeadWidgets, codeCells, Fault, kernelOf, runCode, shutFolder } from './running';
import { countIn, goTo, placeKept, sectionInView, sectionsOf } from './sections';
import { t } from './words';

const MOMENT_MS = 300;

export function isLesson(panel: NotebookPanel): boolean {
  const own: unknown = panel.content.model?.getMetadata('coursekit');
  return typeof own === 'object' && own !== null && (own as { lesson?: unknown }).lesson === true;
}

/** Open a lesson; whatever goes wrong is said in the bar, and the notebook stays as it is. */
export async function openLesson(app: JupyterFrontEnd, panel: NotebookPanel): Promise<void> {
  const bar = new Bar();
  bar.load(t('The unit is loading …'), 0, 1);
  panel.contentHeader.addWidget(bar);
  codeCells(panel).forEach(fold);
  panel.content.modelContentChanged.connect(() => codeCells(panel).forEach(fold));
  clearDeadWidgets(panel);
  panel.content.activeCellIndex = 0;
  followPlace(panel, bar);
  const ended = runWhereApproved(panel, bar);
  watchKernel(panel, bar);
  await ended;
  await showWays(app, panel, bar);
}

/** Run the lesson if it may run by itself; else offer to run it. */
async function runWhereApproved(panel: NotebookPanel, bar: Bar): Promise<void> {
  const code = codeOf(panel.content.model!);
  if (isFolderApproved()) await run(panel, bar, code, { isOpen: true });
  else if (await isKnown(code)) await run(panel, bar, code, { isOpen: false });
  else {
    const words = t(
      'This unit waits for you: its code was changed here, or comes from somebody else. Code can do on this computer whatever you can. Run it only if you know who wrote it.'
    );
    bar.say(words, [runAgain(panel, bar, t('Run this unit'))]);
  }
}

/** Somebody has pressed a button: what the notebook has now is run. */
function runAgain(panel: NotebookPanel, bar: Bar, words: string): Choice {
  return { words, onChoose: () => void runNow(panel, bar) };
}

async function runNow(panel: NotebookPanel, bar: Bar): Promise<void> {
  const code = codeOf(panel.content.model!);
  // A lesson of ours, run again, still needs nothing of what a stranger may have put beside it.
  await run(panel, bar, code, { isOpen: isFolderApproved() || !(await isKnown(code)) });
}

/** Run this code; with `isOpen`, it may import what lies beside the notebook. */
async function run(
  panel: NotebookPanel,
  bar: Bar,
  code: string[],
  { isOpen }: { isOpen: boolean }
): Promise<void> {
  bar.load(t('Python is starting …'), 0, 1);
  try {
    const kernel = await kernelOf(panel.sessionContext);
    if (!isOpen) await shutFolder(kernel);
    const fault = await runCode(panel, code, {
      onStep: (quizzes, ofQuizzes, cells, ofCells) => {
        const at = { quiz: quizzes + 1, all: ofQuizzes };
        const words =
          quizzes < ofQuizzes ? t('Loading quiz {quiz} of {all} …', at) : t('Almost there …');
        bar.load(words, cells, ofCells);
      }
    });
    if (fault) sayFault(panel, bar, fault);
    else if (fault === null) sayReady(panel, bar);
  } catch (error) {
    console.error(error);
    const words = t(
      'Python did not start, so nothing on this page can be answered yet. Try again; if that does not help, close this page, start the course again, and tell your teacher.'
    );
    bar.say(words, [runAgain(panel, bar, t('Try again'))], { isFault: true });
  }
}

function sayFault(panel: NotebookPanel, bar: Bar, { cell, name, value }: Fault): void {
  const sections = sectionsOf(panel);
  const section = sections.find(({ cells }) => cells.includes(cell))?.title ?? '';
  const found = `${name}: ${value}`.slice(0, 300);
  const words =
    name === 'ModuleNotFoundError'
      ? t(
          'The Python behind this page lacks something ({found}). Choose another kernel in the menu Kernel, or start the course with the command coursekit start.',
          { found }
        )
      : t(
          'The page stopped in the section “{section}”: {found}. What comes after it is not there yet. Run the unit again; if it stops again, tell your teacher these words.',
          { section, found }
        );
  bar.say(
    words,
    [
      runAgain(panel, bar, t('Run the unit again')),
      { words: t('Show where'), onChoose: () => goTo(panel, cell) }
    ],
    { isFault: true }
  );
}

function sayReady(panel: NotebookPanel, bar: Bar): void {
  const place = placeKept(panel.context.path).get();
  const section = sectionsOf(panel).slice(1).find(({ id }) => id === place);
  if (!section) bar.say(t('The unit is ready.'));
  else {
    const words = t('Go on where you were: {section}', { section: section.title });
    const onChoose = () => {
      bar.say('');
      goTo(panel, section.cell);
    };
    bar.say(t('The unit is ready.'), [{ words, onChoose }]);
  }
}

/** After a restart every widget on the page is dead: offer to run the lesson again. */
function watchKernel(panel: NotebookPanel, bar: Bar): void {
  panel.sessionContext.statusChanged.connect((_, status) => {
    if (status === 'restarting' || status === 'autorestarting' || status === 'dead') {
      const words = t('Python was started again. Run the unit again, so that its quizzes answer.');
      bar.say(words, [runAgain(panel, bar, t('Run the unit again'))]);
    }
  });
}

/** Keep the list of sections up to date, and remember which one the student is in. */
function followPlace(panel: NotebookPanel, bar: Bar): void {
  const place = placeKept(panel.context.path);
  let waiting = 0;
  let hasMoved = false;
  const look = () => {
    waiting = 0;
    if (panel.isDisposed) return;
    const sections = sectionsOf(panel);
    const here = sectionInView(panel, sections);
    if (hasMoved && here) place.set(here.id);
    const rows = sections.map(section => ({
      title: section.title,
      count: countIn(section),
      isHere: section === here,
      onChoose: () => goTo(panel, section.cell)
    }));
    bar.showSections(rows);
  };
  const soon = () => {
    waiting ||= window.setTimeout(look, MOMENT_MS);
  };
  // Widgets come, and say of themselves what is answered.
  const observer = new MutationObserver(soon);
  const { node } = panel.content;
  observer.observe(node, { subtree: true, childList: true, attributeFilter: ['data-answered'] });
  const moved = () => {
    hasMoved = true;
  };
  for (const kind of ['wheel', 'keydown', 'pointerdown', 'touchmove']) {
    node.addEventListener(kind, moved, { passive: true, capture: true });
  }
  node.addEventListener('scroll', soon, { passive: true, capture: true });
  panel.disposed.connect(() => observer.disconnect());
  soon();
}

async function showWays(app: JupyterFrontEnd, panel: NotebookPanel, bar: Bar): Promise<void> {
  const { contents } = app.serviceManager;
  const { before, after } = await neighboursOf(panel.context.path, contents);
  const ways: Way[] = [
    { role: t('Previous:'), found: before },
    { role: t('Next:'), found: after }
  ].flatMap(({ role, found }) => {
    if (!found) return [];
    const onChoose = () => void app.commands.execute('docmanager:open', { path: found.path });
    return [{ role, ...found, onChoose }];
  });
  const found = await handingIn(panel.context.path, contents);
  if (found) {
    const onChoose = () => void goToHandIn(app, found);
    ways.push({ role: t('Hand in:'), ...found, onChoose });
  }
  if (!panel.isDisposed) bar.showWays(ways);
}

/** Go to where work is handed in; a unit that only opens now offers to go on in that section. */
async function goToHandIn(app: JupyterFrontEnd, { path, section }: HandingIn): Promise<void> {
  placeKept(path).set(section);
  const opened: unknown = await app.commands.execute('docmanager:open', { path });
  if (!(opened instanceof NotebookPanel)) return; // it is in another tab of the browser
  const found = sectionsOf(opened).find(({ id }) => id === section);
  if (found) goTo(opened, found.cell);
}
