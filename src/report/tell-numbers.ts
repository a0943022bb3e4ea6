import type { Change, Reference } from '../diff/comparison.js';
import { isTurned } from '../model/emotion.js';
import type { Measurement, Scale } from '../model/journey-document.js';
import { enumerate, formatFeeling, withUnit } from '../render/content/phrases.js';
import { callFirst, callReference, describeFeeling } from './describe-called.js';
import type { Telling } from './telling.js';

/** A feeling that has another number or another word. */
export function tellFelt({ context }: Change): Telling {
  const { around, lineBefore: before, lineAfter: after, scaleBefore, scaleAfter, about } = context;
  if (!before || !after) return { subject: '', predicate: '' };
  const isSameWord = before.text === after.text && 'value' in before && 'value' in after;
  const [was, now] = [isSameWord ? { ...before, text: '' } : before, isSameWord ? { ...after, text: '' } : after];
  const place = around.at(-1);
  const predicate = `feels ${describeFeeling(now, scaleAfter)}${describeWhom(about)}, was ${describeFeeling(was, scaleBefore)}${'value' in now && !('value' in was) ? ' without a number' : describeOldScale(context)}`;
  return { subject: place ? callFirst(place) : '', predicate, itself: 'the feeling' };
}

function describeOldScale({ lineBefore, scaleBefore, scaleAfter, saysTheSame }: Change['context']): string {
  if (saysTheSame) return ' on the old scale, which is the same';
  const isOther = scaleBefore?.worst !== scaleAfter?.worst || scaleBefore?.best !== scaleAfter?.best;
  return isOther && lineBefore && 'value' in lineBefore ? ' on the old scale' : '';
}

/** Whose feeling it is; empty where it is everybody’s. */
export function describeWhom(about: readonly Reference[] = []): string {
  return about.length === 0 ? '' : ` for ${enumerate(about.map(callReference))}`;
}

/** A value that is another one, or of another day. */
export function tellMeasured({ context: { around, lineBefore, lineAfter, unitBefore, unitAfter, about: [metric] = [] } }: Change): Telling {
  if (!lineBefore || !lineAfter || !('metric' in lineBefore) || !('metric' in lineAfter)) return { subject: '', predicate: '' };
  const isSameDay = lineBefore.date === lineAfter.date;
  const tell = ({ value, date }: Measurement, unit: string | undefined): string => `${withUnit(value, unit)}${isSameDay || date === undefined ? '' : ` on ${date}`}`;
  const place = around.at(-1);
  return { subject: `${place ? callFirst(place) : ''}: ${metric ? callReference(metric) : lineAfter.metric}`, predicate: `is ${tell(lineAfter, unitAfter)}, was ${tell(lineBefore, unitBefore)}`, itself: 'the value' };
}

/** A change of one line that changes what all the numbers mean. */
export function describeScales(before: Scale, after: Scale): string {
  const [worst, best] = [formatFeeling(after.worst, after), formatFeeling(after.best, after)];
  const was = `${formatFeeling(before.worst, before)} to ${formatFeeling(before.best, before)}`;
  return `now has a scale from ${worst} at worst to ${best} at best (was ${was}), on which the same number says ${isTurned(before, after) ? 'the opposite' : 'something else'}`;
}
