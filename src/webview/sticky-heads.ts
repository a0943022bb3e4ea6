import type { Mark } from '../render/mark.js';
import type { MapParts, StagePart, StepPart } from './map-parts.js';

/** The heads of stages and steps as a picture of their own, which stays in sight where a map is scrolled down. In pixels of the map. */
export interface StickyHeads {
  readonly mark: Mark;
  readonly height: number;
  /** How far the map is scrolled when they take the place of its own heads, and when its lanes are out of sight. */
  readonly from: number;
  readonly to: number;
}

const padding = 8;
/** Longer titles are cut: the heads must not hide what they are the heads of. */
const mostLines = 2;
const bandLine = 24;
const headLine = 20;
const ruleGap = 12;

/** Undefined where there are no steps or no lanes to scroll below them. `width` is that of the map. */
export function drawStickyHeads({ stages, steps, bottom }: MapParts, width: number, fonts: Mark['attributes'] = {}): StickyHeads | undefined {
  const [stage] = stages;
  if (!stage || steps.length === 0 || bottom === undefined) return undefined;
  const bandHeight = Math.min(stage.height, mostLines * bandLine + 2 * 10);
  const stepsTop = padding + bandHeight + padding;
  const height = stepsTop + ruleGap + mostLines * headLine + padding;
  const lowest = Math.max(...steps.slice(0, mostHeads).map(({ y }) => y));
  return {
    mark: {
      tag: 'svg', id: 'heads', attributes: { ...fonts, viewBox: `0 0 ${width} ${height}` },
      children: [
        { tag: 'rect', id: 'ground', attributes: { x: 0, y: 0, width, height, fill: 'page' } },
        ...stages.map((one, index) => drawBand(one, bandHeight, `stage-${index}`)),
        ...steps.map((one, index) => drawStep(one, stepsTop, `step-${index}`)),
        { tag: 'rect', id: 'edge', attributes: { x: 0, y: height - 1, width, height: 1, fill: 'hairline' } },
      ],
    },
    height, from: lowest - stepsTop, to: bottom - height,
  };
}

/** A call takes only so many arguments; heads stand at the same height, save for those of paths. */
const mostHeads = 1000;

function drawBand({ y, band, title }: StagePart, height: number, id: string): Mark {
  return {
    tag: 'g', id, attributes: { transform: `translate(0 ${padding - y})` },
    children: [{ ...withoutElement(band), attributes: { ...band.attributes, height } }, ...title.map(shorten)],
  };
}

function drawStep({ y, rule, head }: StepPart, top: number, id: string): Mark {
  const words = (head.children ?? []).filter(({ tag }) => tag === 'text').slice(0, 2).map(shorten);
  return { tag: 'g', id, attributes: { transform: `translate(0 ${top - y})` }, children: [rule, { ...withoutElement(head), children: words }] };
}

function shorten(text: Mark): Mark {
  const lines = text.children ?? [];
  if (lines.length <= mostLines) return withoutElement(text);
  const last = lines[mostLines - 1];
  const shown = lines.slice(0, mostLines - 1);
  return { ...withoutElement(text), children: last ? [...shown, { ...last, text: `${last.text ?? ''} …` }] : shown };
}

/** A copy is for the eye alone: an element is where its own marks are. */
function withoutElement({ element: _, ...mark }: Mark): Mark {
  return mark;
}
