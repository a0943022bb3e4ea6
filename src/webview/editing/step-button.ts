import type { ElementKey } from '../../model/element-key.js';
import { createElement } from '../create-element.js';
import { nodesOf } from '../element-nodes.js';
import type { Viewport } from '../viewport.js';
import { keyOf } from './element-words.js';

/** A button at the head of the step that the pointer is over: for those who don't know of the menu, and for fingers. */
export interface StepButton {
  /** Goes where its step is drawn now, or away. */
  update(): void;
}

const stepKey = /^(.*\/steps\/\d+)/;

export function createStepButton(viewport: Viewport, isWanted: () => boolean, open: (key: ElementKey, place: DOMRect) => void): StepButton {
  const { canvas, region } = viewport;
  const button = createElement('button', { 'type': 'button', 'class': 'step-button', 'tabindex': '-1', 'aria-hidden': 'true', 'title': 'Change this step' }, ['⋯']);
  let step: ElementKey | undefined;

  function update(): void {
    const node = step === undefined || !isWanted() ? undefined : nodesOf(canvas, step)[0];
    if (!(node instanceof SVGElement)) {
      button.remove();
      return;
    }
    const [box, origin, { zoom }] = [node.getBoundingClientRect(), canvas.getBoundingClientRect(), viewport.sight()];
    button.style.setProperty('--x', String((box.right - origin.left) / zoom));
    button.style.setProperty('--y', String((box.top - origin.top) / zoom));
    if (!button.isConnected) canvas.append(button);
  }

  region.addEventListener('pointerover', ({ target }) => {
    if (target === button) return;
    const next = stepKey.exec(keyOf(target) ?? '')?.[1];
    if (next === step || next === undefined) return;
    step = next;
    update();
  });
  region.addEventListener('pointerleave', () => {
    step = undefined;
    button.remove();
  });
  button.addEventListener('pointerdown', (event) => { event.stopPropagation(); });
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (step !== undefined) open(step, button.getBoundingClientRect());
  });
  return { update };
}
