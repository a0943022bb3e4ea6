/** A hand that trembles still clicks. */
const threshold = 4;

/** Something that was taken hold of. */
export interface Grabbed {
  /** Called when it begins to move, and then for each move; `event` has the place, and the keys that are held. */
  readonly move: (event: PointerEvent) => void;
  readonly drop: () => void;
  /** It stays where it was: Escape was pressed, or the system has taken the pointer away. */
  readonly cancel: () => void;
}

/** Lets things in a region be dragged that are there to be dragged; all else is left to those who pan the region or wait for clicks. */
export function listenToGrabs(region: HTMLElement, grab: (event: PointerEvent) => Grabbed | undefined): void {
  let held: { readonly thing: Grabbed; readonly x: number; readonly y: number; readonly pointer: number } | undefined;
  let isMoving = false;
  let endsInClick = false;

  function end(how: 'drop' | 'cancel'): void {
    const last = held;
    held = undefined;
    region.classList.remove('grabbing');
    if (last && isMoving) last.thing[how]();
    endsInClick = isMoving;
    isMoving = false;
  }

  region.addEventListener('pointerdown', (event) => {
    endsInClick = false;
    if (event.button !== 0 || !event.isPrimary || held) return;
    const thing = grab(event);
    if (!thing) return;
    held = { thing, x: event.clientX, y: event.clientY, pointer: event.pointerId };
    // Whoever pans the region comes later.
    event.stopPropagation();
  }, { capture: true });
  region.addEventListener('pointermove', (event) => {
    if (!held || event.pointerId !== held.pointer) return;
    if (event.buttons === 0) {
      end('cancel');
      return;
    }
    if (!isMoving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < threshold) return;
    if (!isMoving) {
      isMoving = true;
      region.setPointerCapture(event.pointerId);
      region.classList.add('grabbing');
    }
    held.thing.move(event);
    event.stopPropagation();
  }, { capture: true });
  region.addEventListener('pointerup', ({ pointerId }) => { if (held?.pointer === pointerId) end('drop'); }, { capture: true });
  region.addEventListener('pointercancel', ({ pointerId }) => { if (held?.pointer === pointerId) end('cancel'); }, { capture: true });
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isMoving) return;
    end('cancel');
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
  // The end of a drag is also a click, which is not meant.
  region.addEventListener('click', (event) => {
    if (endsInClick) event.stopImmediatePropagation();
    endsInClick = false;
  }, { capture: true });
}
