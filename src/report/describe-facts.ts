import { compareJourneys } from '../diff/journey-facts.js';
import type { MovedBlockers } from '../diff/changed-blockers.js';
import type { ChangedMean } from '../diff/changed-means.js';
import { newlyMisses } from '../diff/changed-metrics.js';
import type { ChangedMetric } from '../diff/changed-metrics.js';
import type { JourneyFacts } from '../diff/journey-facts.js';
import type { Comparison } from '../diff/comparison.js';
import { isTurned, roundMean } from '../model/emotion.js';
import type { JourneyDocument, Scale, Section } from '../model/journey-document.js';
import { findMetric } from '../model/measurements.js';
import type { PlacedFact } from '../model/placed-facts.js';
import { enumerate, formatFeeling, formatTarget, withUnit } from '../render/content/phrases.js';
import { beginSentence, callLine, enumerateSome, withOneStop } from './describe-called.js';
import { describePoint } from './describe-point.js';
import { callNamed, callSection } from './describe-section.js';

/** What became of the maps, a sentence each, as plain text. Only what differs is said. */
export function describeFacts(before: JourneyDocument, after: JourneyDocument, comparison: Comparison): readonly string[] {
  const isOnlyOne = before.journeys.length <= 1 && after.journeys.length <= 1;
  return compareJourneys(before, after, comparison).flatMap((facts) => {
    const sentences = describeJourney(facts, after).map(withOneStop);
    return isOnlyOne ? sentences : sentences.map((sentence) => `${callNamed(facts.journey, 'The journey')}: ${sentence}`);
  });
}

function describeJourney({ rescaled, lowest, highest, means, blockers, unaddressed, lastMoments, evidence, metrics, scale }: JourneyFacts, document: JourneyDocument): readonly string[] {
  return [
    ...(rescaled ? describeRescaled(rescaled, scale) : []),
    ...(blockers.added.length > 0 ? [`${countInWords(blockers.added.length, 'blocker')} new: ${callFacts(blockers.added)}.`] : []),
    ...metrics.filter(newlyMisses).map(describeMetric),
    ...(lowest ? [describePoint('lowest', lowest, scale)] : []),
    ...(highest ? [describePoint('highest', highest, scale)] : []),
    ...describeMeans(means, scale),
    ...describeBlockers(blockers),
    ...describeUnaddressed(unaddressed),
    ...describeEvidence(evidence.lost, 'no longer', document),
    ...(evidence.isAllLost ? ['Nothing is known from evidence any more.'] : []),
    ...describeEvidence(evidence.gained, 'now', document),
    ...(lastMoments.length > 0 ? [`No moment of truth is left; ${lastMoments.length === 1 ? 'it was' : 'they were'} ${callFacts(lastMoments)}.`] : []),
    ...metrics.filter((metric) => !newlyMisses(metric)).map(describeMetric),
  ];
}

function describeRescaled({ before, places }: NonNullable<JourneyFacts['rescaled']>, scale: Scale): readonly string[] {
  const [amount, meaning] = [places.length, isTurned(before, scale) ? 'the opposite' : 'something else'];
  if (amount === 0) return [];
  return [`${beginSentence(inWords(amount))} ${amount === 1 ? 'feeling kept its number' : 'feelings kept their numbers'} on another scale, and so ${amount === 1 ? 'says' : 'say'} ${meaning} now: at ${enumerateSome(places.map(callSection))}.`];
}

/** Those that differ most, in the order of the map. */
function describeMeans(means: readonly ChangedMean[], scale: Scale): readonly string[] {
  const differing = means.filter(({ before, after }) => rounded(before) !== rounded(after));
  const weight = ({ before, after }: ChangedMean): number => (before === undefined || after === undefined ? 0 : Math.abs(after - before));
  const shown = new Set(differing.toSorted((one, other) => weight(other) - weight(one)).slice(0, mostMeans));
  const told = differing.filter((mean) => shown.has(mean)).map((mean) => describeMean(mean, scale));
  const more = differing.length - told.length;
  return told.length === 0 ? [] : [`On average, ${enumerate([...told, ...(more > 0 ? [`${more} more stages feel different`] : [])])}.`];
}

const mostMeans = 3;

function describeMean({ stage, before, after, came, went }: ChangedMean, scale: Scale): string {
  const name = callNamed(stage, 'a stage without a name');
  const was = before === undefined ? '' : ` (was ${formatMean(before, scale)}${describeMembers(came, went)})`;
  return after === undefined ? `${name} no longer has a number${was}` : `${name} feels ${formatMean(after, scale)}${was}`;
}

