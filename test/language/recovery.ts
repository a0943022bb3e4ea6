import { createJourneyServices } from '../../src/language/journey-services.js';
import { buildWithPlaces } from '../../src/language/build-document.js';
import { isJourneyFile } from '../../src/language/generated/ast.js';
import { walkDocument, type PlacedElement } from '../../src/model/element-key.js';
import { MemoryFiles } from './memory-files.js';

/** How much of a text survives mistakes: each token deleted in turn, and a brace, a quote or a word inserted before each. */
export interface Recovery {
  readonly mutation: string;
  readonly count: number;
  /** The mean and the least share of named elements and facts that are still there, with the same parent; from 0 to 1. */
  readonly mean: number;
  readonly least: number;
  /** The text of the line in which the mutation that cost most was made. */
  readonly worstLine: string;
}

const { JourneyParser, parser } = createJourneyServices({ fileSystem: new MemoryFiles(), workspaceRoot: (uri) => uri });

export function measureRecovery(text: string): readonly Recovery[] {
  const offsets = parser.Lexer.tokenize(text).tokens.map(({ startOffset, endOffset = startOffset }) => [startOffset, endOffset + 1] as const);
  const original = elementsOf(text);
  const survival = (mutate: (from: number, to: number) => string, mutation: string): Recovery => {
    const results = offsets.map(([from, to]) => ({ share: shareThatSurvives(original, elementsOf(mutate(from, to))), from }));
    const worst = results.reduce((least, each) => (each.share < least.share ? each : least));
    return {
      mutation,
      count: results.length,
      mean: results.reduce((sum, { share }) => sum + share, 0) / results.length,
      least: worst.share,
      worstLine: text.slice(text.lastIndexOf('\n', worst.from) + 1).split('\n', 1)[0]?.trim() ?? '',
    };
  };
  const insert = (inserted: string) => (from: number): string => `${text.slice(0, from)}${inserted} ${text.slice(from)}`;
  return [
    survival((from, to) => text.slice(0, from) + text.slice(to), 'delete a token'),
    survival(insert('{'), 'insert {'),
    survival(insert('}'), 'insert }'),
    survival(insert('"'), 'insert "'),
    survival(insert('winter'), 'insert a word'),
  ];
}

/** Named elements and facts, each as what it is with the line on which its parent stands; mutations move no lines. */
function elementsOf(text: string): readonly string[] {
  const { value } = JourneyParser.parseNow(text);
  if (!isJourneyFile(value)) throw new Error('The text was not read as a file.');
  const { document, places } = buildWithPlaces(value);
  const lineOf = (key: string | undefined): number => (key === undefined ? -1 : places[key]?.start.line ?? -1);
  return [...walkDocument(document)].flatMap((placed) => {
    const identity = identityOf(placed);
    return identity === undefined ? [] : [`${identity} in ${lineOf(placed.parent)}`];
  });
}

function identityOf({ type, element }: PlacedElement): string | undefined {
  if ('kind' in element && !('stages' in element)) {
    const value = 'value' in element ? element.value : undefined;
    return `${element.kind} ${('name' in element ? element.name : undefined) ?? element.text ?? String(value)}`;
  }
  const { name, title } = element;
  return name === undefined && title === undefined ? undefined : `${type} ${name ?? title ?? ''}`;
}

function shareThatSurvives(original: readonly string[], mutated: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of mutated) left.set(each, (left.get(each) ?? 0) + 1);
  const survivors = original.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count > 0;
  });
  return survivors.length / original.length;
}
