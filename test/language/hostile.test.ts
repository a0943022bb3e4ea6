import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createJourneyServices } from '../../src/language/journey-services.js';
import { clauses, words } from '../../src/language/words.js';
import { MemoryFiles } from './memory-files.js';
import { readText, saidAbout } from './read-text.js';

const { JourneyParser, parser } = createJourneyServices({ fileSystem: new MemoryFiles(), workspaceRoot: (uri) => uri });
const shop = readFileSync(new URL('../../examples/first-order.journey', import.meta.url), 'utf8');

/** The reader hands the parser only what it understands, so no text gives a parser error. */
function checkParses(text: string): void {
  assert.deepEqual(JourneyParser.parseNow(text).parserErrors.map(({ message }) => message), []);
}

async function checkCodes(text: string, expected: readonly string[]): Promise<void> {
  const { diagnostics } = await readText(text);
  assert.deepEqual([...new Set(diagnostics.map(({ code }) => String(code)))], expected);
}

const pieces = fc.constantFrom(
  ...Object.keys(words), ...Object.keys(clauses), '{', '}', ',', ':', '"', '""', '"""', '"text"', '“text”', 'Name', 'web', '+1', '-2', '2-3', '2026-10-14', '>=', '@', '/*', '*/', '//', '\n', '\n  ', '\n    ', '\t',
);

describe('The parser understands what the reader hands it, where a text is', () => {
  it('made of words and signs at random', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (tokens) => checkParses(tokens.join(' '))), { numRuns: 3000, seed: 20261122 });
  });

  it('made of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkParses), { numRuns: 1000, seed: 20261122 });
  });

  it('the shop with random parts cut out', () => {
    const cut = fc.tuple(fc.nat(shop.length), fc.nat(40), pieces);
    fc.assert(fc.property(cut, ([at, length, inserted]) => checkParses(shop.slice(0, at) + inserted + shop.slice(at + length))), { numRuns: 1000, seed: 20261122 });
  });
});

describe('A text that means harm', () => {
  it('is read to a depth of 64 blocks', async () => {
    await checkCodes('step "A" { '.repeat(5000), ['missing-brace', 'misplaced-line', 'too-deep']);
    await checkCodes('{'.repeat(5000), ['missing-brace', 'stray-brace', 'too-deep']);
    await checkCodes('journey "A" {\n'.repeat(5000) + '}\n'.repeat(5000), ['empty-journey', 'misplaced-line', 'too-deep']);
  });

  it('is not read beyond 2 MB', async () => {
    assert.deepEqual(saidAbout(await readText('x'.repeat(10_000_000))), ['1 error too-large: This file is larger than 2 MB, and was not read. Split it into several files.']);
  });

  it('takes no time that grows with the square of its length', async () => {
    for (const piece of ['/* ', '"""', '"', '「{', '“{', 'x ', '@', '// a\n', '/** a */\n', 'does "', 'does """\n', '}\n', '{\n', 'for ', ', ', '{\\"', 'stage\n a\n', 'stage "a" {\n']) {
      const { diagnostics } = await readText(piece.repeat(300_000 / piece.length));
      assert.ok(diagnostics.length > 0, JSON.stringify(piece));
    }
  }).timeout(120_000);

  it('is read the same way again', () => {
    const read = (text: string): unknown => parser.Lexer.tokenize(text).report?.diagnostics.map(({ message, offset }) => [message, offset]);
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), (tokens) => {
      const text = tokens.join(' ');
      assert.deepEqual(read(text), read(text));
    }), { numRuns: 500, seed: 20261122, examples: [[['"text"', '"']]] });
  });

  it('may be one long text', async () => {
    const lines = `journey "A" {\n  stage "B" {\n    goal "C"\n    does """\n${'      x\n'.repeat(200_000)}    """\n    says "${'\\\\'.repeat(50_000)}"\n  }\n}`;
    const { diagnostics, document } = await readText(lines);
    assert.deepEqual(diagnostics.filter(({ severity }) => severity === 1), []);
    assert.equal(document.journeys[0]?.stages[0]?.facts.length, 2);
  });

  it('is not read where it is UTF-16', async () => {
    const text = 'journey "Ä" {\n  stage "B"\n}\n';
    for (const mark of ['', '\uFEFF']) {
      const bytes = Buffer.from(mark + text, 'utf16le');
      for (const each of [bytes, Buffer.from(bytes).swap16()]) assert.deepEqual(saidAbout(await readText(each.toString())), ['1 error not-utf-8: This file is UTF-16, and was not read. Save it as UTF-8.']);
    }
  });

  it('is not read where it is no text', async () => {
    const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x7d, 0x0a, 0xff, 0x7d]);
    assert.deepEqual(saidAbout(await readText(image.toString())), ['1 error not-utf-8: This file holds no text, and was not read. It may be an image, or another kind of file.']);
  });

  it('has its unreadable characters reported once', async () => {
    await checkCodes('journey "\uFFFD\uFFFD" {\n  stage "\0"\n}', ['not-utf-8']);
  });
});
