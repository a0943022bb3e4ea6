import { compareDocuments } from '../../src/diff/compare-documents.js';
import { countFormalChanges } from '../../src/language/count-formal-changes.js';
import { readAlone } from '../../src/language/read-alone.js';
import { describeFacts } from '../../src/report/describe-facts.js';
import { describeNotDrawn } from '../../src/report/describe-not-drawn.js';
import { tellChanges } from '../../src/report/tell-changes.js';

/** One pair of a page: two texts, and what is said about them. */
interface CataloguePair {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** The lines below the two texts. */
  readonly expected: string;
}

/** A page is a heading with its introduction, then pairs: a title, two fences, and what is expected. */
export function readCatalogue(page: string): { readonly introduction: string; readonly pairs: readonly CataloguePair[] } {
  const [introduction = '', ...sections] = page.split(/^(?=## )/m);
  return { introduction, pairs: sections.map(readPair) };
}

function readPair(section: string): CataloguePair {
  const [, title, before, after, expected] = /^## (.*)\n\n```journey\n([^]*?)```\n\n```journey\n([^]*?)```\n([^]*)$/.exec(section) ?? [];
  if (title === undefined || before === undefined || after === undefined || expected === undefined) throw new Error(`This is no pair of a catalogue:\n${section}`);
  return { title, before, after, expected: expected.trim() };
}

export function writeCatalogue(introduction: string, pairs: readonly CataloguePair[]): string {
  const written = pairs.map(({ title, before, after, expected }) => `## ${title}\n\n\`\`\`journey\n${before}\`\`\`\n\n\`\`\`journey\n${after}\`\`\`\n\n${expected}\n`);
  return `${introduction.trim()}\n\n${written.join('\n')}`;
}

/** What is said about a pair: the facts as quotes, each change with its level, and what is not shown. */
export function tellPair({ before, after }: Pick<CataloguePair, 'before' | 'after'>): string {
  const [old, current] = [readWhole(before), readWhole(after)];
  const comparison = compareDocuments(old, current);
  const notDrawn = describeNotDrawn(countFormalChanges(before, after));
  const blocks = [
    describeFacts(old, current, comparison).map((sentence) => `> ${sentence}`).join('\\\n'),
    tellChanges(comparison.changes).flatMap((sentence, index) => (sentence === '' ? [] : [`- ${sentence} *${comparison.changes[index]?.level ?? ''}*`])).join('\n') || 'No changes.',
    notDrawn ?? '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function readWhole(text: string): ReturnType<typeof readAlone>['document'] {
  const { document, problem } = readAlone(text);
  if (problem) throw new Error(`Line ${problem.line}: ${problem.message}\n${text}`);
  return document;
}
