// Writes the TextMate grammar for the highlighting from the table of words, so that a new word is highlighted by its entry.
//
// It reads as the reader of the language does (src/language/reading/): a word is a keyword where a statement begins, and what
// stands directly behind it is a name, whichever word that is. A statement ends with its line, and behind a word that has no
// part in it nothing is understood. Patterns find the end of a text in one pass, since a long line has to be coloured between
// two keystrokes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockOf, clauses, isClause, words } from '../../src/language/words.js';
import type { Clause, Slot, Word, WordEntry } from '../../src/language/words.js';
import {
  evidenceMethods, journeyKinds, journeyStatuses, levels, opportunityStatuses, presences, severities, timeUnits,
} from '../../src/model/journey-document.js';
import { root } from '../toolchain/folders.mjs';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}
type Captures = Readonly<Record<string, Rule>>;

const nameEnd = '(?![\\p{L}\\p{M}\\p{N}_-])';
const name = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*+';
const names = `${name}(?:\\s*,\\s*${name})*`;
const number = '[-+−–－＋]?[0-9]+(?:[.,][0-9]+)?';
const date = '[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9])';
const comparison = '>=|<=|[≥≤]';
const quote = '["“”„‟«»「」『』]';

const allWords = Object.keys(words) as readonly Word[];
const allClauses = Object.keys(clauses) as readonly Clause[];
/** The words whose titles divide a map. They are meant to stand out from the facts between them. */
const headings: readonly Word[] = ['journey', 'stage', 'step', 'path'];

/** The values that a word takes where the table says `word`. */
const values: Partial<Readonly<Record<Word, readonly string[]>>> = {
  kind: journeyKinds,
  status: [...journeyStatuses, ...opportunityStatuses],
  severity: severities,
  impact: levels,
  effort: levels,
  method: evidenceMethods,
  channel: presences,
};

const valueScope = 'support.constant.property-value.journey';
const unitScope = 'keyword.other.unit.journey';
const titleScope = 'markup.heading.journey';
const referenceScope = 'variable.other.reference.journey';
const units = `(?:${timeUnits.map((unit) => unit.replace(/s$/, 's?')).join('|')})${nameEnd}`;

function keywordScope(word: Word): string {
  if (word === 'import' || headings.includes(word)) return 'keyword.control.$1.journey';
  return words[word].within.includes('file') ? 'storage.type.$1.journey' : 'keyword.other.$1.journey';
}

function nameScope(word: Word): string {
  const declares = words[word].within.includes('file');
  return declares ? 'entity.name.type.$1.journey' : 'entity.name.function.$1.journey';
}

/** One rule for all words whose statements look alike. */
function statements(): readonly Rule[] {
  const groups = groupBy(allWords, (word) => JSON.stringify(behindWord(word)));
  return [...groups.values()].map((group) => statement(group));
}

