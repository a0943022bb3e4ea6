import type { Channel, Evidence, Fact, Image, Measurement, Opportunity, Section } from '../../model/journey-document.js';
import { meetsTarget } from '../../model/measurements.js';
import type { Names } from '../content/names.js';
import { shortTitlesOf, titleOf, titlesOf } from '../content/names.js';
import { capitalise, formatFeeling, formatTarget, headingOf, withUnit } from '../content/phrases.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { imageFor } from '../content/reading.js';
import type { Mark } from '../mark.js';
import { html, join } from './html.js';

/** A fact with all that is known about it, in words that stand for themselves. `around` are the sections that hold it. */
export function showFact({ fact, key, known }: HeldFact, around: readonly Section[], reading: Reading): Mark {
  const notes = [
    ...ownNotes(fact, reading),
    ...commonNotes(fact, reading.names),
    note(describeKnowledge(fact, known, around, reading.names)),
    ...(fact.description === undefined ? [] : [note(fact.description)]),
  ];
  return html('span', withNotes(showMain(fact, reading), notes), { element: key, class: 'fact', dir: 'auto' });
}

/** Small print in lines of its own, below what is said. */
export function withNotes(main: readonly Mark[], notes: readonly Mark[]): readonly Mark[] {
  if (notes.length === 0) return join(main, ' · ');
  return [...join(main, ' · '), html('span', ' · ', { class: 'unseen' }), html('span', join(notes, ' · '), { class: 'notes' })];
}

function note(text: string): Mark {
  return html('span', text);
}

/** What the fact says itself. */
function showMain(fact: Fact, reading: Reading): readonly Mark[] {
  const said = fact.text ?? fact.name;
  const text = said === undefined ? [] : [html('span', said)];
  switch (fact.kind) {
    case 'feels': return lead(fact.value === undefined ? undefined : formatFeeling(fact.value, reading.journey.scale), ' ', text);
    case 'pain': return lead(fact.severity && capitalise(fact.severity), ': ', text, 'pain');
    case 'opportunity': return lead(fact.status && capitalise(fact.status), ': ', text);
    case 'says': return [html('span', `“${said ?? ''}”`)];
    case 'measured': return [...showMeasured(fact, reading.names), ...text];
    case 'moment': return said === undefined ? [html('span', 'Moment of truth')] : text;
    case 'image': return [...text, ...showImage(fact, reading)];
    case 'touchpoint': case 'does': case 'thinks': case 'need': case 'gain': case 'artifact': case 'frontstage':
    case 'backstage': case 'support': case 'note': case 'factor': return text;
    default: return fact satisfies never;
  }
}

/** A strong word before the text of a fact, in one phrase with it. */
function lead(word: string | undefined, between: string, text: readonly Mark[], look?: 'pain'): readonly Mark[] {
  if (word === undefined) return text;
  return [html('span', join([html('strong', word, { dir: 'auto', ...(look && { class: look }) }), ...text], between))];
}

function showMeasured({ metric: name, value }: Measurement, { metrics }: Names): readonly Mark[] {
  const metric = metrics.get(name);
  return [html('span', join([html('span', metric === undefined ? name : headingOf(metric, name)), html('strong', withUnit(value, metric?.unit))], ' '))];
}

function showImage({ path, alt }: Image, reading: Reading): readonly Mark[] {
  const src = imageFor(path, reading);
  return [
    ...(src === undefined ? [] : [html('img', [], { src, alt: '' })]),
    ...(alt === undefined ? [] : [html('span', alt)]),
    note(path),
  ];
}

function ownNotes(fact: Fact, { names }: Reading): readonly Mark[] {
  switch (fact.kind) {
    case 'opportunity': return opportunityNotes(fact, names);
    case 'measured': return targetNotes(fact, names);
    default: return [];
  }
}

function opportunityNotes({ impact, effort, addresses, owner, solutions, links }: Opportunity, names: Names): readonly Mark[] {
  return [
    ...(impact === undefined ? [] : [note(`Impact ${impact}`)]),
    ...(effort === undefined ? [] : [note(`Effort ${effort}`)]),
    ...(addresses.length === 0 ? [] : [note(`Addresses ${addresses.map((name) => `“${titleOf(names.pains, name)}”`).join(', ')}`)]),
    ...(owner === undefined ? [] : [note(`Owner: ${titleOf(names.actors, owner)}`)]),
    ...solutions.map((solution) => note(`Solution: ${solution}`)),
    ...showLinks(links),
  ];
}

export function showLinks(links: readonly string[]): readonly Mark[] {
  return links.map((link) => html('span', link, { link }));
}

function targetNotes({ metric: name, value }: Measurement, { metrics }: Names): readonly Mark[] {
  const metric = metrics.get(name);
  if (metric?.target === undefined) return [];
  const met = meetsTarget(value, metric.target);
  return [note(`target ${formatTarget(metric.target, metric.unit)}`), html('strong', met ? '✓ met' : '✗ missed', { class: met ? 'good' : 'bad' })];
}

function commonNotes({ kind, personas, channels, actors, lanes, date }: Fact, names: Names): readonly Mark[] {
  return [
    ...(personas.length > 0 ? [note(`for ${shortTitlesOf(names, personas)}`)] : []),
    ...(channels.length > 0 ? [note(`via ${channels.map((name) => describeChannel(name, names.channels.get(name))).join(', ')}`)] : []),
    ...(actors.length > 0 ? [note(`by ${shortTitlesOf(names, actors)}`)] : []),
    ...(lanes.length > 0 && kind !== 'note' ? [note(`in ${titlesOf(names.lanes, lanes)}`)] : []),
    ...(date === undefined ? [] : [note(`on ${date}`)]),
  ];
}

function describeChannel(name: string, channel: Channel | undefined): string {
  const title = channel === undefined ? name : headingOf(channel, name);
  return channel?.presence === undefined ? title : `${title} (${channel.presence})`;
}

/** `assumed`, or how it is known: from its own evidence, else from that of the nearest section that names some. */
function describeKnowledge({ kind, evidence }: Fact, known: boolean, around: readonly Section[], names: Names): string {
  if (!known) return 'assumed';
  const sources = [evidence, ...around.toReversed().map((section) => section.evidence)].find((list) => list.length > 0);
  if (sources === undefined) return kind === 'measured' ? 'measured' : 'known';
  return `${kind === 'measured' ? 'measured, from' : 'known from'} ${titlesOf(names.evidence, sources)}`;
}

/** What kind of study it is, with how many people, and when. */
export function describeMethod({ method }: Evidence): string {
  return method === undefined ? '' : capitalise(method.replace('-', ' '));
}
