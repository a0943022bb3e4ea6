import type { ElementKey } from '../model/element-key.js';
import type { Colour, Mark } from '../render/mark.js';

/** Where the heads of a map stand, in pixels of the map, so that the preview can add to them what only it has. */
export interface MapParts {
  readonly stages: readonly StagePart[];
  readonly steps: readonly StepPart[];
  /** Where the lanes end; absent where there are none. */
  readonly bottom?: number;
}

/** The band of a stage, and the lines of its title. */
export interface StagePart {
  readonly key: ElementKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Colour;
  readonly band: Mark;
  readonly title: readonly Mark[];
}

/** The line above a step, and what stands below it: number and title first. */
export interface StepPart {
  readonly key: ElementKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly rule: Mark;
  readonly head: Mark;
}

const stageKey = /\/stages\/\d+$/;
const stepKey = /\/steps\/\d+$/;

export function findMapParts(map: Mark): MapParts {
  const stages: StagePart[] = [];
  const steps: StepPart[] = [];
  visit(map, (mark) => {
    if (mark.element === undefined) return;
    const stage = stageKey.test(mark.element) ? readStage(mark, mark.element) : undefined;
    const step = stepKey.test(mark.element) ? readStep(mark, mark.element) : undefined;
    if (stage) stages.push(stage);
    if (step) steps.push(step);
  });
  const ground = childOf(childOf(map, 'lane-titles'), 'back')?.attributes;
  return { stages, steps, ...(ground && { bottom: (ground.y ?? 0) + (ground.height ?? 0) }) };
}

/** Facts hold no stages and no steps, so the greater part of a map needn't be looked at. */
function visit(mark: Mark, look: (mark: Mark) => void): void {
  for (const child of mark.children ?? []) {
    look(child);
    if (child.element !== undefined && !stepKey.test(child.element)) visit(child, look);
  }
}

function readStage(stage: Mark, key: ElementKey): StagePart | undefined {
  const band = childOf(stage, 'band');
  if (!band) return undefined;
  const { x = 0, y = 0, width = 0, height = 0, fill = 'ink' } = band.attributes ?? {};
  const title = (stage.children ?? []).filter(({ tag, attributes }) => tag === 'text' && (attributes?.y ?? Infinity) <= y + height);
  return { key, x, y, width, height, fill, band, title };
}

function readStep(step: Mark, key: ElementKey): StepPart | undefined {
  const [rule, head] = [childOf(step, 'rule'), childOf(step, 'head')];
  if (!rule || !head) return undefined;
  const { x = 0, y = 0, width = 0 } = rule.attributes ?? {};
  return { key, x, y, width, rule, head };
}

function childOf(mark: Mark | undefined, id: string): Mark | undefined {
  return mark?.children?.find((child) => child.id === id);
}
