import { feltPoints, highestPoints, lowestPoints } from '../../model/felt-points.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { placedFacts } from '../../model/placed-facts.js';
import { describeExtreme } from './extremes.js';
import { count, enumerate, quoteHeading } from './phrases.js';
import type { PictureNotes } from './header-content.js';
import type { Reading } from './reading.js';

/** The picture in a few sentences, for those who can't see it. */
export function summarise(reading: Reading, kind: PictureNotes['kind'] = 'Journey map'): string {
  const { journey, journeyKey, persona } = reading;
  const facts = placedFacts(journey, journeyKey, persona);
  const points = feltPoints(facts);
  return [
    `${kind}${describeWhose(reading)} with ${describeSteps(reading)}.`,
    ...describeExtreme('lowest', lowestPoints(points, journey.scale), journey.scale),
    ...describeExtreme('highest', highestPoints(points, journey.scale), journey.scale),
    ...countFacts(facts),
  ].join(' ');
}

function describeWhose({ journey, names, persona }: Reading): string {
  const whose = persona === undefined ? journey.personas : [persona];
  return whose.length === 0 ? '' : ` of ${enumerate(whose.map((name) => quoteHeading(names.personas.get(name) ?? { name }, name)))}`;
}

function describeSteps({ journey: { stages } }: Reading): string {
  const paths = stages.flatMap((stage) => stage.paths).filter(({ steps }) => steps.length > 0);
  const elsewhere = paths.reduce((sum, { steps }) => sum + steps.length, 0);
  const all = stages.reduce((sum, { steps }) => sum + steps.length, elsewhere);
  const ofThem = elsewhere === 0 ? '' : `, ${elsewhere} of them on ${paths.length === 1 ? 'an alternative path' : 'alternative paths'},`;
  const titles = stages.map((stage, index) => quoteHeading(stage, `Stage ${index + 1}`)).join(', ');
  const steps = all === 0 ? '' : `${count(all, 'step')}${ofThem} in `;
  return `${steps}${count(stages.length, 'stage')}${titles === '' ? '' : `: ${titles}`}`;
}

const counted = [
  ['pain', 'pain', 'pains'],
  ['gain', 'gain', 'gains'],
  ['opportunity', 'opportunity', 'opportunities'],
  ['moment', 'moment of truth', 'moments of truth'],
] as const;

function countFacts(facts: readonly PlacedFact[]): readonly string[] {
  const amounts = counted.flatMap(([kind, one, several]) => {
    const amount = facts.filter(({ fact }) => fact.kind === kind).length;
    return amount === 0 ? [] : [`${amount} ${amount === 1 ? one : several}`];
  });
  return amounts.length === 0 ? [] : [`It shows ${amounts.join(', ')}.`];
}
