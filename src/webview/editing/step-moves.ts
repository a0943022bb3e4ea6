import type { ElementKey } from '../../model/element-key.js';
import type { JourneyMap } from '../../model/journey-document.js';
import type { PictureEdit } from '../../protocol.js';

export type MoveStep = Extract<PictureEdit, { readonly type: 'moveStep' }>;

/** A stage or path, and how many steps it has. */
export interface Holder {
  readonly key: ElementKey;
  readonly title: string;
  readonly steps: number;
}

/** All that can hold steps in a journey, in the order of reading. */
export function holdersOf(journey: JourneyMap, key: ElementKey): readonly Holder[] {
  return journey.stages.flatMap((stage, index) => {
    const stageKey = `${key}/stages/${index}`;
    const paths = stage.paths.map((path, at) => ({ key: `${stageKey}/paths/${at}`, title: path.title ?? path.name ?? 'another way', steps: path.steps.length }));
    return [{ key: stageKey, title: stage.title ?? stage.name ?? `Stage ${index + 1}`, steps: stage.steps.length }, ...paths];
  });
}

export function holderOf(step: ElementKey): { readonly key: ElementKey; readonly at: number } {
  const [, key = '', at] = /^(.*)\/steps\/(\d+)$/.exec(step) ?? [];
  return { key, at: Number(at) };
}

/** To a place among the steps of a stage or path; undefined where the step stands there already. */
export function moveTo(step: ElementKey, { key, steps }: Holder, at: number): MoveStep | undefined {
  const from = holderOf(step);
  if (from.key === key && (at === from.at || at === from.at + 1)) return undefined;
  return { type: 'moveStep', step, stage: key, ...(at < steps && { before: `${key}/steps/${at}` }) };
}

/** One place to the left or right; from the end of a stage to the next stage. A stage's own steps stay out of its paths. */
export function moveBy(step: ElementKey, direction: 1 | -1, holders: readonly Holder[]): MoveStep | undefined {
  const { key, at } = holderOf(step);
  const isPath = key.includes('/paths/');
  const own = holders.find((holder) => holder.key === key);
  if (!own) return undefined;
  const next = at + direction;
  if (next >= 0 && next < own.steps) return moveTo(step, own, direction > 0 ? at + 2 : next);
  const stages = holders.filter((holder) => !holder.key.includes('/paths/'));
  const neighbour = isPath ? undefined : stages[stages.indexOf(own) + direction];
  return neighbour && moveTo(step, neighbour, direction > 0 ? 0 : neighbour.steps);
}
