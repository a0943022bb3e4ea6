import { createElement } from '../create-element.js';
import { createIconButton } from '../toolbar/icon-button.js';

export interface SearchBox {
  readonly element: HTMLElement;
  isOpen(): boolean;
  query(): string;
  open(): void;
  close(): void;
  /** Which match is in sight, of how many; nothing where nothing is asked. */
  showCount(count: { readonly at: number; readonly of: number } | undefined): void;
}

interface SearchBoxEvents {
  readonly onQuery: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** As VS Code's own box for finding, which doesn't see into pictures. */
export function createSearchBox({ onQuery, onStep, onClose }: SearchBoxEvents): SearchBox {
  const input = createElement('input', { 'type': 'text', 'aria-label': 'Search in the picture', 'placeholder': 'Search', 'spellcheck': 'false' });
  const count = createElement('span', { 'class': 'count', 'role': 'status', 'aria-live': 'polite' });
  const button = (icon: 'previous' | 'next' | 'close', name: string, keys: string, onPress: () => void): HTMLElement =>
    createIconButton({ icon, name, keys, onPress });
  const element = createElement('div', { class: 'search', role: 'search' }, [
    input, count,
    button('previous', 'Previous match', 'Shift+Enter', () => { onStep(-1); }),
    button('next', 'Next match', 'Enter', () => { onStep(1); }),
    button('close', 'Close', 'Escape', onClose),
  ]);
  element.hidden = true;
  input.addEventListener('input', onQuery);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === input && !event.isComposing) onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });

  return {
    element,
    isOpen: () => !element.hidden,
    query: () => input.value,
    open() {
      element.hidden = false;
      input.focus();
      input.select();
    },
    close: () => { element.hidden = true; },
    showCount(shown) {
      count.textContent = shown ? (shown.of === 0 ? 'Nothing found' : `${shown.at} of ${shown.of}`) : '';
      element.classList.toggle('in-vain', shown?.of === 0);
    },
  };
}
