import type { ElementKey } from '../model/element-key.js';

/** Tells which element of the picture a click, or the Enter key, was on. */
export function revealByClick(region: HTMLElement, onReveal: (key: ElementKey) => void): void {
  const reveal = (event: Event): boolean => {
    const key = elementOf(event.target);
    if (key) onReveal(key);
    return Boolean(key);
  };
  region.addEventListener('click', reveal);
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && reveal(event)) event.preventDefault();
  });
}

function elementOf(target: EventTarget | null): ElementKey | null | undefined {
  return target instanceof Element ? target.closest('[data-element]')?.getAttribute('data-element') : undefined;
}
