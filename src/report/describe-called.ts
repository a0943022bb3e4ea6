import type { Called, ChangedType, Reference } from '../diff/comparison.js';
import type { Fact, PersonaTrait, Scale } from '../model/journey-document.js';
import { enumerate, formatFeeling, formatNumber, withUnit } from '../render/content/phrases.js';

/** What people call each kind of element. */
const typeWords: Readonly<Record<ChangedType, string>> = {
  journey: 'journey', stage: 'stage', step: 'step', path: 'path', trait: 'line',
  persona: 'persona', team: 'team', system: 'system', channel: 'channel', evidence: 'evidence', metric: 'metric', lane: 'lane',
  touchpoint: 'touchpoint', does: 'action', thinks: 'thought', feels: 'feeling', says: 'quote', need: 'need', pain: 'pain', gain: 'gain',
  opportunity: 'opportunity', moment: 'moment of truth', artifact: 'artifact', frontstage: 'frontstage action', backstage: 'backstage action',
  support: 'support', measured: 'measured value', image: 'image', note: 'note', factor: 'factor',
};

/** In typographic quotes, on one line; quotes inside become single ones. */
export function quote(text: string): string {
  const inner = text.replace(/\s+/gu, ' ').trim().replace(/[“”„«»]/gu, (mark) => (mark === '“' || mark === '«' || mark === '„' ? '‘' : '’'));
  return `“${inner.replace(/(^|[\s(])"/gu, '$1‘').replaceAll('"', '’')}”`;
}

/** By its title, else by its name. */
export function callElement({ type, name, title }: Called): string {
  if (title !== undefined && title.trim() !== '') return quote(title);
  return name ?? `a ${typeWords[type]} without a name`;
}

/** The same where a sentence begins. Names are left as they are. */
export function callFirst(element: Called): string {
  const isNameless = element.name === undefined && (element.title ?? '').trim() === '';
  return isNameless ? beginSentence(callElement(element)) : callElement(element);
}

/** `step “Pays by card”`; what has neither name nor title is called by its type alone. */
export function callWithType(element: Called): string {
  const word = typeWords[element.type];
  const isNameless = element.name === undefined && (element.title ?? '').trim() === '';
  return isNameless ? `${word} without a name` : `${word} ${callElement(element)}`;
}

/** What a name refers to by its title, else by that name. */
export function callReference({ name, title }: Reference): string {
  return title === undefined ? name : quote(title);
}

type Line = Fact | PersonaTrait;

/** What a line itself does not say: the scale that a feeling lies on, what its metric is called, and what that is measured in. */
export interface LineContext {
  readonly scale?: Scale | undefined;
  readonly unit?: string | undefined;
  readonly about?: readonly Reference[] | undefined;
}

/** A fact or a trait: `the pain “…”`, `the value 81 of csat`, `the image “…”`. */
export function callLine(line: Line, type: ChangedType, context: LineContext = {}): string {
  return `the ${callNewLine(line, type, context)}`;
}

/** The same without an article. */
export function callNewLine(line: Line, type: ChangedType, { scale, unit, about = [] }: LineContext = {}): string {
  const word = type === 'trait' ? traitWords[line.kind] ?? line.kind : typeWords[type];
  if (line.kind === 'feels' && type === 'feels') return `${word} ${describeFeeling(line, scale)}`;
  if ('metric' in line) return `value ${withUnit(line.value, unit)} of ${about[0] ? callReference(about[0]) : line.metric}`;
  if (line.kind === 'image') return `${word} ${quote(line.alt ?? ('path' in line ? line.path : line.text))}`;
  const words = line.text ?? '';
  if (words.trim() !== '') return `${word} ${quote(words)}`;
  return 'name' in line ? `${word} ${line.name}` : word;
}

const traitWords: Readonly<Partial<Record<string, string>>> = { says: 'quote', thinks: 'thought', does: 'habit', feels: 'feeling' };

/** `−1 “lost”`: the number, the word, or both. */
export function describeFeeling(line: Line, scale: Scale | undefined): string {
  const value = 'value' in line ? [formatScaled(line.value, scale)] : [];
  const word = line.text === undefined || line.text.trim() === '' ? [] : [quote(line.text)];
  return [...value, ...word].join(' ');
}

function formatScaled(value: number, scale: Scale | undefined): string {
  return scale ? formatFeeling(value, scale) : formatNumber(value);
}

/** The first letter as at the beginning of a sentence; names and quotes stay as they are. */
export function beginSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first of many, and how many more there are: `A, B and 3 more`. */
export function enumerateSome(items: readonly string[], most = 2): string {
  const more = items.length - most;
  // One more takes no more room than to say so.
  return more > 1 ? enumerate([...items.slice(0, most), `${more} more`]) : enumerate(items);
}

/** A quote that ends its sentence needs no second full stop. */
export function withOneStop(sentence: string): string {
  return sentence.replace(/([.!?…。！？]”)\.$/u, '$1');
}
