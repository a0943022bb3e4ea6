import { kindSigns } from '../../diff/change-words.js';
import { createElement } from '../create-element.js';
import type { ReadComparison } from './read-comparison.js';

interface ItemEvents {
  readonly onSelect: () => void;
  readonly onReveal: (side: 'before' | 'after') => void;
}

/** A sentence that leads to its place in the picture, and ways to both texts. */
export function createChangeItem({ review, message }: ReadComparison, index: number, { onSelect, onReveal }: ItemEvents): HTMLElement {
  const change = review.comparison.changes[index];
  const kind = change?.kind ?? 'changed';
  const sentence = createElement('button', { type: 'button', class: 'sentence' }, [
    createElement('span', { 'class': `sign ${kind}`, 'aria-hidden': 'true' }, [kindSigns[kind]]),
    createElement('span', { dir: 'auto' }, [review.sentences[index] ?? '']),
  ]);
  sentence.addEventListener('click', onSelect);
  const way = (side: 'before' | 'after', title: string): HTMLElement => {
    const button = createElement('button', { 'type': 'button', 'class': 'way', 'title': `Show the line in ${message[side].label}`, 'aria-label': `${title}: show the line in ${message[side].label}` }, [title]);
    button.addEventListener('click', () => { onReveal(side); });
    return button;
  };
  return createElement('li', { class: 'change' }, [sentence, createElement('span', { class: 'ways' }, [
    ...(change?.beforeKey === undefined ? [] : [way('before', 'Before')]),
    ...(change?.afterKey === undefined ? [] : [way('after', 'After')]),
  ])]);
}
