import type { ElementKey } from '../../model/element-key.js';
import { isField } from '../is-field.js';
import { keyOf } from './element-words.js';

/** What keys do with the element that has the focus. Each says whether there was something to do. */
export interface EditCommands {
  readonly reword: (key: ElementKey) => boolean;
  readonly remove: (key: ElementKey) => boolean;
  readonly addStep: (key: ElementKey) => boolean;
  readonly addFeeling: (key: ElementKey) => boolean;
  readonly moveStep: (key: ElementKey, direction: 1 | -1) => boolean;
  /** `isFine` asks for half of a step. */
  readonly nudge: (key: ElementKey, direction: 1 | -1, isFine: boolean) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

export function listenToEditKeys(region: HTMLElement, commands: EditCommands): void {
  region.addEventListener('keydown', (event) => {
    if (isField(event.target)) return;
    const key = keyOf(event.target);
    const isDone = (key !== undefined && runForElement(event, key, commands)) || runAnywhere(event, commands);
    if (!isDone) return;
    event.preventDefault();
    // VS Code and the browser have other uses for some of these keys.
    event.stopPropagation();
  }, { capture: true });
}

function runForElement(event: Keys, key: ElementKey, commands: EditCommands): boolean {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey && !isCommand) return runWithAlt(event, key, commands);
  if (isCommand) {
    if (event.key === 'Enter') return commands.addStep(key);
    return event.key === 'Backspace' && event.metaKey && commands.remove(key);
  }
  switch (event.key) {
    case 'F2': return commands.reword(key);
    case 'Delete': return commands.remove(key);
    case '+':
    case '=': return commands.nudge(key, 1, false);
    case '-':
    case '−': return commands.nudge(key, -1, false);
    default: return false;
  }
}

function runWithAlt({ key: pressed, shiftKey }: Keys, key: ElementKey, commands: EditCommands): boolean {
  switch (pressed) {
    case 'ArrowLeft': return commands.moveStep(key, -1);
    case 'ArrowRight': return commands.moveStep(key, 1);
    case 'ArrowUp': return commands.nudge(key, 1, shiftKey);
    case 'ArrowDown': return commands.nudge(key, -1, shiftKey);
    default: return false;
  }
}

function runAnywhere({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, { undo, redo }: EditCommands): boolean {
  if (!(ctrlKey || metaKey) || altKey) return false;
  const pressed = key.toLowerCase();
  if (pressed === 'z' && !shiftKey) undo();
  else if (pressed === 'z' || (pressed === 'y' && ctrlKey)) redo();
  else return false;
  return true;
}
