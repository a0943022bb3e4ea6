import type { ZoomStep } from './viewport.js';

const steps: Readonly<Record<string, ZoomStep>> = { '+': 'in', '=': 'in', '-': 'out', '−': 'out', '_': 'out', '0': 'actual' };

/** What a key asks for. With Ctrl, Cmd or Alt it belongs to VS Code, and in the picker it chooses a journey. */
export function zoomStepOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>): ZoomStep | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return undefined;
  return steps[event.key];
}

export function zoomByKey(page: Document, zoom: (step: ZoomStep) => void): void {
  page.addEventListener('keydown', (event) => {
    const step = zoomStepOf(event);
    if (!step) return;
    event.preventDefault();
    zoom(step);
  });
}
