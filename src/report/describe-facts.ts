import { compareJourneys } from '../diff/journey-facts.js';
import type { ChangedMean, ChangedMetric, ChangedPoint, ExtremePoint, JourneyFacts } from '../diff/journey-facts.js';
import type { Comparison } from '../diff/comparison.js';
import type { JourneyDocument, Named, Scale } from '../model/journey-document.js';
import type { PlacedFact } from '../model/placed-facts.js';
import { formatFeeling, formatTarget, withUnit } from '../render/content/phrases.js';
import { beginSentence, enumerate, quote } from './describe-called.js';

/** What became of the maps, a sentence each, as plain text. Only what differs is said. */
export function describeFacts(before: JourneyDocument, after: JourneyDocument, comparison: Comparison): readonly string[] {
  const journeys = compareJourneys(before, after, comparison);
  return journeys.flatMap((facts) => {
    const sentences = describeJourney(facts);
    return journeys.length === 1 ? sentences : sentences.map((sentence) => `${call(facts.journey, 'The journey')}: ${sentence}`);
  });
}

function describeJourney({ lowest, highest, means, blockers, unaddressed, evidence, metrics, scale }: JourneyFacts): readonly string[] {
  return [
    ...(lowest ? [describePoint('lowest', lowest, scale)] : []),
    ...(highest ? [describePoint('highest', highest, scale)] : []),
    ...describeMeans(means, scale),
    ...describeBlockers(blockers),
    ...describeUnaddressed(unaddressed),
    ...describeEvidence(evidence.gained, 'now'),
    ...describeEvidence(evidence.lost, 'no longer'),
    ...metrics.map(describeMetric),
  ];
}

function describePoint(which: 'lowest' | 'highest', { before, after, isSamePlace }: ChangedPoint, scale: Scale): string {
  if (!after) return `There is no ${which} point any more${before ? `; it was ${describeExtreme(before, scale)}` : ''}.`;
  if (!before) return `The ${which} point is ${describeExtreme(after, scale)}.`;
  const [was, is] = [formatFeeling(before.value, scale), formatFeeling(after.value, scale)];
  if (isSamePlace) return `The ${which} point stays at ${callPlaces(after)}, now ${is} (was ${was}).`;
  if (was === is) return `The ${which} point, ${is}, is now at ${callPlaces(after)} (was at ${callPlaces(before)}).`;
  return `The ${which} point moves from ${describeExtreme(before, scale)} to ${describeExtreme(after, scale)}.`;
}

function describeExtreme(point: ExtremePoint, scale: Scale): string {
  return `${callPlaces(point)} (${formatFeeling(point.value, scale)})`;
}

/** The first places; a map where everybody feels the same would name all of its steps. */
function callPlaces({ places }: ExtremePoint): string {
  const named = places.slice(0, mostPlaces).map((place) => call(place, 'a place without a name'));
  const more = places.length - named.length;
  return enumerate([...named, ...(more > 0 ? [`${more} more`] : [])]);
}

const mostPlaces = 2;

/** Those that differ most, in the order of the map. */
function describeMeans(means: readonly ChangedMean[], scale: Scale): readonly string[] {
  const differing = means.filter(({ before, after }) => roundMean(before) !== roundMean(after));
  const weight = ({ before, after }: ChangedMean): number => (before === undefined || after === undefined ? 0 : Math.abs(after - before));
  const shown = new Set(differing.toSorted((one, other) => weight(other) - weight(one)).slice(0, mostMeans));
  const told = differing.filter((mean) => shown.has(mean)).map((mean) => describeMean(mean, scale));
  const more = differing.length - told.length;
  return told.length === 0 ? [] : [`On average, ${enumerate([...told, ...(more > 0 ? [`${more} more stages feel different`] : [])])}.`];
}

const mostMeans = 3;

function describeMean({ stage, before, after }: ChangedMean, scale: Scale): string {
  const name = call(stage, 'a stage without a name');
  if (after === undefined) return `${name} no longer has a number (was ${formatMean(before, scale)})`;
  return `${name} feels ${formatMean(after, scale)}${before === undefined ? '' : ` (was ${formatMean(before, scale)})`}`;
}

function roundMean(mean: number | undefined): number | undefined {
  return mean === undefined ? undefined : Math.round(mean * 10) / 10;
}

function formatMean(mean: number | undefined, scale: Scale): string {
  return formatFeeling(roundMean(mean) ?? 0, scale);
}

function describeBlockers({ added, resolved, gone }: JourneyFacts['blockers']): readonly string[] {
  return [
    ...(resolved > 0 ? [`${countInWords(resolved, 'blocker')} resolved.`] : []),
    ...(gone > 0 ? [`${countInWords(gone, 'blocker')} gone with what ${gone === 1 ? 'it' : 'they'} stood in.`] : []),
    ...(added > 0 ? [`${countInWords(added, 'blocker')} new.`] : []),
  ];
}

function describeUnaddressed({ before, after }: JourneyFacts['unaddressed']): readonly string[] {
  if (before === after) return [];
  if (after === 0) return [`No pain is without an opportunity any more (${inWords(before)} ${before === 1 ? 'was' : 'were'}).`];
  return [`${countInWords(after, 'pain')} without an opportunity (${inWords(before)} ${before < 2 ? 'was' : 'were'}).`];
}

function describeEvidence(facts: readonly PlacedFact[], adverb: 'now' | 'no longer'): readonly string[] {
  if (facts.length === 0) return [];
  const word = facts.every(({ fact }) => fact.kind === 'feels') ? 'feeling' : 'fact';
  return [`${countInWords(facts.length, word)} ${adverb} known from evidence.`];
}

function describeMetric({ place, name, metric, before, after }: ChangedMetric): string {
  const [was, is] = [withUnit(before.value, metric?.unit), withUnit(after.value, metric?.unit)];
  const target = metric?.target && formatTarget(metric.target, metric.unit);
  const subject = `${metric ? call(metric, name) : name} at ${call(place, 'a place without a name')}`;
  if (before.isMet === after.isMet || target === undefined) return `${subject} goes from ${was} to ${is}${target === undefined ? '' : `; its target is ${target}`}.`;
  return `${subject} ${after.isMet ? 'now meets' : 'now misses'} its target of ${target}: ${was === is ? 'still ' : ''}${is}${was === is ? '' : ` (was ${was})`}.`;
}

function call({ title, name }: Named, otherwise: string): string {
  return title !== undefined && title.trim() !== '' ? quote(title) : name ?? otherwise;
}

/** `One blocker is`, `Twelve pains are`, `20 facts are`. */
function countInWords(amount: number, word: string): string {
  return `${beginSentence(inWords(amount))} ${word}${amount === 1 ? ' is' : 's are'}`;
}

function inWords(amount: number): string {
  return ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][amount] ?? String(amount);
}
