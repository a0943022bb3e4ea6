import type { Duration, Scale } from '../../model/journey-document.js';
import { minus } from '../../model/minus.js';
import type { Names } from '../content/names.js';
import { titlesOf } from '../content/names.js';
import { capitalise, formatDuration, formatFeeling, formatNumber, formatReview, formatScale } from '../content/phrases.js';
import type { ElementMark, PropertyChange } from './element-mark.js';

/**
 * What there is to say of an element beside what it is now, a short line each: that it came or went, from where, and what it was. `scale`
 * is the one that old feelings were on.
 */
export function describeOld({ sign, was, move, old }: ElementMark, names: Names, scale: Scale): readonly string[] {
  const felt = old?.kind === 'feels' ? scale : undefined;
  const lines = was.flatMap((change) => describeProperty(change, names, felt));
  switch (sign) {
    case 'added': case 'removed': return [capitalise(sign)];
    case 'moved': return [describeMove(move, 'from'), ...lines];
    case 'movedAway': return [describeMove(move, 'to')];
    case 'changed': return lines;
    default: return sign satisfies never;
  }
}

function describeMove(move: ElementMark['move'], way: 'from' | 'to'): string {
  const places = [move?.other, move?.journey].filter((place) => place !== undefined);
  if (places.length > 0) return `Moved ${way} ${places.map(quote).join(' of ')}`;
  if (move?.direction === undefined) return way === 'from' ? 'Moved here' : 'Moved away';
  return `Moved ${move.direction}`;
}

/** How a property is called where its value alone would not say what it is. */
const words: Readonly<Record<string, string>> = {
  personas: 'for', channels: 'via', actors: 'by', evidence: 'from', lanes: 'in', date: 'on', duration: 'takes', wait: 'waits', details: 'opens',
  goals: 'goal', scenarios: 'scenario', expectations: 'expectation', solutions: 'solution', links: 'link', tags: 'tag', baseline: 'replaces', description: 'comment',
};
const bare: readonly string[] = ['title', 'text', 'name', 'value', 'severity', 'status'];
/** What these properties name has a title. */
const named: Readonly<Record<string, keyof Names>> = {
  personas: 'personas', channels: 'channels', actors: 'actors', evidence: 'evidence', lanes: 'lanes', addresses: 'pains', owner: 'actors',
  leaves: 'steps', rejoins: 'steps', details: 'journeys', baseline: 'journeys', metric: 'metrics',
};

function describeProperty({ property, before, after }: PropertyChange, names: Names, scale: Scale | undefined): readonly string[] {
  const word = words[property] ?? property;
  const say = (value: unknown): string => describeValue(property, value, names, scale);
  if (Array.isArray(before) || Array.isArray(after)) return describeLists(word, listOf(before), listOf(after), say);
  if (property === 'optional') return [before === true ? 'was optional' : 'was not optional'];
  if (before === undefined) return [`had no ${word}`];
  return [`was ${bare.includes(property) ? '' : `${word} `}${say(before)}`];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function describeLists(word: string, before: readonly unknown[], after: readonly unknown[], say: (value: unknown) => string): readonly string[] {
  const [gone, come] = [minus(before, after).map(say), minus(after, before).map(say)];
  return [...(gone.length > 0 ? [`no longer ${word} ${gone.join(', ')}`] : []), ...(come.length > 0 ? [`new: ${word} ${come.join(', ')}`] : [])];
}

function describeValue(property: string, value: unknown, names: Names, scale: Scale | undefined): string {
  const list = named[property];
  if (typeof value === 'number') return scale !== undefined && property === 'value' ? formatFeeling(value, scale) : formatNumber(value);
  if (typeof value === 'string') return list === undefined ? describeText(property, value) : titlesOf(names[list], [value]);
  return describeData(value);
}

const prose: readonly string[] = ['title', 'text', 'description', 'goals', 'scenarios', 'expectations', 'solutions', 'alt'];
const longest = 160;

function describeText(property: string, text: string): string {
  return prose.includes(property) ? quote(text.length > longest ? `${text.slice(0, longest)}…` : text) : text;
}

function quote(text: string): string {
  return `“${text}”`;
}

function describeData(value: unknown): string {
  if (isDuration(value)) return formatDuration(value);
  if (hasKeys<Scale>(value, ['worst', 'best'])) return formatScale(value);
  if (hasKeys<{ readonly date: string }>(value, ['date'])) return formatReview(value);
  return String(value);
}

function isDuration(value: unknown): value is Duration {
  return hasKeys<Duration>(value, ['amount', 'unit']);
}

function hasKeys<Shape extends object>(value: unknown, keys: readonly (keyof Shape)[]): value is Shape {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
