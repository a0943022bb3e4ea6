import { deepEqual, equal } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastCheck from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { createJourneyServices } from '../../src/language/journey-services.js';
import { clauses, isClause, words } from '../../src/language/words.js';
import type { Clause, Slot, Word, WordEntry } from '../../src/language/words.js';
import { innermost } from './check-scopes.js';
import { readScopes } from './read-scopes.js';
import type { Scoped } from './read-scopes.js';

const allWords = Object.keys(words) as readonly Word[];
const names: readonly string[] = [...allWords, ...Object.keys(clauses), 'Tom', 'B-2', 'Größe'];

const samples: Readonly<Record<Slot, fastCheck.Arbitrary<string>>> = {
  name: anyOf(names),
  text: anyOf(['"It is for Tom"', '“lost”', '"""a step"""']),
  word: anyOf(['offline']),
  number: anyOf(['3', '-1', '−1,5']),
  date: anyOf(['2026-10', '2026-10-14']),
  comparison: anyOf(['>=', '≤']),
  reference: anyOf(names),
  references: fastCheck.array(anyOf(names), { minLength: 1, maxLength: 3 }).map((all) => all.join(', ')),
  labels: fastCheck.array(anyOf([...names, '"a b"']), { minLength: 1, maxLength: 3 }).map((all) => all.join(', ')),
};

const { Lexer } = createJourneyServices({ fileSystem: EmptyFileSystem.fileSystemProvider(), workspaceRoot: (uri) => uri }).parser;
const examples = globSync('examples/**/*.journey', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));

describe('the highlighting of keywords', () => {
  it('shows each word as a keyword where it begins a line', async () => {
    for (const word of allWords) deepEqual(await highlighted(`  ${word}`), [`2 ${word}`]);
  });

  it('shows no word as a keyword in a text or a comment', async () => {
    for (const word of allWords) {
      const texts = [`"${word}"`, `"${word} `, `"""${word}\n  ${word}\n${word}"""`, `“${word}”`, `// ${word}`, `/* \n${word} */`];
      for (const text of texts) deepEqual(await highlighted(`says ${text}`), ['0 says'], text);
    }
  });

  it('shows a keyword that is used as a name as a name', async () => {
    for (const word of [...allWords, ...Object.keys(clauses)]) {
      const text = `persona ${word} "A"\nstep ${word} "B" for ${word}, ${word} {\n  does "C" via ${word} by ${word}\n  owner ${word}\n  details ${word}, ${word}\n  tags ${word}, ${word}\n}`;
      await checkAgreement(text);
    }
  });

  it('agrees with the reader on the examples', async () => {
    equal(examples.length > 3, true);
    for (const text of examples) await checkAgreement(text);
  });

  it('agrees with the reader on each right line, whatever its names are', async () => {
    await fastCheck.assert(fastCheck.asyncProperty(rightLine(), checkAgreement), { seed: 1, numRuns: 500 });
  });
}).timeout(60_000);

describe('the highlighting of the examples', () => {
  it('understands every part of them', async () => {
    for (const text of examples) {
      const parts = await readScopes(text);
      deepEqual(parts.filter((part) => part.text.trim() !== '' && isUnclear(part)), []);
    }
  });

  it('goes on as before below a line that is half typed', async () => {
    const lines = new Set(examples.flatMap((text) => text.split('\n')).filter((line) => !line.includes('/*')).map((line) => line.trim()));
    for (const line of lines) {
      for (let length = 1; length <= line.length; length += 3) {
        const text = `${line.slice(0, length)}\nstep Pays "Pays"`;
        equal((await highlighted(text)).at(-1), `${length + 1} step`, text);
      }
    }
  });
}).timeout(60_000);

function isUnclear({ scopes }: Scoped): boolean {
  return scopes.length === 0 || scopes.some((scope) => scope.includes('invalid') || scope.includes('unclosed'));
}

/** The highlighting shows as keywords what the reader of the language takes for keywords. */
async function checkAgreement(text: string): Promise<void> {
  const read = Lexer.tokenize(text).tokens.filter(({ tokenType }) => /^[a-z]/.test(tokenType.name));
  deepEqual(await highlighted(text), read.map(({ startOffset, image }) => `${startOffset} ${image}`), text);
}

async function highlighted(text: string): Promise<readonly string[]> {
  const parts = await readScopes(text);
  return parts.filter((part) => isKeyword(innermost(part))).map((part) => `${part.offset} ${part.text}`);
}

function isKeyword(scope: string): boolean {
  return /^(keyword|storage)\./.test(scope) && scope !== 'keyword.other.unit' && scope !== 'keyword.operator.comparison';
}

function anyOf<T>(values: readonly T[]): fastCheck.Arbitrary<T> {
  return fastCheck.constantFrom(...values);
}

/** One or two statements of any words with some of the parts that the table allows behind them. */
function rightLine(): fastCheck.Arbitrary<string> {
  const statement = anyOf(allWords).chain(statementOf);
  return fastCheck.array(statement, { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')).filter(isRight);
}

function statementOf(word: Word): fastCheck.Arbitrary<string> {
  const { shape, clauses: more = [] }: WordEntry = words[word];
  // Where a value may stand, it does: else the keyword of a second statement would be taken for it.
  const maybe = (part: Slot | Clause) => (part === 'word' ? partOf(part) : fastCheck.option(partOf(part), { nil: '' }));
  const parts = fastCheck.tuple(...shape.map(maybe), clausesOf(more));
  return parts.map((all) => [word, ...all].filter((part) => part !== '').join(' '));
}

function clausesOf(more: readonly Clause[]): fastCheck.Arbitrary<string> {
  const parts = more.map((clause) => fastCheck.option(partOf(clause), { nil: '' }));
  return fastCheck.tuple(...parts).map((all) => all.filter((part) => part !== '').join(' '));
}

function partOf(part: Slot | Clause): fastCheck.Arbitrary<string> {
  if (!isClause(part)) return samples[part];
  return fastCheck.tuple(...clauses[part].map((slot: Slot) => samples[slot])).map((values) => [part, ...values].join(' '));
}

function isRight(text: string): boolean {
  return Lexer.tokenize(text).report?.diagnostics.every(({ severity }) => severity !== 'error') === true;
}
