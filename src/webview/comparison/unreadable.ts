import type { ShowComparison, ShowMissing } from '../../protocol.js';
import { createElement } from '../create-element.js';

type Side = 'before' | 'after';

/** In place of a comparison: which version can't be read, and where. Nothing is said about changes, since nothing is known of them. */
export function createUnreadable(message: ShowComparison, onReveal: (side: Side) => void): HTMLElement {
  const sides = (['before', 'after'] as const).filter((side) => message[side].problem !== undefined);
  return createElement('section', { class: 'hint unreadable' }, [
    createElement('h1', {}, [sides.length > 1 ? 'Neither version can be read in full' : 'One version can’t be read in full']),
    createElement('p', {}, ['So nothing can be said about what changed. Mend this first:']),
    ...sides.map((side) => createSide(message, side, onReveal)),
  ]);
}

function createSide(message: ShowComparison, side: Side, onReveal: (side: Side) => void): HTMLElement {
  const { label, problem } = message[side];
  const button = createElement('button', { type: 'button', class: 'show-line' }, [`Show line ${(problem?.range.start.line ?? 0) + 1}`]);
  button.addEventListener('click', () => { onReveal(side); });
  return createElement('div', { class: 'side' }, [
    createElement('h2', { dir: 'auto' }, [`${side === 'before' ? 'Before' : 'After'}: ${label}`]),
    createElement('p', { dir: 'auto' }, [`Line ${(problem?.range.start.line ?? 0) + 1}: ${problem?.message ?? ''}`]),
    button,
  ]);
}

/** In place of a comparison that was shown: one of the versions is not there any more. */
export function createMissing({ reason }: ShowMissing): HTMLElement {
  return createElement('section', { class: 'hint' }, [
    createElement('h1', {}, ['There is nothing to compare any more']),
    createElement('p', { dir: 'auto' }, [reason]),
    createElement('p', { class: 'more' }, ['When it is back, the comparison will be too.']),
  ]);
}

/** In place of a picture of a journey that is not in this version, or of a file without journeys. */
export function createNoPicture(label: string, hasJourneys: boolean): HTMLElement {
  const text = hasJourneys ? `This journey is not in ${label}.` : 'Neither version has a journey. What changed is in the list.';
  return createElement('section', { class: 'hint' }, [createElement('h1', {}, ['There is nothing to draw']), createElement('p', { dir: 'auto' }, [text])]);
}
