import type { Change, ChangedValue, Reference } from '../diff/comparison.js';
import type { EvidenceMethod, JourneyKind, Level, Scale, Severity, Target } from '../model/journey-document.js';
import { minus } from '../model/minus.js';
import { count, enumerate, formatDuration, formatNumber, formatReview, formatTarget } from '../render/content/phrases.js';
import { beginSentence, callFirst, callLine, callReference, callWithType, quote } from './describe-called.js';
import { describeScales, tellFelt, tellMeasured } from './tell-numbers.js';
import type { Telling } from './telling.js';

/** What of an element changed that still has its name and its place. */
export function tellProperty(change: Change): Telling {
  const { property = '', before, after, element: { type }, context: { references, saysTheSame } } = change;
  if (property in ofValue && type === 'feels') return tellFelt(change);
  if (type === 'measured' && (property === 'value' || property === 'date')) return tellMeasured(change);
  const subject = callSubject(change);
  if (property === 'target') return { subject, predicate: describeTargets(change) };
  if (property === 'scale') return { subject, predicate: describeScales(before as unknown as Scale, after as unknown as Scale) };
  const list = lists[property];
  if (list) return { subject, predicate: describeList(itemsOf(before, references?.before), itemsOf(after, references?.after), saysTheSame ? shifted : list) };
  const phrase = phrases[`${type}.${property}`] ?? phrases[property] ?? { verb: `has the ${property}`, show: formatPlain };
  return { subject, predicate: references ? describePhrase(callOnly(references.before), callOnly(references.after), { verb: phrase.verb, show: formatPlain }) : describePhrase(before, after, phrase) };
}

const ofValue: Readonly<Record<string, true>> = { value: true, text: true };

/** `“Pays”: the pain “…”`, or `step “Pays”`. */
function callSubject({ element, property, context: { around, lineBefore, lineAfter, scaleAfter, unitAfter, about } }: Change): string {
  if (!lineAfter) return beginSentence(callWithType(element));
  const place = around.at(-1);
  // Where its words are what changed, it is called by those that people know.
  const line = (property === 'text' || property === 'alt') && lineBefore ? lineBefore : lineAfter;
  return `${place ? `${callFirst(place)}: ` : ''}${callLine(line, element.type, { scale: scaleAfter, unit: unitAfter, about })}`;
}

/** What came to a list and what went, each with its verb. */
interface ListPhrase {
  readonly gained: string;
  readonly lost: string;
  /** Whether its items are sentences, and not names. */
  readonly isText?: boolean;
}

const lists: Readonly<Partial<Record<string, ListPhrase>>> = {
  personas: { gained: 'is now for', lost: 'is no longer for' },
  channels: { gained: 'is now via', lost: 'is no longer via' },
  actors: { gained: 'is now by', lost: 'is no longer by' },
  lanes: { gained: 'is now in', lost: 'is no longer in' },
  evidence: { gained: 'is now known from', lost: 'is no longer known from' },
  tags: { gained: 'is now tagged', lost: 'is no longer tagged' },
  details: { gained: 'is now shown in detail by', lost: 'is no longer shown in detail by' },
  leaves: { gained: 'now leaves', lost: 'no longer leaves' },
  rejoins: { gained: 'now rejoins', lost: 'no longer rejoins' },
  addresses: { gained: 'now addresses', lost: 'no longer addresses' },
  links: { gained: 'now links to', lost: 'no longer links to', isText: true },
  data: { gained: 'now reads', lost: 'no longer reads', isText: true },
  goals: { gained: 'now has the goal', lost: 'no longer has the goal', isText: true },
  scenarios: { gained: 'now has the scenario', lost: 'no longer has the scenario', isText: true },
  expectations: { gained: 'now has the expectation', lost: 'no longer has the expectation', isText: true },
  themes: { gained: 'now has the theme', lost: 'no longer has the theme', isText: true },
  solutions: { gained: 'now has the solution', lost: 'no longer has the solution', isText: true },
};

/** Evidence of all that is below a heading. */
const shifted: ListPhrase = { gained: 'is known as a whole, and no longer line by line, from', lost: 'is known line by line, and no longer as a whole, from' };

/** One of a list: what tells it from others, and what it is called. */
interface Item {
  readonly identity: string;
  readonly called: string;
}

function describeList(before: readonly Item[], after: readonly Item[], { gained, lost, isText }: ListPhrase): string {
  const call = (items: readonly Item[]): string => enumerate(items.map(({ called }) => (isText ? quote(called) : called)));
  const [added, gone] = [without(after, before), without(before, after)];
  if (added.length > 0 && gone.length > 0) return `${gained} ${call(added)} (was ${call(gone)})`;
  if (gone.length > 0) return `${lost} ${call(gone)}`;
  return `${before.length > 0 ? gained.replace(/\bnow\b/u, 'now also') : gained} ${call(added)}`;
}

