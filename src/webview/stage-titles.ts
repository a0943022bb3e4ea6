import { measureText } from '../render/text/measure-text.js';
import type { Mark } from '../render/mark.js';
import { nodesOf } from './element-nodes.js';
import type { MapParts, StagePart } from './map-parts.js';

/** The titles of stages that reach farther than the window: they stay in sight as long as their stages do. */
export interface StageTitles {
  /** `left` is where the map begins to be in sight, in its pixels; `copyOf` finds the copy of a stage that stays at the top. */
  place(parts: MapParts, left: number, copyOf: (index: number) => Element | null | undefined): void;
}

/** Between a title and the edge that it stays at, and before the button at the end of a band. */
const gap = 12;
const buttonWidth = 36;

export function createStageTitles(canvas: Element): StageTitles {
  let shifted: ReadonlyMap<Element, number> = new Map();
  return {
    place({ stages }, left, copyOf) {
      const next = new Map(stages.flatMap((stage, index) => {
        const shift = shiftOf(stage, left);
        return shift === 0 ? [] : [...titleNodes(canvas, stage), ...textsOf(copyOf(index))].map((node) => [node, shift] as const);
      }));
      for (const node of shifted.keys()) if (!next.has(node)) node.removeAttribute('transform');
      for (const [node, shift] of next) if (shifted.get(node) !== shift) node.setAttribute('transform', `translate(${shift} 0)`);
      shifted = next;
    },
  };
}

/** How far a title has to move to the right, in whole pixels of the map; not at all where its stage is out of sight, or begins in it. */
export function shiftOf({ x, width, title }: StagePart, left: number): number {
  const extents = title.map(extentOf);
  const start = Math.min(...extents.map((extent) => extent.start));
  if (left + gap <= start || left >= x + width) return 0;
  const end = Math.max(...extents.map((extent) => extent.end));
  return Math.max(0, Math.round(Math.min(left + gap - start, x + width - buttonWidth - end)));
}

function extentOf({ attributes: { x = 0, direction, 'font-size': size = 14, 'font-weight': weight = 400 } = {}, text, children = [] }: Mark): { readonly start: number; readonly end: number } {
  const lines = text === undefined ? children.map((line) => line.text ?? '') : [text];
  const width = Math.max(0, ...lines.map((line) => measureText(line, { size, weight, lineHeight: size })));
  return direction === 'rtl' ? { start: x - width, end: x } : { start: x, end: x + width };
}

function titleNodes(canvas: Element, { key, y, height }: StagePart): readonly Element[] {
  return nodesOf(canvas, key).flatMap(textsOf).filter((node) => Number(node.getAttribute('y')) <= y + height);
}

function textsOf(node: Element | null | undefined): readonly Element[] {
  return [...node?.children ?? []].filter(({ tagName }) => tagName === 'text');
}
