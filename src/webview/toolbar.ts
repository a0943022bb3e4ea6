import { createElement } from './create-element.js';
import type { ZoomStep } from './viewport.js';

/** The slim bar above the picture: which journey, what is wrong with the text, how large. */
export interface Toolbar {
  readonly element: HTMLElement;
  /** Hidden where there is nothing to choose. */
  showJourneys(titles: readonly string[], chosen: number): void;
  /** An empty text takes the note away. */
  showNote(text: string): void;
  showZoom(zoom: number, isFitted: boolean): void;
}

interface ToolbarEvents {
  readonly onPick: (journey: number) => void;
  readonly onNote: () => void;
  readonly onZoom: (step: ZoomStep) => void;
}

export function createToolbar({ onPick, onNote, onZoom }: ToolbarEvents): Toolbar {
  const picker = createElement('select', { 'class': 'picker', 'aria-label': 'Journey', 'title': 'Which journey of the file to show' });
  const status = createElement('div', { 'class': 'status', 'role': 'status', 'aria-live': 'polite' });
  const button = (step: ZoomStep, text: string, label: string): HTMLButtonElement => {
    const made = createElement('button', { 'type': 'button', 'class': `zoom-${step}`, 'aria-label': label, 'title': label }, [text]);
    made.addEventListener('click', () => { onZoom(step); });
    return made;
  };
  const actual = button('actual', '100 %', 'Actual size (0)');
  const fit = button('fit', 'Fit', 'Fit the picture into the window');
  const zoom = createElement('div', { 'class': 'zoom', 'role': 'group', 'aria-label': 'Zoom' },
    [button('out', '−', 'Zoom out (−)'), actual, button('in', '+', 'Zoom in (+)'), fit]);
  picker.addEventListener('change', () => { onPick(picker.selectedIndex); });
  picker.hidden = true;
  let note = '';

  return {
    element: createElement('header', { 'class': 'toolbar', 'role': 'group', 'aria-label': 'Preview' }, [picker, status, zoom]),
    showJourneys(titles, chosen) {
      const isSame = picker.options.length === titles.length && titles.every((title, index) => picker.options[index]?.text === title);
      if (!isSame) picker.replaceChildren(...titles.map((title) => createElement('option', {}, [title])));
      picker.selectedIndex = chosen;
      picker.hidden = titles.length < 2;
    },
    showNote(text) {
      if (text === note) return;
      note = text;
      const link = createElement('button', { type: 'button', class: 'note', title: `${text}\nShow the line in the editor` }, [createElement('span', {}, [text])]);
      link.addEventListener('click', onNote);
      status.replaceChildren(...(text === '' ? [] : [link]));
    },
    showZoom(factor, isFitted) {
      actual.textContent = `${Math.round(factor * 100)} %`;
      fit.setAttribute('aria-pressed', String(isFitted));
    },
  };
}
