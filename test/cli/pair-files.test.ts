import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { pairFiles } from '../../src/cli/comparison/pair-files.js';
import type { VersionFile } from '../../src/cli/comparison/version.js';

/** Texts by their places; undefined for a file that can't be read. */
type Texts = Readonly<Record<string, string | undefined>>;

function filesOf(texts: Texts): readonly VersionFile[] {
  return Object.entries(texts).map(([place, text]) => ({ path: place, place, file: `/${place}`, content: { text: () => Promise.resolve(text) } }));
}

/** Looks for the pairs, such as `a → b`, `− a` for what was removed, `+ b` for what is new. */
async function checkPairs(before: Texts, after: Texts, ...expected: readonly string[]): Promise<void> {
  const pairs = await pairFiles(filesOf(before), filesOf(after));
  assert.deepEqual(pairs.map((pair) => (pair.before && pair.after ? `${pair.before.place} → ${pair.after.place}` : pair.after ? `+ ${pair.after.place}` : `− ${pair.before?.place ?? ''}`)), expected);
}

function lines(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => `line ${from + index}\n`).join('');
}

describe('the files of two versions', () => {
  it('belong together by their places, and are left out where they are equal', () => checkPairs({ a: '1', b: '2', c: '3\n' }, { a: '1', b: '0', c: '3\r\n' }, 'b → b'));
  it('are removed or new where the other version has nothing like them', () => checkPairs({ a: lines(0, 10), c: '' }, { b: lines(20, 30), d: '' }, '− a', '+ b', '− c', '+ d'));
  it('belong together where half of the larger one stands in the other', async () => {
    await checkPairs({ a: lines(10, 20) }, { b: lines(15, 24) }, 'a → b');
    await checkPairs({ a: lines(10, 20) }, { b: lines(16, 26) }, '− a', '+ b');
    await checkPairs({ a: lines(10, 20) }, { b: lines(10, 40) }, '− a', '+ b');
  });
  it('belong to the likest, each to one', () => checkPairs({ a: lines(10, 30), b: lines(10, 28) }, { c: lines(10, 29), d: lines(10, 30) }, 'b → c', 'a → d'));
  it('belong to the one of the same name, of several that are alike', () => checkPairs({ 'old/a': lines(0, 9), 'old/b': lines(0, 9) }, { 'new/b': lines(0, 9), 'new/c': lines(0, 9) }, 'old/b → new/b', 'old/a → new/c'));
  it('are like no other where they can’t be read, and still differ from what they were', () => checkPairs({ a: undefined, b: undefined }, { b: undefined, c: undefined }, '− a', 'b → b', '+ c'));
  it('belong together where their lines are indented otherwise, or broken by another system', async () => {
    const text = 'journey "Trip" {\n  stage "Ride" {\n    step "Boards"\n  }\n}\n';
    await checkPairs({ a: text }, { b: text.replaceAll('  ', '\t\t') }, 'a → b');
    await checkPairs({ a: text }, { b: text.replaceAll(/^ +/gm, '').replaceAll('\n', '\r\n') }, 'a → b');
  });
  it('belong together where git has them under one name, also where they can’t be read', async () => {
    const file = (place: string, object: string): VersionFile => ({ path: place, place, file: `/${place}`, content: { object, text: () => Promise.resolve(undefined) } });
    assert.deepEqual((await pairFiles([file('a', '1'), file('b', '2')], [file('c', '2'), file('d', '3')])).map(({ before, after }) => [before?.place, after?.place]), [
      ['a', undefined], ['b', 'c'], [undefined, 'd'],
    ]);
  });
  it('belong together also where they are thousands', async () => {
    const many = (folder: string, text: (index: number) => string): Texts => Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${folder}/${index}`, text(index)]));
    const moved = async (before: (index: number) => string, after: (index: number) => string): Promise<number> =>
      (await pairFiles(filesOf(many('a', before)), filesOf(many('b', after)))).filter((pair) => pair.before && pair.after && pair.before.place.slice(1) === pair.after.place.slice(1)).length;
    assert.equal(await moved(() => lines(0, 9), () => lines(0, 9)), 1000);
    assert.equal(await moved((index) => `${lines(0, 9)}file ${index}\n`, (index) => `${lines(1, 9)}  file ${index}\n`), 1000);
    assert.equal(await moved(() => lines(0, 9), () => lines(10, 19)), 0);
  });
});
