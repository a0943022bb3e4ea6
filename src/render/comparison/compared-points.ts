import type { Feeling } from '../../model/journey-document.js';
import type { HeldFact, Reading } from '../content/reading.js';
import type { FeelingPoint } from '../emotion/points.js';
import { pointsOfColumn } from '../emotion/points.js';
import type { Holder, Strip } from '../layout/plan.js';
import type { SignName } from './element-mark.js';
import { isGhost } from './element-mark.js';
import { scaleBefore } from './scale-before.js';
import { signsAround } from './signs-around.js';

/** What is felt in some columns now, and what was felt before. Both count their own columns: what is not there is no gap. */
export interface ComparedPoints {
  readonly now: readonly FeelingPoint[];
  readonly before: readonly FeelingPoint[];
}

export function comparePoints(strips: readonly Strip[], reading: Reading): ComparedPoints {
  const { compared } = reading;
  const columns = strips.flatMap((strip) => strip.columns);
  if (compared === undefined) return { now: [], before: [] };
  const has = (signs: readonly SignName[]) => ({ key }: Holder): boolean => signsAround(key, compared.marks).some(({ sign }) => signs.includes(sign));
  const [isGone, isNew] = [has(['removed', 'movedAway']), has(['added', 'moved'])];
  return {
    now: pointsOf(columns.filter((holder) => !isGone(holder)), (fact) => (isGhost(fact.mark) ? undefined : fact), reading),
    before: pointsOf(columns.filter((holder) => !isNew(holder)), factBefore, asBefore(reading)),
  };
}

function factBefore(held: HeldFact): HeldFact | undefined {
  const sign = held.mark?.sign;
  if (sign === 'added' || sign === 'moved') return undefined;
  return held.mark?.old === undefined ? held : { ...held, fact: held.mark.old };
}

/** The journey with the scale that it had. */
function asBefore(reading: Reading): Reading {
  return { ...reading, journey: { ...reading.journey, scale: scaleBefore(reading) } };
}

/** Points hold on to the holders of the plan, by which their labels find their cells. */
function pointsOf(columns: readonly Holder[], select: (fact: HeldFact) => HeldFact | undefined, reading: Reading): readonly FeelingPoint[] {
  return columns.flatMap((holder, column) => {
    const facts = holder.facts.flatMap((held) => (held.fact.kind === 'feels' ? select(held) ?? [] : []));
    return pointsOfColumn({ ...holder, facts }, column, reading).map((point) => ({ ...point, holder }));
  });
}

/** What a feeling was, where another number was written; undefined where none was. */
export function oldValueOf({ mark }: Pick<HeldFact, 'mark'>): number | undefined {
  return mark?.old?.kind === 'feels' ? (mark.old satisfies Feeling).value : undefined;
}
