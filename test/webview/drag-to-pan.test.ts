import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dragToPan } from '../../src/webview/drag-to-pan.js';
import { usePage } from './page.js';

describe('dragging a picture', () => {
  const window = usePage();

  it('goes on while the button is held', () => checkDrag([[0, 1], [50, 1]], true));

  it('begins when the hand has moved, not when it trembles', () => checkDrag([[0, 1], [3, 1]], false));

  it('is over where the button was released outside of the window', () => checkDrag([[0, 1], [3, 1], [50, 0], [90, 0]], false));

  /** Presses at the first place and moves to the others; each is a place and the buttons that are held there. */
  function checkDrag(moves: readonly (readonly [x: number, buttons: number])[], isDragging: boolean): void {
    const region = document.createElement('main');
    const picture = region.appendChild(document.createElement('div'));
    region.setPointerCapture = () => undefined;
    dragToPan(region);
    moves.forEach(([clientX, buttons], index) => {
      const event = new window.PointerEvent(index === 0 ? 'pointerdown' : 'pointermove', { clientX, buttons, bubbles: true });
      picture.dispatchEvent(event as unknown as Event);
    });
    equal(region.classList.contains('dragging'), isDragging);
  }
});
