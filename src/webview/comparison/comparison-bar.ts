import { createElement } from '../create-element.js';
import { createIconButton } from '../toolbar/icon-button.js';
import { roveFocus } from '../toolbar/roving-focus.js';
import type { Option } from '../toolbar/select.js';
import { createSelect } from '../toolbar/select.js';
import { createZoomButtons } from '../toolbar/zoom-buttons.js';
import type { ZoomStep } from '../viewport.js';
import type { ComparisonChoices } from './compared-picture.js';
import type { Mode } from './read-comparison.js';
import { modes } from './read-comparison.js';

interface BarContent extends ComparisonChoices {
  readonly journeys: readonly Option[];
  /** What people call the two versions. */
  readonly labels: Readonly<Record<'before' | 'after', string>>;
  /** False where nothing can be compared. */
  readonly hasPicture: boolean;
}

/** The slim bar above the comparison. */
export interface ComparisonBar {
  readonly element: HTMLElement;
  show(content: BarContent): void;
  /** Which of how many changes is looked at, counting from 1; none has the number 0. */
  showCount(current: number, all: number): void;
  showZoom(zoom: number, isFitted: boolean): void;
}

interface BarEvents {
  readonly onMode: (mode: Mode) => void;
  readonly onJourney: (journey: number) => void;
  readonly onChangesOnly: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onZoom: (step: ZoomStep) => void;
}

export const modeTitles: Readonly<Record<Mode, string>> = { diff: 'Diff', before: 'Before', after: 'After' };

export function createComparisonBar({ onMode, onJourney, onChangesOnly, onStep, onZoom }: BarEvents): ComparisonBar {
  const buttons = modes.map((mode) => ({ mode, element: createModeButton(modeTitles[mode], () => { onMode(mode); }) }));
  const journey = createSelect({ className: 'journeys', label: 'Journey', title: 'Which journey of the file to show', onChoose: (value) => { onJourney(Number(value)); } });
  const only = createIconButton({ icon: 'fold', name: 'Changes only', title: 'Changes only: leave out what stayed the same', className: 'only', onPress: onChangesOnly });
  const previous = createIconButton({ icon: 'previous', name: 'Previous change', keys: 'P or Shift+F7', onPress: () => { onStep(-1); } });
  const next = createIconButton({ icon: 'next', name: 'Next change', keys: 'N or F7', onPress: () => { onStep(1); } });
  const count = createElement('span', { class: 'count' });
  const zoom = createZoomButtons(onZoom);
  const mode = createElement('div', { 'class': 'modes', 'role': 'group', 'aria-label': 'What to show' }, buttons.map(({ element }) => element));
  const steps = createElement('div', { 'class': 'steps', 'role': 'group', 'aria-label': 'Changes' }, [count, previous, next]);
  const bar = createElement('div', { 'class': 'bar', 'role': 'toolbar', 'aria-label': 'Comparison' }, [
    createElement('div', { class: 'choices' }, [mode, journey.element, only]),
    createElement('div', { class: 'actions' }, [steps, zoom.element]),
  ]);
  const focus = roveFocus(bar, 'horizontal');

  return {
    element: createElement('header', { class: 'toolbar' }, [bar]),
    show(content) {
      for (const { mode: own, element } of buttons) {
        element.setAttribute('aria-pressed', String(own === content.mode));
        if (own !== 'diff') element.title = `${modeTitles[own]}: ${content.labels[own]}`;
      }
      journey.show(content.journeys, String(content.journey));
      only.setAttribute('aria-pressed', String(content.changesOnly));
      only.hidden = content.mode !== 'diff';
      for (const part of [mode, only, steps, zoom.element]) part.classList.toggle('gone', !content.hasPicture);
      focus.update();
    },
    showCount(current, all) {
      count.textContent = all === 0 ? 'No changes' : current === 0 ? `${all} change${all === 1 ? '' : 's'}` : `${current} of ${all}`;
      for (const button of [previous, next]) button.disabled = all === 0;
      focus.update();
    },
    showZoom: (factor, isFitted) => { zoom.show(factor, isFitted); },
  };
}

function createModeButton(title: string, onPress: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button', class: 'mode' }, [title]);
  button.addEventListener('click', onPress);
  return button;
}
