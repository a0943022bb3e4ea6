import type { ElementKey } from '../../model/element-key.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import type { EditOutcome, PictureEdit } from '../../protocol.js';
import type { Viewport } from '../viewport.js';
import { grabPoint } from './drag-emotion.js';
import { grabStep } from './drag-step.js';
import { createEditCommands, painOfBadge } from './edit-commands.js';
import { listenToEditKeys } from './edit-keys.js';
import { createEditSession, type EditedPage } from './edit-session.js';
import { menuFor, severityItems } from './element-menu.js';
import { keyOf } from './element-words.js';
import { createEmotionPoints, type EmptyPlace } from './emotion-points.js';
import { dragValue } from './emotion-values.js';
import { listenToGrabs } from './grab.js';
import { openMenu } from './menu.js';
import { journeyAt } from './model-edits.js';
import { createRewordInPlace } from './reword-in-place.js';
import { createStepButton } from './step-button.js';

/** Changes the text from its picture: by dragging, in place, from menus and with keys. */
export interface Editing {
  readonly receive: (outcome: EditOutcome) => void;
  /** To be called when a document has been drawn. */
  update(): void;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How near to a point a mouse, and a finger, have to be. */
const reach = 11;
const reachOfFinger = 22;

export function createEditing(viewport: Viewport, page: EditedPage): Editing {
  const { region } = viewport;
  const session = createEditSession(page);
  const points = createEmotionPoints(viewport, session.editable);
  const words = createRewordInPlace(viewport, session, page);
  const commands = createEditCommands({ session, words, page });
  const button = createStepButton(viewport, () => session.editable() !== undefined, (key, { left, bottom }) => { showMenu(key, { x: left, y: bottom + 2 }); });

  function showMenu(key: ElementKey, place: Place): boolean {
    const shown = session.editable();
    const items = shown ? menuFor(key, shown, { commands, edit: (edit) => { session.edit(() => edit); }, open: (label, others) => { openMenu(label, others, place); } }) : [];
    if (items.length > 0) openMenu('Change', items, place);
    return items.length > 0;
  }

  function showSeverities(target: EventTarget | null, place: Place): boolean {
    const shown = session.editable();
    const badge = shown && target instanceof Element ? painOfBadge(shown.document, target) : undefined;
    if (badge) openMenu('Severity', severityItems(badge.key, badge.pain, (edit) => { session.edit(() => edit); }), place);
    return badge !== undefined;
  }

  const isAtPoint = ({ clientX, clientY }: MouseEvent | Touch, distance: number): boolean => session.editable() !== undefined && points.at(clientX, clientY, distance) !== undefined;

  listenToGrabs(region, (event) => grabPoint(event, { points, session, page }) ?? grabStep(event, viewport, session));
  listenToEditKeys(region, commands);
  region.addEventListener('dblclick', ({ target, clientX, clientY }) => {
    const key = keyOf(target);
    const empty = target instanceof Element && target.closest('text') ? undefined : points.emptyAt(clientX, clientY);
    if (empty) session.edit(({ document }) => addPoint(document, empty));
    else if (key !== undefined && target instanceof Element) words.begin(key, target);
  });
  region.addEventListener('contextmenu', (event) => {
    const key = keyOf(event.target);
    if (key !== undefined && showMenu(key, { x: event.clientX, y: event.clientY })) event.preventDefault();
  });
  region.addEventListener('click', (event) => {
    if (showSeverities(event.target, { x: event.clientX, y: event.clientY })) event.stopPropagation();
  }, { capture: true });
  region.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) region.classList.toggle('over-point', isAtPoint(event, reach));
  }, { passive: true });
  // Else a finger on a point would scroll the picture.
  region.addEventListener('touchstart', (event) => {
    const [touch] = event.touches;
    if (touch && event.touches.length === 1 && isAtPoint(touch, reachOfFinger)) event.preventDefault();
  }, { passive: false });

  return {
    receive: session.receive,
    update() {
      points.update();
      session.update();
      words.update();
      button.update();
      region.classList.toggle('editable', session.editable() !== undefined);
    },
  };
}

function addPoint(document: JourneyDocument, { key, position }: EmptyPlace): PictureEdit | undefined {
  const scale = journeyAt(document, key)?.scale;
  return scale && { type: 'setEmotion', element: key, value: dragValue(scale.worst, position, scale, 1) };
}
