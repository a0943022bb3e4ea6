import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import type { Change } from '../../src/diff/comparison.js';
import { readAlone } from '../../src/language/read-alone.js';
import { walkDocument } from '../../src/model/element-key.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { describeChange } from '../../src/report/describe-change.js';
import { describeFacts } from '../../src/report/describe-facts.js';
import { tellChanges } from '../../src/report/tell-changes.js';
import { journeyTexts } from '../fuzz/journey-texts.js';
import { seed } from '../fuzz/seed.js';
import { chooseBy, documents, placesIn, share } from './random-documents.js';
import type { EditableElement, EditablePlace } from './random-documents.js';

/** Documents of any shape, as people may write them: few names, often the same. */
const written = journeyTexts.map((text) => readAlone(text).document);

function check<Input>(inputs: fc.Arbitrary<Input>, holds: (input: Input) => void, numRuns = 150): void {
  fc.assert(fc.property(inputs, holds), { seed, numRuns });
}

function changesOf(before: JourneyDocument, after: JourneyDocument): readonly Change[] {
  return compareDocuments(before, after).changes;
}

describe('any comparison', () => {
  const versions = fc.oneof(fc.tuple(written, written), documents.chain((document) => fc.tuple(fc.constant(document), fc.array(edits, { maxLength: 6 }))).map(([document, all]) => {
    return [document, all.reduce((each, edit) => applyEdit(each, edit)?.document ?? each, document)] as [JourneyDocument, JourneyDocument];
  }));

  it('of a document with itself finds all of it, and no change', () => {
    check(fc.oneof(written, documents), (document) => {
      const { pairs, changes } = compareDocuments(document, structuredClone(document));
      deepEqual(changes, []);
      deepEqual(pairs, [...walkDocument(document)].map(({ key }) => ({ before: key, after: key, confidence: 1 })));
    });
  });

  it('the other way round says the opposite', () => {
    check(versions, ([before, after]) => {
      const forth = compareDocuments(before, after);
      const back = compareDocuments(after, before);
      deepEqual(sorted(back.changes.map(identify)), sorted(forth.changes.map(mirror).map(identify)));
      deepEqual(sorted(back.pairs.map((pair) => [pair.after, pair.before])), sorted(forth.pairs.map((pair) => [pair.before, pair.after])));
    });
  });

  it('tells each change in a sentence, and by a fingerprint that is its own and stays', () => {
    check(versions, ([before, after]) => {
      const comparison = compareDocuments(before, after);
      const prints = comparison.changes.map(({ fingerprint }) => fingerprint);
      equal(new Set(prints).size, prints.length);
      deepEqual(changesOf(structuredClone(before), structuredClone(after)).map(({ fingerprint }) => fingerprint), prints);
      const told = tellChanges(comparison.changes).filter((sentence) => sentence !== '');
      for (const sentence of [...comparison.changes.map(describeChange), ...told, ...describeFacts(before, after, comparison)]) checkSentence(sentence);
    });
  });

  it('accounts for every element: in both documents, or under what came or went', () => {
    check(versions, ([before, after]) => {
      const { pairs, changes } = compareDocuments(before, after);
      const [kept, found] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
      equal(kept.size, pairs.length);
      equal(found.size, pairs.length);
      checkAccounted(before, kept, changes.flatMap(({ kind, beforeKey }) => (kind === 'removed' ? beforeKey ?? [] : [])));
      checkAccounted(after, found, changes.flatMap(({ kind, afterKey }) => (kind === 'added' ? afterKey ?? [] : [])));
    });
  });
});

function checkAccounted(document: JourneyDocument, paired: ReadonlySet<string>, topmost: readonly string[]): void {
  const told = new Set(topmost);
  const isTold = (key: string): boolean => told.has(key) || (key.includes('/') && isTold(key.slice(0, key.lastIndexOf('/'))));
  for (const { key } of walkDocument(document)) ok(paired.has(key) || isTold(key), key);
}

function checkSentence(sentence: string): void {
  ok(/[.!?…。！？]”?$/u.test(sentence), sentence);
  ok(!/undefined|NaN|\[object|\n| {2}|\(\)/u.test(sentence), sentence);
}

function identify({ kind, beforeKey, afterKey, property, before, after, level }: Change): string {
  return JSON.stringify([kind, beforeKey, afterKey, property, before, after, kind === 'added' || kind === 'removed' ? '' : level]);
}

function mirror({ before, after, beforeKey, afterKey, kind, ...rest }: Change): Change {
  const opposite = kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind;
  return {
    ...rest, kind: opposite, ...(after !== undefined && { before: after }), ...(before !== undefined && { after: before }),
    ...(afterKey !== undefined && { beforeKey: afterKey }), ...(beforeKey !== undefined && { afterKey: beforeKey }),
  };
}

function sorted(items: readonly unknown[]): readonly string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}

describe('one edit', () => {
  for (const kind of ['add', 'remove', 'move', 'rename', 'retitle', 'change'] as const) {
    it(`that is to ${kind} something is that change and no other`, () => {
      let applied = 0;
      check(fc.tuple(documents, edits), ([document, edit]) => {
        const edited = applyEdit(document, { ...edit, kind });
        if (edited === undefined) return;
        applied += 1;
        deepEqual(changesOf(document, edited.document).map(({ kind: found, element, property }) => ({ kind: found, type: element.type, property })), [edited.expected]);
      });
      ok(applied > 50, `Only ${applied} documents could be edited.`);
    });
  }
});

