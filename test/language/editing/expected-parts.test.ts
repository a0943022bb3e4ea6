import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { findExpected, type Expected } from '../../../src/language/editing/completion/expected-parts.js';
import { readCursorContext } from '../../../src/language/editing/cursor-context.js';
import { JourneyLexer } from '../../../src/language/reading/journey-lexer.js';
import { isWord, type Slot } from '../../../src/language/words.js';
import { openWorkspace } from './editing-workspace.js';

const examples = ['first-order.journey', 'people.journey', 'shared-ride.journey', 'first-workshop.journey'];

const tokenTypes: Readonly<Record<Slot, readonly string[]>> = {
  name: ['ID'], text: ['TEXT'], word: ['ID'], number: ['NUMBER'], date: ['DATE'], comparison: ['COMPARISON'], reference: ['ID'], references: ['ID'], labels: ['ID', 'TEXT'],
};

const samples: Readonly<Record<Slot, string>> = {
  name: 'Sample', text: '"sample"', word: 'sample', number: '1', date: '2026-10-14', comparison: '>=', reference: 'Sample', references: 'Sample', labels: 'sample',
};

async function createLexer(): Promise<JourneyLexer> {
  const { Lexer } = (await openWorkspace({})).services.parser;
  ok(Lexer instanceof JourneyLexer);
  return Lexer;
}

function expectedAt(lexer: JourneyLexer, text: string, offset: number): readonly Expected[] {
  return findExpected(readCursorContext(lexer, text, offset), text);
}

/** Whether a token that stands in an example is of a kind that is expected where it begins. */
function isExpected(type: string, expected: readonly Expected[]): boolean {
  return expected.some((each) => {
    switch (each.kind) {
      case 'line': return isWord(type);
      case 'clause': return each.clause === type;
      case 'slot': return tokenTypes[each.slot].includes(type);
      case 'path': return false;
    }
  });
}

function sampleOf(expected: Expected): string {
  switch (expected.kind) {
    case 'line': return 'note';
    case 'clause': return expected.clause;
    case 'slot': return samples[expected.slot];
    case 'path': return '';
  }
}

describe('what is expected at the cursor', () => {
  for (const example of examples) {
    const text = readFileSync(new URL(`../../../examples/${example}`, import.meta.url), 'utf8');

    it(`includes each word, name and value of ${example}, also where the rest is not written yet`, async () => {
      const lexer = await createLexer();
      const { tokens } = lexer.tokenize(text);
      const spoken = tokens.filter(({ image }, index) => index % 3 === 0 && !/^[{},]$/.test(image));
      const missed = spoken.flatMap(({ tokenType, startOffset, image, startLine }) => {
        const written = isExpected(tokenType.name, expectedAt(lexer, text, startOffset));
        const beingWritten = isExpected(tokenType.name, expectedAt(lexer, text.slice(0, startOffset), startOffset));
        return written && beingWritten ? [] : [`${startLine ?? 0} ${image}`];
      });
      deepEqual(missed, []);
    }).timeout(120_000);

    it(`is nothing that the reader would refuse in ${example}`, async () => {
      const lexer = await createLexer();
      const { tokens } = lexer.tokenize(text);
      const ends = [...new Set(tokens.filter((_, index) => index % 11 === 0).map(({ endOffset = 0 }) => endOffset + 1))];
      const refused = ends.flatMap((end) => {
        const before = `${text.slice(0, end)} `;
        const line = before.slice(before.lastIndexOf('\n') + 1);
        return expectedAt(lexer, before, before.length).filter((each) => isRefused(lexer, before, sampleOf(each))).map((each) => `${line}${sampleOf(each)}`);
      });
      deepEqual(refused, []);
    }).timeout(120_000);
  }
});

/** Whether the reader has no place for a sample behind a text. */
function isRefused(lexer: JourneyLexer, before: string, sample: string): boolean {
  const findings = lexer.tokenize(`${before}${sample}`).report.diagnostics;
  return findings.some((each) => {
    const { offset, length } = each;
    return 'code' in each && (each.code === 'not-understood' || each.code === 'unknown-word') && offset + length > before.length;
  });
}
