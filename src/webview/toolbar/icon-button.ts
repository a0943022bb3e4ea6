import { createElement } from '../create-element.js';
import type { ToolbarIcon } from './icons.js';
import { createIcon } from './icons.js';

export interface IconButton {
  readonly icon: ToolbarIcon;
  /** What it does, in one or two words; beside the sign where there is room. */
  readonly name: string;
  /** The tooltip, where the name alone doesn't say it. */
  readonly title?: string;
  /** How the keyboard does it, as the tooltip tells. */
  readonly keys?: string;
  readonly className?: string;
  readonly onPress: () => void;
}

export function createIconButton({ icon, name, title = name, keys, className = '', onPress }: IconButton): HTMLButtonElement {
  const button = createElement('button', { type: 'button', class: `action ${className}`.trim() }, [
    createIcon(icon), createElement('span', { class: 'name' }, [name]),
  ]);
  describeButton(button, title, keys);
  button.addEventListener('click', onPress);
  return button;
}

/** Says to eyes and ears what a button does. */
export function describeButton(button: HTMLElement, title: string, keys?: string): void {
  button.setAttribute('aria-label', title);
  button.title = keys === undefined ? title : `${title} (${keys})`;
}

/** Gives a button another name, where what it does has changed: what is read beside its sign is a part of what is heard. */
export function renameButton(button: HTMLElement, name: string): void {
  button.querySelector('.name')?.replaceChildren(name);
}