function statement(group: readonly Word[]): Rule {
  const [word] = group;
  if (word === undefined) throw new Error('A rule needs a word.');
  const { pattern, ...rest } = behindWord(word);
  return { begin: `(${group.join('|')})${nameEnd}${pattern}`, ...rest };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** All of a statement but its keyword. */
function behindWord(word: Word): Rule & { readonly pattern: string } {
  const direct = directlyBehind(word, words[word]);
  return {
    pattern: `(?:\\s*:)?${direct?.pattern ?? ''}`,
    beginCaptures: { 1: { name: keywordScope(word) }, ...direct?.captures },
    end: endBefore(allWords.filter((next) => !belongsInside(word, next))),
    patterns: [
      { include: '#comments' },
      { include: headings.includes(word) ? '#titles' : '#texts' },
      ...clausesOf(word).map((clause) => ({ include: `#${clause}` })),
      { include: '#dates' },
      ...innerValues(word, words[word]),
      { include: word === 'feels' ? '#emotions' : '#numbers' },
      { include: '#unknown' },
    ],
  };
}

/** A statement ends with its line, at a brace, or before another one, as in `{ impact high effort low }`. */
function endBefore(next: readonly Word[]): string {
  return `$|(?=[{}])|(?=(?:${next.join('|')})${nameEnd})`;
}

/** What belongs into the block of a word begins no statement behind it on the same line. */
function belongsInside(word: Word, next: Word): boolean {
  const block = blockOf(word);
  return block !== undefined && words[next].within.includes(block);
}

function clausesOf(word: Word): readonly Clause[] {
  const { shape, clauses: behind = [] }: WordEntry = words[word];
  return [...shape.filter((part): part is Clause => isClause(part)), ...behind];
}

/** What stands directly behind a keyword and can be any word, a keyword too. */
function directlyBehind(word: Word, { shape }: WordEntry): { readonly pattern: string; readonly captures: Captures } | undefined {
  switch (shape[0]) {
    case 'name': return { pattern: `(?:\\s+${noPreposition(word)}${nameOrTitle(word)})?`, captures: { 2: { name: nameScope(word) }, ...titleCapture(word) } };
    case 'reference': return { pattern: `(?:\\s+(${name}))?`, captures: { 2: { name: referenceScope } } };
    case 'references': return { pattern: `(?:\\s+(${names}))?`, captures: { 2: { patterns: [{ include: '#references' }] } } };
    case 'labels': return { pattern: `(?:\\s+(${names}))?`, captures: { 2: { patterns: [{ include: '#labels' }] } } };
    case 'word': return { pattern: `(?:\\s+(?:(${listed(values[word] ?? [])})|${name}))?`, captures: { 2: { name: valueScope } } };
    default: return undefined;
  }
}

/** The name of a heading without a text is its title too. */
function nameOrTitle(word: Word): string {
  return headings.includes(word) ? `(?:(${name})(?=\\s*${quote})|(${name}))` : `(${name})`;
}

function titleCapture(word: Word): Captures {
  return headings.includes(word) ? { 3: { name: `${nameScope(word)} ${titleScope}` } } : {};
}

/**
 * A preposition with a name behind it is no name, though in `stage for for Sarah` the first one is. A line that is nothing
 * without its text has no prepositions before it.
 */
function noPreposition(word: Word): string {
  const { needs = [] }: WordEntry = words[word];
  const group = clausesOf(word).filter((clause) => clauses[clause][0] === 'references');
  if (group.length === 0 || (needs.length === 1 && needs[0] === 'text')) return '';
  const preposition = `(?:${group.join('|')})${nameEnd}\\s+`;
  return `(?!${preposition}(?!${preposition}${name})${name})`;
}

function listed(alternatives: readonly string[]): string {
  return `(?:${[...new Set(alternatives)].join('|')})${nameEnd}`;
}

/** The parts of a statement that stand further behind: one of a list of values, a unit of time, more labels. */
function innerValues(word: Word, { shape }: WordEntry): readonly Rule[] {
  if (shape[0] === 'labels') return [{ match: `,\\s*(${names})?`, captures: { 0: { patterns: [{ include: '#labels' }] } } }];
  const unit = [...shape.slice(1), ...clausesOf(word).flatMap((clause): readonly Slot[] => clauses[clause])].includes('word');
  if (!unit) return [];
  const known = values[word];
  return [known ? { name: valueScope, match: listed(known) } : amount(clausesOf(word))];
}

/** Whatever stands behind the number of a time is its unit, but for the word that goes on with the range. */
function amount(next: readonly Clause[]): Rule {
  const other = `(?!(?:${next.join('|')})${nameEnd})${name}`;
  return { match: `(${number})(?:\\s*(?:(${units})|${other}))?`, captures: { 1: { name: 'constant.numeric.journey' }, 2: { name: unitScope } } };
}

function clauseRule(clause: Clause): Rule {
  const scope = { name: 'keyword.operator.$1.journey' };
  if (clauses[clause][0] !== 'references') return { match: `(${clause})${nameEnd}`, captures: { 1: scope } };
  return { match: `(${clause})${nameEnd}(?:\\s+(${names}))?`, captures: { 1: scope, 2: { patterns: [{ include: '#references' }] } } };
}

/** The forms of a text, as in `reading/scan-text.ts`. One that is left open ends before a brace or at the end of its line. */
function texts(more: string): readonly Rule[] {
  const quotes = { begin: { name: 'punctuation.definition.string.begin.journey' }, end: { name: 'punctuation.definition.string.end.journey' } };
  const plain: Captures = { 1: quotes.begin, 3: quotes.end };
  const escaped: Captures = { ...plain, 2: { patterns: [{ name: 'constant.character.escape.journey', match: '\\\\["\\\\]' }] } };
  const scope = (kind: string): string => `string.quoted.${kind}.journey${more}`;
  return [
    { name: scope('triple'), begin: '"""', beginCaptures: { 0: quotes.begin }, end: '(""")|(?=^\\s*\\}\\s*$)', endCaptures: { 1: quotes.end } },
    { name: scope('double'), match: '(")((?:[^"\\\\]++|\\\\.)*+)(")', captures: escaped },
    { name: scope('double'), match: '([“”„‟«»])([^“”‟«»"]*+)([“”‟«»"])', captures: plain },
    { name: scope('double'), match: '([「」『』])([^「」『』]*+)([「」『』])', captures: plain },
    { name: scope('unclosed'), match: `(${quote})([^\\s{]*+(?:\\s++[^\\s{]++)*+)`, captures: escaped },
  ];
}

const repository: Readonly<Record<string, Rule>> = {
  comments: {
    patterns: [
      { name: 'comment.block.documentation.journey', begin: '/\\*\\*(?!/)', end: '\\*/' },
      { name: 'comment.block.journey', begin: '/\\*', end: '\\*/' },
      { name: 'comment.line.double-slash.journey', match: '//.*' },
    ],
  },
  statements: { patterns: statements() },
  /** A line that was broken goes on with a preposition, or another word that stands within a line. */
  continuations: {
    begin: `(?=(?:${allClauses.join('|')})${nameEnd})`,
    end: endBefore(allWords),
    patterns: [{ include: '#comments' }, { include: '#texts' }, ...allClauses.map((clause) => ({ include: `#${clause}` })), { include: '#dates' }, { include: '#numbers' }, { include: '#unknown' }],
  },
  /** What is not understood leaves the rest of its line plain, but for what can be nothing else. */
  unknown: {
    begin: `${name}|[^\\s{}]`,
    end: '$|(?=[{}])',
    patterns: [{ include: '#comments' }, { include: '#texts' }, { include: '#dates' }, { include: '#numbers' }, { match: name }],
  },
  braces: {
    patterns: [
      { name: 'punctuation.section.block.begin.journey', match: '\\{' },
      { name: 'punctuation.section.block.end.journey', match: '\\}' },
    ],
  },
  texts: { patterns: texts('') },
  titles: { patterns: texts(` ${titleScope}`) },
  ...Object.fromEntries(allClauses.map((clause) => [clause, clauseRule(clause)])),
  references: { patterns: [{ name: referenceScope, match: name }, { include: '#comma' }] },
  labels: { patterns: [{ name: 'string.unquoted.label.journey', match: name }, { include: '#comma' }] },
  comma: { name: 'punctuation.separator.journey', match: ',' },
  dates: { name: 'constant.numeric.date.journey', match: date },
  numbers: {
    patterns: [
      { name: 'constant.numeric.journey', match: number },
      { name: 'keyword.operator.comparison.journey', match: comparison },
    ],
  },
  emotions: { name: 'constant.numeric.emotion.journey', match: number },
};

const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  name: 'Journey',
  scopeName: 'source.journey',
  patterns: ['comments', 'statements', 'braces', 'texts', 'continuations', 'unknown'].map((each) => ({ include: `#${each}` })),
  repository,
};

writeFileSync(join(root, 'syntaxes', 'journey.tmLanguage.json'), `${JSON.stringify(grammar, undefined, 2)}\n`);