describe('a new name in an imported file', () => {
  it('is a change of that file, and none of those that follow it', () => {
    check(documents, (document) => {
      const { imported: { personas: [theirs], ...rest } } = document;
      if (theirs?.name === undefined) throw new Error('The document imports nobody.');
      const name = `${theirs.name}s`;
      const journeys = document.journeys.map((journey) => ({ ...journey, personas: [name] }));
      deepEqual(changesOf(document, { ...document, imported: { ...rest, personas: [{ ...theirs, name }] }, journeys }), []);
    });
  });
});

interface Edit {
  readonly kind: 'add' | 'remove' | 'move' | 'rename' | 'retitle' | 'change';
  readonly at: number;
  readonly to: number;
}

const edits: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom('add', 'remove', 'move', 'rename', 'retitle', 'change'), at: share, to: share });

interface Expected {
  readonly kind: Change['kind'];
  readonly type: Change['element']['type'];
  readonly property: string | undefined;
}

/** A copy with one edit, and the change that it is; undefined where the document has nothing to be edited in that way. */
function applyEdit(document: JourneyDocument, edit: Edit): { readonly document: JourneyDocument; readonly expected: Expected } | undefined {
  const copy = structuredClone(document) as unknown as EditableElement;
  const expected = editors[edit.kind](placesIn(copy), edit);
  return expected && { document: copy as unknown as JourneyDocument, expected };
}

type Editor = (places: readonly EditablePlace[], edit: Edit) => Expected | undefined;

const editors: Readonly<Record<Edit['kind'], Editor>> = {
  add(places, { at, to }) {
    const place = chooseBy(places, at);
    if (place === undefined) return undefined;
    place.list.splice(Math.floor(to * (place.list.length + 1)), 0, withoutContents(place.element));
    return { kind: 'added', type: place.type, property: undefined };
  },
  remove(places, { at }) {
    const place = chooseBy(places, at);
    place?.list.splice(place.index, 1);
    return place && { kind: 'removed', type: place.type, property: undefined };
  },
  move(places, { at, to }) {
    const place = chooseBy(places.filter(({ type }) => type === 'stage' || type === 'step' || type === 'pain' || type === 'says'), at);
    if (place === undefined) return undefined;
    const isFact = place.type === 'pain' || place.type === 'says';
    const target = isFact ? anotherList(places, place, to) : chooseBy(listsFor(places, place), to);
    if (target === undefined) return undefined;
    place.list.splice(place.index, 1);
    const index = Math.floor(to * (target.length + 1));
    if (target === place.list && index === place.index) return undefined;
    target.splice(index, 0, place.element);
    // Where two neighbours change places, either of them has moved; it is of the same type.
    return { kind: 'moved', type: place.type, property: undefined };
  },
  rename(places, { at }) {
    const place = chooseBy(places.filter(({ element }) => element.name !== undefined), at);
    if (place?.element.name === undefined) return undefined;
    place.element.name = `${place.element.name}s`;
    return { kind: 'renamed', type: place.type, property: 'name' };
  },
  retitle(places, { at }) {
    const place = chooseBy(places.filter(({ element }) => element.title !== undefined), at);
    if (place?.element.title === undefined) return undefined;
    place.element.title = `${place.element.title} now`;
    return { kind: 'renamed', type: place.type, property: 'title' };
  },
  change(places, { at }) {
    const place = chooseBy(places, at);
    if (place === undefined) return undefined;
    const [property, value] = changeable(place);
    place.element[property] = value;
    return { kind: 'changed', type: place.type, property };
  },
};

/** An element like another, under a name and a title of its own, with nothing in it. */
function withoutContents(element: EditableElement): EditableElement {
  const lists = Object.fromEntries(Object.entries(element).filter(([, value]) => Array.isArray(value)).map(([property]) => [property, []]));
  const calls = Object.fromEntries((['name', 'title', 'text'] as const).filter((property) => element[property] !== undefined).map((property) => [property, `Quite something else ${property}`]));
  return { ...element, ...lists, ...calls };
}

function listsFor(places: readonly EditablePlace[], { type, list }: EditablePlace): readonly EditableElement[][] {
  return [...new Set([list, ...places.filter((place) => place.type === type).map((place) => place.list)])];
}

function anotherList(places: readonly EditablePlace[], { list }: EditablePlace, to: number): EditableElement[] | undefined {
  const lists = places.filter(({ type }) => type === 'step').map(({ element }) => element['facts'] as EditableElement[]);
  return chooseBy(lists.filter((each) => each !== list), to);
}

/** A property of an element, and another value for it. */
function changeable({ type, element }: EditablePlace): readonly [property: string, value: unknown] {
  if (type === 'feels') return ['value', -1];
  if (type === 'pain') return ['severity', 'high'];
  if (type === 'opportunity') return ['status', 'planned'];
  if (type === 'metric') return ['unit', '%'];
  if (type === 'journey') return ['goals', ['Another goal']];
  if (type === 'step') return ['optional', true];
  return 'evidence' in element ? ['evidence', ['Talks']] : ['description', 'Another description'];
}
