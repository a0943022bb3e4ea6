import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { buildDocument } from '../../../src/language/build-document.js';
import { createTextFormatter } from '../../../src/language/editing/format-text.js';
import { isJourneyFile } from '../../../src/language/generated/ast.js';
import { createJourneyServices } from '../../../src/language/journey-services.js';
import { clauses, words } from '../../../src/language/words.js';
import { MemoryFiles } from '../memory-files.js';

const { format } = createTextFormatter();
const { JourneyParser } = createJourneyServices({ fileSystem: new MemoryFiles(), workspaceRoot: (uri) => uri });
const folder = new URL('../../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.journey')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const seed = 20261122;

function meaningOf(text: string): unknown {
  const { value } = JourneyParser.parseNow(text);
  if (!isJourneyFile(value)) throw new Error('The text was not read as a file.');
  return buildDocument(value);
}

/** All that is neither layout nor a slip that the formatter straightens. */
function charactersOf(text: string): string {
  return text.replace(/[\s:]/gu, '').replace(/[“”„‟«»「」『』]/g, '"').replace(/[−–]/g, '-').toLowerCase();
}

function checkFormat(text: string): void {
  const once = format(text);
  assert.equal(format(once), once);
  assert.deepEqual(meaningOf(once), meaningOf(text));
}

/** Where the layout alone was changed, formatting brings the example back. */
function checkRestores(text: string, example: string): void {
  assert.equal(format(text), example);
}

const pieces = fc.constantFrom(
  ...Object.keys(words), ...Object.keys(clauses), '{', '}', ',', ':', '"', '""', '"""', '"text"', '“text”', 'Name', 'web', '+1', '−2', '2-3', '2026-1-4', '≥', '@', '/*', '*/', '// c\n', '/* c */',
  '/** d\n  e */', '"""\n   a\n b\n"""', '\n', '\n\n\n', '\n  ', '\r\n', '\r', '\n    ', '\t', 'Feels', 'Stge', 'does:',
);
const example = fc.constantFrom(...examples);
const cuts = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(12), fc.string({ maxLength: 3 }).chain((odd) => fc.oneof(pieces, fc.constant(odd)))), { minLength: 1, maxLength: 4 });

function mutate(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((before, [place, length, inserted]) => {
    const at = Math.floor(place * before.length);
    return before.slice(0, at) + inserted + before.slice(at + length);
  }, text);
}

describe('Formatting twice is formatting once, and means the same, where a text is', () => {
  it('an example with random parts replaced', () => {
    fc.assert(fc.property(example, cuts, (text, changes) => checkFormat(mutate(text, changes))), { numRuns: 150, seed });
  });

  it('made of words and signs at random', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (tokens) => checkFormat(tokens.join(' '))), { numRuns: 1000, seed });
  });

  it('made of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkFormat), { numRuns: 200, seed });
  });

  it('an example whose lines are indented at random, with parts replaced', () => {
    const indents = fc.infiniteStream(fc.nat(6));
    fc.assert(fc.property(example, indents, cuts, (text, widths, changes) => checkFormat(mutate(indentAtRandom(text, widths), changes.slice(0, 2)))), { numRuns: 50, seed });
  });
});

describe('Formatting brings an example back', () => {
  it('that is indented at random', () => {
    const indents = fc.infiniteStream(fc.nat(6));
    fc.assert(fc.property(example, indents, (text, widths) => checkRestores(indentAtRandom(text, widths), text)), { numRuns: 50, seed });
  });

  it('whose spaces between words are more or others', () => {
    const blanks = fc.infiniteStream(fc.constantFrom(' ', '  ', '\t', '\u00a0'));
    fc.assert(fc.property(example, blanks, (text, spaces) => checkRestores(spaceAtRandom(text, spaces), text)), { numRuns: 50, seed });
  });
});

describe('Formatting keeps', () => {
  it('every character that is no layout', () => {
    fc.assert(fc.property(example, cuts, (text, changes) => {
      const mutated = mutate(text, changes).replaceAll('2-3', '').replaceAll('2026-1-4', '').replaceAll('≥', '');
      assert.equal(charactersOf(format(mutated)), charactersOf(mutated));
    }), { numRuns: 200, seed });
  });
});

/** Texts over several lines keep their own indentation. */
function indentAtRandom(text: string, widths: Iterator<number>): string {
  let isInText = false;
  return text.split('\n').map((line) => {
    const isText = isInText;
    if (line.includes('"""')) isInText = !isInText;
    return isText || line === '' ? line : ' '.repeat(Number(widths.next().value)) + line.trimStart();
  }).join('\n');
}

/** Outside of texts and comments. */
function spaceAtRandom(text: string, spaces: Iterator<string>): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\/\/.*|\/\*[^]*?\*\/| +/g, (part) => (part.startsWith(' ') ? String(spaces.next().value) : part));
}
