import { sectionsOf } from '../../model/sections.js';
import { formatFeeling, count, quoteHeading } from './phrases.js';
import { titlesOf } from './names.js';
import type { PictureNotes } from './header-content.js';
import type { Reading } from './reading.js';

/** The picture in a few sentences, for those who can't see it. */
export function summarise(reading: Reading, kind: PictureNotes['kind'] = 'Journey map'): string {
  const { journey, names } = reading;
  const steps = journey.stages.reduce((sum, stage) => sum + stage.steps.length, 0);
  const whose = journey.personas.length === 0 ? '' : ` of ${titlesOf(names.personas, journey.personas)}`;
  const stages = journey.stages.map((stage, index) => quoteHeading(stage, `Stage ${index + 1}`)).join(', ');
  return [
    `${kind}${whose} with ${count(journey.stages.length, 'stage')} and ${count(steps, 'step')}${stages === '' ? '' : `: ${stages}`}.`,
    ...summariseEmotions(reading),
    ...summariseFacts(reading),
  ].join(' ');
}

function summariseEmotions({ journey }: Reading): readonly string[] {
  const { worst, best } = journey.scale;
  const felt = sectionsOf(journey).flatMap((section) =>
    section.facts.flatMap((fact) => (fact.kind === 'feels' && fact.value !== undefined ? [{ section, value: fact.value }] : [])),
  );
  if (felt.length === 0) return [];
  const level = ({ value }: (typeof felt)[number]): number => value * Math.sign(best - worst);
  const lowest = felt.reduce((found, point) => (level(point) < level(found) ? point : found));
  const highest = felt.reduce((found, point) => (level(point) >= level(found) ? point : found));
  const tell = (extreme: string, { section, value }: (typeof felt)[number]): string =>
    `The ${extreme} point is ${quoteHeading(section, 'unnamed')} (${formatFeeling(value, journey.scale)}).`;
  return [tell('lowest', lowest), tell('highest', highest)];
}

const counted = [
  ['pain', 'pain', 'pains'],
  ['gain', 'gain', 'gains'],
  ['opportunity', 'opportunity', 'opportunities'],
  ['moment', 'moment of truth', 'moments of truth'],
] as const;

function summariseFacts({ journey }: Reading): readonly string[] {
  const facts = sectionsOf(journey).flatMap((section) => section.facts);
  const amounts = counted.flatMap(([kind, one, several]) => {
    const amount = facts.filter((fact) => fact.kind === kind).length;
    return amount === 0 ? [] : [`${amount} ${amount === 1 ? one : several}`];
  });
  return amounts.length === 0 ? [] : [`It shows ${amounts.join(', ')}.`];
}
