import { createElement } from '../create-element.js';
import { describeButton } from './icon-button.js';
import { createIconButton } from './icon-button.js';
import { createIcon } from './icons.js';
import { roveFocus } from './roving-focus.js';

export interface LaneChoice {
  readonly id: string;
  readonly title: string;
  readonly isShown: boolean;
}

/** The button that opens the list of lanes, each of which can be hidden. */
export interface LanesMenu {
  readonly element: HTMLElement;
  /** Hidden where there are no lanes. */
  show(lanes: readonly LaneChoice[]): void;
}

/** `onChange` gets the ids of the lanes that are hidden now. */
export function createLanesMenu(onChange: (hidden: readonly string[]) => void): LanesMenu {
  const button = createIconButton({ icon: 'lanes', name: 'Lanes', className: 'lanes', onPress: () => { toggle(button.getAttribute('aria-expanded') !== 'true'); } });
  const menu = createElement('div', { 'class': 'menu', 'role': 'menu', 'aria-label': 'Lanes' });
  const element = createElement('div', { class: 'menu-holder' }, [button, menu]);
  const focus = roveFocus(menu, 'vertical');
  let lanes: readonly LaneChoice[] = [];
  menu.hidden = true;
  button.setAttribute('aria-haspopup', 'menu');

  function toggle(isOpen: boolean): void {
    menu.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return;
    fill();
    keepInWindow(menu);
    menu.querySelector('button')?.focus();
  }

  function fill(): void {
    const items = lanes.map((lane) => createItem(lane.title, lane.isShown, () => { onChange(flip(lanes, lane)); }));
    const all = createItem('Show all', undefined, () => { onChange([]); });
    all.disabled = lanes.every(({ isShown }) => isShown);
    replaceItems(menu, [...items, all]);
    focus.update();
  }

  closeOn(element, button, () => { toggle(false); });
  toggle(false);
  return {
    element,
    show(next) {
      lanes = next;
      element.hidden = lanes.length === 0;
      const hidden = lanes.filter(({ isShown }) => !isShown).length;
      describeButton(button, hidden === 0 ? 'Lanes to show' : `Lanes to show: ${hidden} hidden`);
      button.classList.toggle('changed', hidden > 0);
      // A document comes with each keystroke, and the menu is seldom open.
      if (!menu.hidden) fill();
    },
  };
}

/** It hangs from the right end of its button, which may stand near the left edge of a narrow window. */
function keepInWindow(menu: HTMLElement): void {
  menu.style.transform = '';
  const { left } = menu.getBoundingClientRect();
  menu.style.transform = left < edge ? `translateX(${edge - left}px)` : '';
}
const edge = 4;

function createItem(title: string, isShown: boolean | undefined, onPress: () => void): HTMLButtonElement {
  const state = isShown === undefined ? { role: 'menuitem' } : { 'role': 'menuitemcheckbox', 'aria-checked': String(isShown) };
  const item = createElement('button', { type: 'button', class: 'item', ...state }, [createIcon('shown'), createElement('span', {}, [title])]);
  item.addEventListener('click', onPress);
  return item;
}

/** New items take the place of the old ones, and the focus stays at its place among them. */
function replaceItems(menu: HTMLElement, items: readonly HTMLButtonElement[]): void {
  const focused = [...menu.children].findIndex((child) => child === document.activeElement);
  menu.replaceChildren(...items);
  const next = items[focused];
  if (next) (next.disabled ? items[0] : next)?.focus();
}

function flip(lanes: readonly LaneChoice[], { id }: LaneChoice): readonly string[] {
  return lanes.filter((lane) => lane.isShown === (lane.id === id)).map((lane) => lane.id);
}

/** Escape closes it, and so does whatever takes the reader elsewhere. */
function closeOn(element: HTMLElement, button: HTMLElement, close: () => void): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
    event.stopPropagation();
    close();
    button.focus();
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !element.contains(target)) close();
  });
  window.addEventListener('blur', close);
}
