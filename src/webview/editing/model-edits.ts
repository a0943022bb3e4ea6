import type { ElementKey } from '../../model/element-key.js';
import type { Fact, Feeling, JourneyDocument, JourneyMap, Section } from '../../model/journey-document.js';

/** The element of a key, which is its path in the document; undefined where there is none. */
export function elementAt(document: JourneyDocument, key: ElementKey): unknown {
  return key.split('/').reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), document);
}

export function factAt(document: JourneyDocument, key: ElementKey): Fact | undefined {
  return /\/facts\/\d+$/.test(key) ? (elementAt(document, key) as Fact | undefined) : undefined;
}

/** The stage, path or step of a key. */
export function sectionAt(document: JourneyDocument, key: ElementKey): Section | undefined {
  return /\/(?:stages|paths|steps)\/\d+$/.test(key) ? (elementAt(document, key) as Section | undefined) : undefined;
}

export function journeyAt(document: JourneyDocument, key: ElementKey): JourneyMap | undefined {
  const [, journey] = /^journeys\/(\d+)/.exec(key) ?? [];
  return journey === undefined ? undefined : document.journeys[Number(journey)];
}

/** The document with another number for a feeling, as it will be when the text says so. For a section, a feeling is added. */
export function withEmotion(document: JourneyDocument, key: ElementKey, value: number): JourneyDocument {
  const section = sectionAt(document, key);
  if (section) return withAt(document, [...key.split('/'), 'facts'], [...section.facts, newFeeling(value)]) as JourneyDocument;
  return withAt(document, [...key.split('/'), 'value'], value) as JourneyDocument;
}

function newFeeling(value: number): Feeling {
  return { kind: 'feels', value, personas: [], channels: [], actors: [], evidence: [], lanes: [] };
}

/** A copy in which only what lies on the way is new. */
function withAt(whole: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(whole)) return (whole as readonly unknown[]).map((each, index) => (String(index) === part ? withAt(each, rest, value) : each));
  return isObject(whole) ? { ...whole, [part]: withAt(whole[part], rest, value) } : whole;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