/** A mean may be another one though nobody feels different, since other steps are counted. */
function describeMembers(came: readonly Section[], went: readonly Section[]): string {
  const members = [
    ...(went.length > 0 ? [`with ${enumerateSome(went.map(callSection))}`] : []),
    ...(came.length > 0 ? [`without ${enumerateSome(came.map(callSection))}`] : []),
  ];
  return members.length === 0 ? '' : `, ${members.join(' and ')}`;
}

function rounded(mean: number | undefined): number | undefined {
  return mean === undefined ? undefined : roundMean(mean);
}

function formatMean(mean: number | undefined, scale: Scale): string {
  return formatFeeling(rounded(mean) ?? 0, scale);
}

/** Those that were there before; new ones are told first of all. */
function describeBlockers({ resolved, gone, movedAway, movedHere }: JourneyFacts['blockers']): readonly string[] {
  return [
    ...(gone.length > 0 ? [`${countInWords(gone.length, 'blocker')} gone with what ${gone.length === 1 ? 'it' : 'they'} stood in: ${callFacts(gone)}.`] : []),
    ...describeMoved('to', movedAway),
    ...describeMoved('from', movedHere),
    ...(resolved.length > 0 ? [`${countInWords(resolved.length, 'blocker')} resolved: ${callFacts(resolved)}.`] : []),
  ];
}

function describeMoved(way: 'to' | 'from', { blockers, journeys }: MovedBlockers): readonly string[] {
  const others = enumerateSome(journeys.map((journey) => callNamed(journey, 'another journey')));
  return blockers.length === 0 ? [] : [`${countInWords(blockers.length, 'blocker')} moved ${way === 'to' ? 'to' : 'here from'} ${others}: ${callFacts(blockers)}.`];
}

function describeUnaddressed({ before, after, hasNew }: JourneyFacts['unaddressed']): readonly string[] {
  if (before === after.length && !hasNew) return [];
  if (after.length === 0) return [`No pain is without an opportunity any more (${inWords(before)} ${before === 1 ? 'was' : 'were'}).`];
  return [`${countInWords(after.length, 'pain')} without an opportunity (${inWords(before)} ${before < 2 ? 'was' : 'were'}): ${callFacts(after)}.`];
}

function describeEvidence(facts: readonly PlacedFact[], adverb: 'now' | 'no longer', document: JourneyDocument): readonly string[] {
  if (facts.length === 0) return [];
  if (!facts.every(({ fact }) => fact.kind === 'feels')) return [`${countInWords(facts.length, 'fact')} ${adverb} known from evidence: ${enumerateSome(facts.map((placed) => callClaim(placed, document)))}.`];
  const places = [...new Set(facts.map(({ place }) => place.section))];
  return [`${countInWords(facts.length, 'feeling')} ${adverb} known from evidence, at ${enumerateSome(places.map(callSection))}.`];
}

/** Pains and moments by their words, else by where they stand. */
function callFacts(facts: readonly PlacedFact[]): string {
  return enumerateSome(facts.map(({ fact: { text, name }, place }) =>
    callNamed({ ...(text !== undefined && { title: text }), ...(name !== undefined && { name }) }, `one at ${callSection(place.section)}`)));
}

function callClaim(placed: PlacedFact, document: JourneyDocument): string {
  const { fact, place } = placed;
  if (fact.kind === 'feels') return `the feeling at ${callSection(place.section)}`;
  const { title, unit } = ('metric' in fact && findMetric(fact.metric, document)) || {};
  return callLine(fact, fact.kind, { unit, ...('metric' in fact && { about: [{ name: fact.metric, ...(title !== undefined && { title }) }] }) });
}

function describeMetric({ place, name, metric, before, after }: ChangedMetric): string {
  const is = withUnit(after.value, after.unit);
  const target = metric?.target && formatTarget(metric.target, metric.unit);
  const subject = `${metric ? callNamed(metric, name) : name} at ${callSection(place.section)}`;
  if (before === undefined) return `${subject} misses its target of ${target ?? ''}: ${is}.`;
  const was = withUnit(before.value, before.unit);
  if (before.isMet === after.isMet || target === undefined) return `${subject} goes from ${was} to ${is}${target === undefined ? '' : `; its target is ${target}`}.`;
  return `${subject} ${after.isMet ? 'now meets' : 'now misses'} its target of ${target}: ${was === is ? 'still ' : ''}${is}${was === is ? '' : ` (was ${was})`}.`;
}

/** `One blocker is`, `Twelve pains are`, `20 facts are`. */
function countInWords(amount: number, word: string): string {
  return `${beginSentence(inWords(amount))} ${word}${amount === 1 ? ' is' : 's are'}`;
}

function inWords(amount: number): string {
  return ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][amount] ?? String(amount);
}
