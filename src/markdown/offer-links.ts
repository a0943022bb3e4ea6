import { isOpenLink } from '../render/is-open-link.js';

/**
 * Lets what leads to an address be followed, by a click and by keyboard. A page of Markdown has nothing behind it that would open files
 * or journeys, so those links stay text.
 */
export function offerLinks(region: HTMLElement): void {
  for (const node of region.querySelectorAll('[data-link]')) {
    if (addressOf(node) === undefined) {
      node.removeAttribute('role');
      node.removeAttribute('tabindex');
    } else {
      node.setAttribute('role', 'link');
      node.setAttribute('tabindex', '0');
    }
  }
}

/** Follows the links of a region, whatever is drawn in it. */
export function followLinks(region: HTMLElement): void {
  region.addEventListener('click', ({ target }) => { follow(target); });
  region.addEventListener('keydown', ({ key, target }) => { if (key === 'Enter') follow(target); });
}

/** VS Code opens what a click on an anchor of the page leads to, after a question where it doesn't know the place. */
function follow(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('[data-link]') : null;
  const address = link ? addressOf(link) : undefined;
  if (address === undefined) return;
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.rel = 'noopener noreferrer';
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}

function addressOf(node: Element): string | undefined {
  const link = node.getAttribute('data-link');
  return link !== null && isOpenLink(link) ? link : undefined;
}