/** What one list has more of than another. */
function without(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const called = new Map(items.map(({ identity, called: words }) => [identity, words]));
  return minus(items.map(({ identity }) => identity), others.map(({ identity }) => identity)).map((identity) => ({ identity, called: called.get(identity) ?? identity }));
}

/** What is referred to is the same under another name. */
function itemsOf(value: ChangedValue | undefined, references: readonly Reference[] | undefined): readonly Item[] {
  if (references) return references.map((each) => ({ identity: each.name, called: callReference(each) }));
  return Array.isArray(value) ? value.map((each) => ({ identity: String(each), called: String(each) })) : [];
}

function callOnly([reference]: readonly Reference[]): string | undefined {
  return reference && callReference(reference);
}

/** How a value is told: `is now of high severity (was low)`. */
interface Phrase {
  readonly verb: string;
  /** Its parameter is a value of the property. */
  readonly show: (value: never) => string;
  /** How the value before is told behind the one after; the same way, unless it says so. Null where the subject has told it. */
  readonly short?: ((value: never) => string) | null;
}

/** By type and property, or by the property alone. */
const phrases: Readonly<Partial<Record<string, Phrase>>> = {
  text: { verb: 'reads', show: quote, short: null },
  description: { verb: 'is described as', show: quote },
  severity: { verb: 'is', show: (severity: Severity) => (severity === 'blocker' ? 'a blocker' : `of ${severity} severity`), short: (severity: Severity) => (severity === 'blocker' ? 'a blocker' : severity) },
  impact: { verb: 'is', show: (level: Level) => `of ${level} impact`, short: formatPlain },
  effort: { verb: 'is', show: (level: Level) => `of ${level} effort`, short: formatPlain },
  status: { verb: 'is', show: (status: string) => statusNouns[status] ?? status },
  owner: { verb: 'is owned by', show: formatPlain },
  'journey.kind': { verb: 'shows', show: (kind: JourneyKind) => `the ${kind} state` },
  baseline: { verb: 'replaces', show: formatPlain },
  reviewed: { verb: 'is marked as reviewed on', show: formatReview },
  duration: { verb: 'takes', show: formatDuration },
  wait: { verb: 'has a wait of', show: formatDuration },
  optional: { verb: 'is', show: () => 'optional' },
  presence: { verb: 'is', show: formatPlain },
  method: { verb: 'has the method', show: (method: EvidenceMethod) => method.replace('-', ' ') },
  participants: { verb: 'has', show: (amount: number) => count(amount, 'participant'), short: formatPlain },
  date: { verb: 'is dated', show: formatPlain },
  unit: { verb: 'is measured in', show: formatPlain },
  metric: { verb: 'is a value of', show: formatPlain },
  path: { verb: 'shows', show: quote },
  alt: { verb: 'has the alternative text', show: quote },
};

const statusNouns: Readonly<Partial<Record<string, string>>> = { idea: 'an idea', draft: 'a draft', hypothesis: 'a hypothesis' };

function describePhrase(before: ChangedValue | undefined, after: ChangedValue | undefined, { verb, show, short = show }: Phrase): string {
  // Which values a property has is known to its row alone.
  const tell = (telling: (value: never) => string, value: ChangedValue): string => telling(value as never);
  if (after === undefined) return before === undefined ? verb : `${insert('no longer', verb)} ${tell(show, before)}`;
  return `${insert('now', verb)} ${tell(show, after)}${before === undefined || short === null ? '' : ` (was ${tell(short, before)})`}`;
}

/** `is a blocker` → `is now a blocker`; `takes 2 days` → `now takes 2 days`. */
function insert(adverb: string, verb: string): string {
  return verb === 'is' || verb.startsWith('is ') ? verb.replace('is', `is ${adverb}`) : `${adverb} ${verb}`;
}

/** Each in the unit that its version has. */
function describeTargets({ before, after, context: { unitBefore, unitAfter } }: Change): string {
  const inUnit = (unit: string | undefined) => (target: Target) => formatTarget(target, unit);
  return describePhrase(before, after, { verb: 'has a target of', show: inUnit(after === undefined ? unitBefore : unitAfter), short: inUnit(unitBefore) });
}

function formatPlain(value: ChangedValue): string {
  if (typeof value === 'string') return value.trim() === '' ? quote('') : value;
  return typeof value === 'number' ? formatNumber(value) : JSON.stringify(value);
}
