import type { ElementKey } from '../model/element-key.js';

interface ClickEvents {
  /** `goThere` where the key asks for it, and not a click. */
  readonly onReveal: (key: ElementKey, goThere: boolean) => void;
  /** What a mark leads to, as it was written. */
  readonly onOpen: (link: string) => void;
}

/** Tells which element of the picture a click, or the Enter key, was on, and what link. */
export function revealByClick(region: HTMLElement, { onReveal, onOpen }: ClickEvents): void {
  region.addEventListener('click', ({ target }) => {
    const link = nearest(target, 'data-link');
    const key = nearest(target, 'data-element');
    if (link !== undefined) onOpen(link);
    else if (key !== undefined) onReveal(key, false);
  });
  region.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const key = nearest(event.target, 'data-element');
    const link = nearest(event.target, 'data-link') ?? (event.altKey || event.shiftKey ? linkWithin(event.target) : undefined);
    if (link !== undefined) onOpen(link);
    else if (key !== undefined) onReveal(key, true);
    else return;
    event.preventDefault();
  });
}

function nearest(target: EventTarget | null, attribute: 'data-element' | 'data-link'): string | undefined {
  return target instanceof Element ? target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? undefined : undefined;
}

/** The first link of the element that has the focus. */
function linkWithin(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.querySelector('[data-link]')?.getAttribute('data-link') ?? undefined : undefined;
}
