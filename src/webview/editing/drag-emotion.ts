import type { ElementKey } from '../../model/element-key.js';
import type { ShowDocument } from '../../protocol.js';
import { createElement } from '../create-element.js';
import type { EditSession, EditedPage } from './edit-session.js';
import { dragValue, neutralOf } from './emotion-values.js';
import type { EmotionPoints } from './emotion-points.js';
import type { Grabbed } from './grab.js';
import { factAt, journeyAt, withEmotion } from './model-edits.js';

interface EmotionDrag {
  readonly points: EmotionPoints;
  readonly session: EditSession;
  readonly page: EditedPage;
}

/** A finger covers more than the tip of a mouse. */
const reaches: Readonly<Record<string, number>> = { touch: 22, pen: 14 };
const reachOfMouse = 11;

/** Takes hold of a point of the emotion line, or of the empty place of a step that has none. */
export function grabPoint(event: PointerEvent, { points, session, page }: EmotionDrag): Grabbed | undefined {
  const shown = session.isWaiting() ? undefined : session.editable();
  const reach = reaches[event.pointerType] ?? reachOfMouse;
  const point = shown && points.at(event.clientX, event.clientY, reach);
  return point && dragPoint(point.key, { x: event.clientX, y: event.clientY }, shown, { points, session, page });
}

/** The line follows the hand: it is drawn as it will be, again and again. */
function dragPoint(key: ElementKey, start: { readonly x: number; readonly y: number }, shown: ShowDocument, { points, session, page }: EmotionDrag): Grabbed | undefined {
  const scale = journeyAt(shown.document, key)?.scale;
  const fact = factAt(shown.document, key);
  if (!scale) return undefined;
  const before = fact?.kind === 'feels' ? fact.value : undefined;
  const from = before ?? neutralOf(scale);
  const { runs, length } = points.axis();
  const bubble = createElement('div', { 'class': 'drag-value', 'aria-hidden': 'true' });
  let value: number | undefined;

  function end(): void {
    bubble.remove();
    page.preview();
  }

  return {
    move({ clientX, clientY, altKey, shiftKey }) {
      const way = runs === 'up' ? start.y - clientY : clientX - start.x;
      const next = dragValue(from, way / length, scale, altKey || shiftKey ? 0.5 : 1);
      if (next !== value) page.preview(withEmotion(shown.document, key, next));
      value = next;
      bubble.textContent = next > 0 && Math.min(scale.worst, scale.best) < 0 ? `+${next}` : String(next).replace('-', '−');
      bubble.style.left = `${clientX + 16}px`;
      bubble.style.top = `${clientY - 14}px`;
      if (!bubble.isConnected) document.body.append(bubble);
    },
    drop() {
      bubble.remove();
      const last = value;
      if (last === undefined || last === before || session.editable()?.version !== shown.version) end();
      else session.edit(() => ({ type: 'setEmotion', element: key, value: last }));
    },
    cancel: end,
  };
}
