import { isField } from '../is-field.js';

const steps: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** The way that a key goes through the changes: F7 as in the editor's own comparison, or one letter. */
export function stepOf({ key, shiftKey, ctrlKey, metaKey, altKey, target }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>): 1 | -1 | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'F7') return shiftKey ? -1 : 1;
  return isField(target) ? undefined : steps[key.toLowerCase()];
}

export function stepByKey(page: Document, onStep: (by: 1 | -1) => void): void {
  page.addEventListener('keydown', (event) => {
    const by = event.defaultPrevented ? undefined : stepOf(event);
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  });
}
