import fc from 'fast-check';
import {
  evidenceMethods, journeyKinds, journeyStatuses, levels, opportunityStatuses, presences, severities, timeUnits,
} from '../../src/model/journey-document.js';
import { blockOf, clauses, isClause, words, wordsIn, type Block, type Clause, type Slot, type Word } from '../../src/language/words.js';

/** Few, so that references often lead somewhere; some are keywords, and some are in other scripts. */
export const names = fc.constantFrom('Sarah', 'Tom', 'Care', 'Shop', 'web', 'phone', 'Talks', 'Pays', 'Slow', 'Größe', 'नाम', '顧客', 'a-b', '_x', 'stage', 'for', 'Renamed');
const texts = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('"Pays by card"', '"a"', '""', '"She said \\"no\\""', '"{ not a block } // nor a comment"', '"Ünïcödé 🧥 नमस्ते"', '"people.journey"', '"images/a.png"', '"https://example.com/a"') },
  { weight: 2, arbitrary: fc.constantFrom('“curly”', '«French»', '"""\n      Several\n        lines\n      """', '"""one"""', '"\\t\\\\"') },
);
const values = [...evidenceMethods, ...journeyKinds, ...journeyStatuses, ...levels, ...opportunityStatuses, ...presences, ...severities, ...timeUnits, 'High', 'huge'];

/** What may stand in a slot of a line, as it is written. */
const slots: Readonly<Record<Slot, fc.Arbitrary<string>>> = {
  name: names,
  text: texts,
  word: fc.constantFrom(...values),
  number: fc.constantFrom('1', '-2', '+1', '81.5', '0', '100', '−1'),
  date: fc.constantFrom('2026-10-14', '2026-10', '2026-1-2', '2026-13-40', '2031-01-01'),
  comparison: fc.constantFrom('>=', '<=', '>', '<', '=', '≥'),
  reference: names,
  references: fc.array(names, { minLength: 1, maxLength: 3 }).map((each) => each.join(', ')),
  labels: fc.constantFrom('winter', 'winter, returns', 'a, b, c'),
};

/** Each part of a line is mostly there. */
function partOf(part: Slot | Clause): fc.Arbitrary<string> {
  if (!isClause(part)) return fc.option(slots[part], { nil: '', freq: 6 });
  return fc.tuple(fc.constant(part), ...clauses[part].map((slot) => slots[slot])).map((each) => each.join(' '));
}

function lineOf(word: Word): fc.Arbitrary<string> {
  const { shape, clauses: besides = [] } = words[word];
  const more = besides.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...besides).chain(partOf), { maxLength: 2 });
  return fc.tuple(fc.constant(word), ...shape.map(partOf), more.map((each) => each.join(' '))).map((parts) => parts.filter((each) => each !== '').join(' '));
}

const comments = fc.constantFrom('// A remark', '/* several\n   lines */', '/** Describes what follows. */', '// journey-ignore empty-stage: later', '// journey-ignore', '');
const deepest = 5;

/** The lines of a block; a line that opens a block mostly has one. */
function linesOf(block: Block, depth: number): fc.Arbitrary<string> {
  const known = wordsIn(block);
  const line = fc.constantFrom(...known).chain((word) => {
    const opened = blockOf(word);
    const inner = opened && depth < deepest ? fc.option(linesOf(opened, depth + 1), { nil: undefined, freq: 5 }) : fc.constant(undefined);
    return fc.tuple(lineOf(word), inner).map(([head, content]) => (content === undefined ? head : `${head} {\n${indent(content)}\n}`));
  });
  const any = fc.oneof({ weight: 12, arbitrary: line }, { weight: 1, arbitrary: comments });
  return fc.array(any, { minLength: depth === 0 ? 2 : 0, maxLength: depth === 0 ? 6 : 4 }).map((each) => each.join('\n'));
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** Journeys of any shape, most of them with lines that mean something, some of them with few. */
export const journeyTexts: fc.Arbitrary<string> = linesOf('file', 0).map((text) => `${text}\n`);
