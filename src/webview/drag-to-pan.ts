/** A hand that trembles still clicks. */
const threshold = 4;

/** Lets the left and the middle button drag what scrolls in a region; touch does so by itself. */
export function dragToPan(region: HTMLElement): void {
  let start: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
  let isDragging = false;

  region.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button > 1 || isElsewhere(event, region)) return;
    start = { x: event.clientX, y: event.clientY, left: region.scrollLeft, top: region.scrollTop };
    isDragging = false;
  });
  region.addEventListener('pointermove', (event) => {
    // A button that was released outside of the window has told nobody.
    if (event.buttons === 0) start = undefined;
    if (!start) return;
    const { x, y, left, top } = start;
    if (!isDragging && Math.hypot(event.clientX - x, event.clientY - y) < threshold) return;
    isDragging = true;
    region.setPointerCapture(event.pointerId);
    region.classList.add('dragging');
    region.scrollLeft = left + x - event.clientX;
    region.scrollTop = top + y - event.clientY;
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    region.addEventListener(end, () => {
      start = undefined;
      region.classList.remove('dragging');
    });
  }
  // The end of a drag is also a click, which is not meant.
  region.addEventListener('click', (event) => {
    if (isDragging) event.stopImmediatePropagation();
    isDragging = false;
  }, { capture: true });
  // Else the middle button starts the browser's own scrolling.
  region.addEventListener('mousedown', (event) => { if (event.button === 1) event.preventDefault(); });
}

/** On a scroll bar, or on text that stands in place of a picture and may be copied. */
function isElsewhere(event: PointerEvent, region: HTMLElement): boolean {
  if (event.target !== region) return event.target instanceof HTMLElement && event.target.closest('.hint') !== null;
  return event.offsetX >= region.clientWidth || event.offsetY >= region.clientHeight;
}
