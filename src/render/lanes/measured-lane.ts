import type { Measurement, Metric } from '../../model/journey-document.js';
import { meetsTarget } from '../../model/measurements.js';
import type { Content } from '../content/content.js';
import { beside, flow, meta, sign, stack, words } from '../content/content.js';
import { asFact, showPrepositions, textOf, withDot } from '../content/fact-content.js';
import { formatTarget, headingOf, withUnit } from '../content/phrases.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind } from '../content/reading.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

export const measuredLane: LaneMaker = () => [
  cellLane({ id: 'measured', kind: 'measured', title: 'Measured', icon: 'lane-measured' }, (holder, reading) =>
    factsOfKind(holder, 'measured').map((held) => showMeasurement(held, reading)),
  ),
];

function showMeasurement(held: HeldFact<Measurement>, reading: Reading): Content {
  const { fact } = held;
  const metric = reading.names.metrics.get(fact.metric);
  return asFact(held, withDot(held, stack(2, [
    meta(metric === undefined ? fact.metric : headingOf(metric, fact.metric), 'ink'),
    words(withUnit(fact.value, metric?.unit), 'heading'),
    ...(metric === undefined ? [] : showTarget(fact, metric)),
    ...(fact.text === undefined ? [] : textOf(fact)),
    ...showPrepositions(fact, reading),
  ])));
}

function showTarget({ value }: Measurement, { target, unit }: Metric): readonly Content[] {
  if (target === undefined) return [];
  const met = meetsTarget(value, target);
  const colour = met ? 'good' : 'bad';
  return [flow(6, 2, [
    beside(sign(met ? 'met' : 'missed', colour, 14), words(met ? 'met' : 'missed', 'label', colour), { gap: 5, drop: 1 }),
    meta(`target ${formatTarget(target, unit)}`),
  ])];
}
