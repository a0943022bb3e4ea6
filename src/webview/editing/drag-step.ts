import type { ElementKey } from '../../model/element-key.js';
import { createElement } from '../create-element.js';
import { nodesOf } from '../element-nodes.js';
import type { Viewport } from '../viewport.js';
import type { EditSession } from './edit-session.js';
import { keyOf } from './element-words.js';
import type { Grabbed } from './grab.js';
import { journeyAt, sectionAt } from './model-edits.js';
import { holdersOf, moveTo } from './step-moves.js';
import { nearestSlot, slotsOf, type Slot } from './step-slots.js';

const stepKey = /\/steps\/\d+$/;

/** Takes hold of a step by its head; a mark shows where it would come to stand. */
export function grabStep({ target, pointerType }: PointerEvent, viewport: Viewport, session: EditSession): Grabbed | undefined {
  const key = keyOf(target);
  // A finger on a head scrolls the picture; for a step it has the menu.
  if (key === undefined || !stepKey.test(key) || pointerType === 'touch' || !(target instanceof SVGElement)) return undefined;
  const shown = session.isWaiting() ? undefined : session.editable();
  const journey = shown && journeyAt(shown.document, key);
  if (!journey) return undefined;
  const { title, name } = sectionAt(shown.document, key) ?? {};
  const label = createElement('div', { 'class': 'drag-step', 'aria-hidden': 'true' }, [title ?? name ?? 'Step']);
  const mark = createElement('div', { 'class': 'drop-mark', 'aria-hidden': 'true' });
  const holders = holdersOf(journey, `journeys/${shown.journey}`);
  let slot: Slot | undefined;

  function end(): void {
    label.remove();
    mark.remove();
  }

  return {
    move({ clientX, clientY }) {
      scrollAtEdge(viewport.region, clientX, clientY);
      const nodes = firstNodes(viewport.canvas);
      slot = nearestSlot(slotsOf(holders, (each) => nodes.get(each)?.getBoundingClientRect()), clientX, clientY);
      label.style.transform = `translate(${clientX + 12}px, ${clientY + 8}px)`;
      mark.hidden = !slot || !moveTo(key, slot.holder, slot.at);
      if (slot) place(mark, slot, viewport.region);
      if (!label.isConnected) document.body.append(mark, label);
    },
    drop() {
      end();
      const target = slot;
      if (target && session.editable()?.version === shown.version) session.edit(() => moveTo(key, target.holder, target.at));
    },
    cancel: end,
  };
}

function firstNodes(canvas: Element): ReadonlyMap<ElementKey, Element> {
  return new Map(nodesOf(canvas).toReversed().map((node) => [keyOf(node) ?? '', node]));
}

/** Within the window on the picture, however tall the column is. */
function place(mark: HTMLElement, { line }: Slot, region: HTMLElement): void {
  const box = region.getBoundingClientRect();
  const [top, bottom] = [Math.max(line.top, box.top), Math.min(line.bottom, box.bottom)];
  const values = { left: line.left - 1.5, top: top - 1.5, width: line.right - line.left + 3, height: Math.max(0, bottom - top) + 3 };
  for (const [name, value] of Object.entries(values)) mark.style.setProperty(name, `${value}px`);
}

const edgeWidth = 36;
const scrollStep = 14;

function scrollAtEdge(region: HTMLElement, x: number, y: number): void {
  const { left, right, top, bottom } = region.getBoundingClientRect();
  const towards = (at: number, from: number, to: number): number => (at < from + edgeWidth ? -scrollStep : at > to - edgeWidth ? scrollStep : 0);
  region.scrollBy(towards(x, left, right), towards(y, top, bottom));
}
