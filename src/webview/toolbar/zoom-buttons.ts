import { createElement } from '../create-element.js';
import type { ZoomStep } from '../viewport.js';
import { createIconButton } from './icon-button.js';

export interface ZoomButtons {
  readonly element: HTMLElement;
  show(zoom: number, isFitted: boolean): void;
}

export function createZoomButtons(onZoom: (step: ZoomStep) => void): ZoomButtons {
  const button = (icon: 'out' | 'in' | 'fit', name: string, keys: string): HTMLButtonElement =>
    createIconButton({ icon, name, keys, className: `zoom-${icon}`, onPress: () => { onZoom(icon); } });
  const actual = createElement('button', { type: 'button', class: 'zoom-actual' });
  const fit = button('fit', 'Fit into the window', 'F');
  actual.addEventListener('click', () => { onZoom('actual'); });
  return {
    element: createElement('div', { 'class': 'zoom', 'role': 'group', 'aria-label': 'Zoom' }, [button('out', 'Zoom out', '−'), actual, button('in', 'Zoom in', '+'), fit]),
    show(zoom, isFitted) {
      const text = formatZoom(zoom);
      fit.setAttribute('aria-pressed', String(isFitted));
      // Scrolling says the same again and again.
      if (text === actual.textContent) return;
      actual.textContent = text;
      actual.title = `${text}: set to actual size (0)`;
      actual.setAttribute('aria-label', actual.title);
    },
  };
}

/** A map of thousands of steps fits into the window at less than one per cent. */
function formatZoom(zoom: number): string {
  const percent = zoom * 100;
  return `${percent < 1 ? percent.toPrecision(1) : Math.round(percent)} %`;
}
