import { isField } from './is-field.js';
import type { ZoomStep } from './viewport.js';

const steps: Readonly<Record<string, ZoomStep>> = {
  '+': 'in', '=': 'in', '-': 'out', '−': 'out', '_': 'out', '0': 'actual', 'f': 'fit', 'F': 'fit',
};

/** What a key asks for. With Ctrl, Cmd or Alt it belongs to VS Code, and in a field to what is typed. */
export function zoomStepOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>): ZoomStep | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return undefined;
  return steps[event.key];
}

export function zoomByKey(page: Document, zoom: (step: ZoomStep) => void): void {
  page.addEventListener('keydown', (event) => {
    const step = event.defaultPrevented ? undefined : zoomStepOf(event);
    if (!step) return;
    event.preventDefault();
    zoom(step);
  });
}
