import { deepEqual, ok } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import type { UnitedDocuments } from '../../src/diff/unite-documents.js';
import { uniteDocuments } from '../../src/diff/unite-documents.js';
import { readAlone } from '../../src/language/read-alone.js';
import type { ElementKey } from '../../src/model/element-key.js';
import { walkDocument } from '../../src/model/element-key.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { drawComparison } from '../../src/render/comparison/draw-comparison.js';
import { readCatalogue } from './read-catalogue.js';

function unite(before: string, after: string): UnitedDocuments {
  const [old, current] = [readAlone(before).document, readAlone(after).document];
  return uniteDocuments(old, current, compareDocuments(old, current));
}

const signs = { added: '+', removed: '-', changed: '~', moved: '>', movedAway: '<' } as const;

/** The elements of the union below its journeys, a line each: a sign, and the words that it is called by, indented. */
function outline({ document, marks }: UnitedDocuments): readonly string[] {
  return [...walkDocument(document)].filter(({ type }) => ['stage', 'path', 'step', 'fact'].includes(type)).map(({ key, element }) => {
    const mark = marks.get(key);
    const words = ['title', 'text', 'name', 'value'].map((name) => (element as unknown as Readonly<Record<string, string | number | undefined>>)[name]).find((value) => value !== undefined);
    return `${'  '.repeat((key.split('/').length - 4) / 2)}${mark ? signs[mark.sign] : ' '} ${String(words)}`;
  });
}

function checkUnion(before: string, after: string, expected: readonly string[]): void {
  deepEqual(outline(unite(`journey A {\n${before}\n}`, `journey A {\n${after}\n}`)), expected);
}

describe('the union of two versions', () => {
  it('keeps what is gone behind what it followed', () => checkUnion(
    'stage "S" { step "a" {} step "b" {} step "c" {} }',
    'stage "S" { step "a" {} step "x" {} step "c" {} }',
    ['  S', '    a', '  - b', '  + x', '    c'],
  ));

  it('keeps what is gone at the beginning there', () => checkUnion(
    'stage "Old" { step "o" {} } stage "S" { step "a" {} }',
    'stage "S" { step "a" {} }',
    ['- Old', '    o', '  S', '    a'],
  ));

  it('shows what moved at both of its places, with what it holds at the new one', () => checkUnion(
    'stage "S" { step "a" { feels 1 does "d" } step "b" {} } stage "T" { step "c" {} }',
    'stage "S" { step "b" {} } stage "T" { step "c" {} step "a" { feels 1 does "d" } }',
    ['  S', '  < a', '      1', '    b', '  T', '    c', '  > a', '      1', '      d'],
  ));

  it('takes what a new stage holds along, and tells what came into it from elsewhere', () => checkUnion(
    'stage "S" { step "a" {} step "b" {} }',
    'stage "S" { step "a" {} } stage "N" { step "b" {} step "n" {} }',
    ['  S', '    a', '  < b', '+ N', '  > b', '    n'],
  ));

  it('has a stage that moved as a heading at its old place', () => checkUnion(
    'stage "S" { step "a" {} } stage "T" { step "b" {} } stage "U" { step "c" {} }',
    'stage "T" { step "b" {} } stage "U" { step "c" {} } stage "S" { step "a" {} }',
    ['< S', '  T', '    b', '  U', '    c', '> S', '    a'],
  ));

  it('says what a property was, and what a fact was as a whole', () => {
    const { marks } = unite('journey A { stage "S" { step "a" { feels -1 "lost" } } }', 'journey A { stage "S" { step "a" { feels 2 "lost" } } }');
    const mark = marks.get('journeys/0/stages/0/steps/0/facts/0');
    deepEqual(mark?.was, [{ property: 'value', before: -1, after: 2 }]);
    deepEqual(mark.old?.kind === 'feels' && mark.old.value, -1);
  });

  it('knows whose a feeling was that changed, also by another name', () => {
    const text = (name: string, feels: string): string => `persona ${name} "Ana"\npersona Bea "Bea"\njourney A for ${name}, Bea { stage "S" { step "a" { ${feels} } } }`;
    const whose = (feels: string): readonly string[] | undefined =>
      unite(text('Ana', 'feels -1 "lost" for Ana'), text('Anna', feels)).marks.get('journeys/0/stages/0/steps/0/facts/0')?.old?.personas;
    deepEqual(whose('feels 2 "lost" for Anna'), ['Anna']);
    deepEqual(whose('feels 2 "lost" for Bea'), ['Anna']);
  });

  it('says where something was moved from, and which way within its element', () => {
    const { marks } = unite(
      'journey A { stage "S" { step "a" {} step "b" {} step "c" {} } stage "T" { step "d" { } } }',
      'journey A { stage "S" { step "b" {} step "c" {} step "a" {} step "d" {} } stage "T" { } }',
    );
    deepEqual([...marks.values()].map(({ sign, move }) => [sign, move]), [
      ['movedAway', { direction: 'later' }], ['moved', { direction: 'later' }], ['moved', { other: 'T' }], ['movedAway', { other: 'S' }],
    ]);
  });

  it('knows the people of both versions', () => {
    const { document } = unite('persona Ann "Ann"\njourney A for Ann { stage "S" {} }', 'persona Bob "Bob"\njourney A for Bob { stage "S" {} }');
    deepEqual(document.declarations.personas.map(({ name }) => name), ['Bob', 'Ann']);
  });
});

describe('the union of each pair of the catalogue', () => {
  const pages = globSync('test/diff/catalogue/*.md', { cwd: root }).map((path) => readCatalogue(readFileSync(join(root, path), 'utf8')));
  for (const { title, before, after } of pages.flatMap(({ pairs }) => pairs)) {
    it(`loses nothing of either, and can be drawn: ${title}`, () => {
      const [old, current] = [readAlone(before).document, readAlone(after).document];
      const comparison = compareDocuments(old, current);
      const united = uniteDocuments(old, current, comparison);
      deepEqual(missing(old, [...united.places.values()].map((place) => place.before)), []);
      deepEqual(missing(current, [...united.places.values()].map((place) => place.after)), []);
      const told = new Set([...united.marks.values()].flatMap(({ changes }) => changes));
      deepEqual(comparison.changes.filter(({ afterKey, beforeKey }, index) => (afterKey ?? beforeKey ?? '').startsWith('journeys/') && !told.has(index)), []);
      for (const journey of united.document.journeys.keys()) ok(drawComparison(united.document, { journey, marks: united.marks, numbers: united.numbers }).height > 0);
    });
  }
});

/** The elements of a document's journeys that have no place. */
function missing(document: JourneyDocument, places: readonly (ElementKey | undefined)[]): readonly ElementKey[] {
  const known = new Set(places);
  return [...walkDocument(document)].map(({ key }) => key).filter((key) => key.startsWith('journeys/') && !known.has(key));
}
