// Lessons of coursekit open ready to work with, in JupyterLab 4, Notebook 7 and JupyterLite.

import { ILabShell, JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { INotebookTracker, NotebookPanel } from '@jupyterlab/notebook';
import { ITranslator } from '@jupyterlab/translation';

import { endIfUnused, startEarly } from './early';
import { isLesson, openLesson } from './lesson';
import { useLanguage } from './words';

/** Below this width the list of files would leave a lesson no room. */
const NARROW = 800;

const plugin: JupyterFrontEndPlugin<void> = {
  id: 'coursekit-lessons:plugin',
  description: 'Opens the lessons of coursekit ready to work with.',
  autoStart: true,
  requires: [INotebookTracker],
  optional: [ILabShell, ITranslator], // Notebook 7 has no such shell
  activate(
    app: JupyterFrontEnd,
    tracker: INotebookTracker,
    shell: ILabShell | null,
    translator: ITranslator | null
  ) {
    const words = useLanguage(translator?.languageCode ?? 'en');
    const early = startEarly(app).catch(() => null);
    const opened = new WeakSet<NotebookPanel>();
    const take = async (): Promise<void> => {
      const panel = tracker.currentWidget;
      if (!panel || opened.has(panel)) return;
      opened.add(panel);
      await Promise.all([panel.context.ready, words]);
      if (panel.isDisposed || !isLesson(panel)) return;
      if (window.innerWidth < NARROW) shell?.collapseLeft();
      void early.then(session => endIfUnused(app, panel, session)).catch(console.error);
      await openLesson(app, panel);
    };
    tracker.currentChanged.connect(() => void take());
    void take();
  }
};

export default plugin;
