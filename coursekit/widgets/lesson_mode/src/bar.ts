// The bar above a lesson: what is loading or what is wrong, where to go on, and the way to others.

import { Widget } from '@lumino/widgets';

import { make } from './dom';
import { Count } from './sections';
import { language, t } from './words';

export interface Choice {
  words: string;
  onChoose(): void;
}

export interface Way {
  /** What is read before the title: the previous or the next lesson. */
  role: string;
  title: string;
  path: string;
  onChoose(): void;
}

export interface Row {
  title: string;
  count: Count;
  isHere: boolean;
  onChoose(): void;
}

export class Bar extends Widget {
  private readonly status = make('p', { role: 'status' });
  private readonly progress = make('progress', { hidden: true });
  private readonly choices = make('p', { class: 'coursekit-choices' });
  private readonly rows = make('ol');
  private readonly summary = make('summary', {}, t('Sections'));
  private readonly sections = make('details', { hidden: true }, this.summary, this.rows);
  private readonly ways = make('nav', { 'aria-label': t('Other units'), hidden: true });
  private readonly inner = make(
    'section',
    { class: 'coursekit-bar-inner', 'aria-label': t('Unit'), lang: language },
    make('div', { class: 'coursekit-said' }, this.status, this.progress, this.choices),
    make('div', { class: 'coursekit-elsewhere' }, this.sections, this.ways)
  );
  private readonly observer = new ResizeObserver(() => this.fitHeight());

  constructor() {
    super();
    this.addClass('coursekit-bar');
    this.node.append(this.inner);
    this.progress.setAttribute('aria-label', t('How much of the unit has loaded'));
    this.observer.observe(this.inner);
  }

  override dispose(): void {
    this.observer.disconnect();
    super.dispose();
  }

  /** Say how things stand, with what can be done about it. */
  say(words: string, choices: Choice[] = [], { isFault = false } = {}): void {
    if (this.status.textContent !== words) this.status.textContent = words;
    this.inner.classList.toggle('coursekit-mod-fault', isFault);
    this.choices.replaceChildren(
      ...choices.map(one => make('button', { type: 'button', click: one.onChoose }, one.words))
    );
    this.progress.hidden = true;
  }

  /** Say what is loading, and how much has come. */
  load(words: string, done: number, all: number): void {
    this.say(words);
    this.progress.max = Math.max(all, 1);
    this.progress.value = done;
    this.progress.hidden = false;
  }

  showWays(ways: Way[]): void {
    this.ways.hidden = !ways.length;
    this.ways.replaceChildren(
      ...ways.map(({ role, title, path, onChoose }) => {
        const click = (event: Event) => {
          event.preventDefault();
          onChoose();
        };
        const name = encodeURIComponent(path.split('/').at(-1) ?? '');
        return make('a', { href: name, click }, make('span', {}, role), ' ', title);
      })
    );
  }

  showSections(rows: Row[]): void {
    const list = rows.map(({ title, count, isHere, onChoose }) => {
      const click = () => {
        this.sections.open = false;
        onChoose();
      };
      return make(
        'li',
        {},
        make('button', { type: 'button', click, 'aria-current': isHere && 'true' }, make('span', {}, title), ...mark(count))
      );
    });
    const inside = [...this.rows.querySelectorAll('button')].indexOf(
      document.activeElement as HTMLButtonElement
    );
    this.rows.replaceChildren(...list);
    this.rows.querySelectorAll('button')[inside]?.focus();
    this.sections.hidden = !rows.length;
    const answered = rows.reduce((sum, { count }) => sum + count.answered, 0);
    const asked = rows.reduce((sum, { count }) => sum + count.asked, 0);
    this.summary.textContent = asked
      ? t('Sections: {answered} of {asked} answered', { answered, asked })
      : t('Sections');
  }

  /** JupyterLab lays panels out by their least height; this one is as high as its words. */
  private fitHeight(): void {
    const height = `${Math.ceil(this.inner.getBoundingClientRect().height)}px`;
    if (this.node.style.minHeight === height) return;
    this.node.style.minHeight = height;
    this.parent?.fit();
  }
}

/** Filled, half or empty, and the same in words. */
function mark({ answered, asked }: Count): Node[] {
  if (!asked) return [];
  const sign = answered === asked ? '✓' : answered ? '◐' : '○';
  const words = t('{answered} of {asked} answered', { answered, asked });
  return [
    document.createTextNode(' '),
    make('span', { class: 'coursekit-mark' }, make('span', { 'aria-hidden': 'true' }, `${sign} `), words)
  ];
}
