import type { MeasuredValue } from '../../model/measurements.js';
import { measuredValues } from '../../model/measurements.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import type { Content } from '../content/content.js';
import { beside, meta, part, sign, stack, words } from '../content/content.js';
import { count, formatTarget, headingOf, withUnit } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { columns } from '../sheet/columns.js';
import { describePlace } from '../sheet/place-words.js';
import { nothingYet, section } from './section.js';

/** What was measured, beside what is wanted. */
export function showMetrics(facts: readonly PlacedFact[], reading: Reading): Content {
  const values = measuredValues(facts, reading.document);
  const title = 'Measured against targets';
  return section('metrics', title, values.length === 0 ? [nothingYet('Nothing is measured yet.')] : values.map((value) => showValue(value, reading)));
}

function showValue(measured: MeasuredValue, reading: Reading): Content {
  const { fact, key, metric, place } = measured;
  const name = metric === undefined ? fact.metric : headingOf(metric, fact.metric);
  const where = [describePlace(place, reading), ...(fact.date === undefined ? [] : [`on ${fact.date}`])].join(' · ');
  const target = metric?.target === undefined ? 'no target yet' : `target ${formatTarget(metric.target, metric.unit)}`;
  return part(key, key, columns([
    stack(0, [words(name), meta(where)]),
    stack(0, [words(withUnit(fact.value, metric?.unit), 'heading'), meta(target)]),
    showVerdict(measured),
  ], { gap: 16, least: 84, shares: [10, 9, 9] }));
}

function showVerdict({ fact, metric, isMet }: MeasuredValue): Content {
  if (isMet === undefined || metric?.target === undefined) return stack(0, []);
  const away = Number(Math.abs(fact.value - metric.target.value).toPrecision(6));
  const colour = isMet ? 'good' : 'bad';
  return beside(sign(isMet ? 'met' : 'missed', colour, 16), words(isMet ? 'met' : `missed by ${metric.unit === '%' ? count(away, 'point') : withUnit(away, metric.unit)}`, 'strong', colour), { gap: 6, drop: 2 });
}
