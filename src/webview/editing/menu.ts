import { createElement } from '../create-element.js';

export interface MenuItem {
  readonly label: string;
  /** The key that does the same, as it is written for people. */
  readonly keys?: string;
  /** For one of several values: whether it is the present one. */
  readonly isChosen?: boolean;
  /** True where a line stands above it. */
  readonly begins?: boolean;
  readonly run: () => void;
}

let close: (() => void) | undefined;

/** Opens a menu at a place of the window. One is open at a time; the focus goes back to where it was. */
export function openMenu(label: string, items: readonly MenuItem[], { x, y }: { readonly x: number; readonly y: number }): void {
  close?.();
  const before = document.activeElement;
  const menu = createElement('div', { 'class': 'edit-menu', 'role': 'menu', 'aria-label': label, 'tabindex': '-1' }, items.map(createItem));
  const end = (): void => {
    close = undefined;
    window.removeEventListener('pointerdown', endOutside, true);
    window.removeEventListener('blur', end);
    menu.remove();
  };
  const endOutside = ({ target }: Event): void => { if (!(target instanceof Node && menu.contains(target))) end(); };
  const goBack = (): void => {
    end();
    if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
  };
  listen(menu, items, goBack);
  // Whoever goes by landmarks finds it where they are.
  (document.querySelector('main') ?? document.body).append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
  window.addEventListener('pointerdown', endOutside, true);
  window.addEventListener('blur', end);
  close = end;
  focusItem(menu, Math.max(0, items.findIndex(({ isChosen }) => isChosen)));
}

function createItem({ label, keys, isChosen, begins }: MenuItem): HTMLElement {
  const role = isChosen === undefined ? { role: 'menuitem' } : { 'role': 'menuitemradio', 'aria-checked': String(isChosen) };
  const parts = [createElement('span', {}, [label]), ...(keys === undefined ? [] : [createElement('kbd', {}, [keys])])];
  return createElement('button', { type: 'button', tabindex: '-1', ...role, ...(begins && { class: 'begins' }) }, parts);
}

function listen(menu: HTMLElement, items: readonly MenuItem[], goBack: () => void): void {
  const buttons = [...menu.children];
  const run = (button: Element | null): void => {
    const item = button && items[buttons.indexOf(button)];
    if (!item) return;
    goBack();
    item.run();
  };
  menu.addEventListener('click', ({ target }) => { if (target instanceof Element) run(target.closest('button')); });
  menu.addEventListener('pointermove', ({ target }) => { if (target instanceof Element) target.closest('button')?.focus(); });
  menu.addEventListener('contextmenu', (event) => { event.preventDefault(); });
  menu.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement ?? menu);
    switch (event.key) {
      case 'ArrowDown': focusItem(menu, (at + 1) % buttons.length); break;
      case 'ArrowUp': focusItem(menu, (at - 1 + buttons.length) % buttons.length); break;
      case 'Home': focusItem(menu, 0); break;
      case 'End': focusItem(menu, buttons.length - 1); break;
      case 'Enter':
      case ' ': run(document.activeElement); break;
      case 'Escape':
      case 'Tab': goBack(); break;
      default: return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
}

function focusItem(menu: HTMLElement, at: number): void {
  const item = menu.children[at];
  if (item instanceof HTMLElement) item.focus({ preventScroll: true });
}
