import { GrammarUtils } from 'langium';
import { SymbolKind, type Range } from 'vscode-languageserver-types';
import type { Line } from '../generated/ast.js';
import { wordOf } from '../placement.js';
import type { Word } from '../words.js';

/** What stands for a line in an outline or in a search. */
export interface LineSymbol {
  readonly label: string;
  /** What the line is, in the word of the language. */
  readonly detail: string;
  readonly kind: SymbolKind;
}

/** The elements and facts of a map, with the kind that gives each its icon. What only describes an element, such as an owner, is none. */
const kinds: Partial<Readonly<Record<Word, SymbolKind>>> = {
  persona: SymbolKind.Class, team: SymbolKind.Interface, system: SymbolKind.Struct, channel: SymbolKind.Enum, evidence: SymbolKind.File,
  metric: SymbolKind.Number, lane: SymbolKind.Array, journey: SymbolKind.Module, stage: SymbolKind.Namespace, step: SymbolKind.Function,
  path: SymbolKind.Operator, pain: SymbolKind.Event, opportunity: SymbolKind.Key, feels: SymbolKind.Boolean, measured: SymbolKind.Number,
  image: SymbolKind.File, touchpoint: SymbolKind.Field, does: SymbolKind.Field, thinks: SymbolKind.Field, says: SymbolKind.Field,
  need: SymbolKind.Field, gain: SymbolKind.Field, moment: SymbolKind.Field, artifact: SymbolKind.Field, frontstage: SymbolKind.Field,
  backstage: SymbolKind.Field, support: SymbolKind.Field, note: SymbolKind.Field, factor: SymbolKind.Field, role: SymbolKind.Property,
  goal: SymbolKind.Property, motivation: SymbolKind.Property, frustration: SymbolKind.Property, scenario: SymbolKind.Property,
  expectation: SymbolKind.Property, theme: SymbolKind.Property, solution: SymbolKind.Property,
};

/** The symbol of a line; undefined where it is none. */
export function symbolOf(line: Line): LineSymbol | undefined {
  const word = wordOf(line);
  const kind = kinds[word];
  return kind && { label: labelOf(line) || word, detail: word, kind };
}

/** The name and the title, and for facts what they say. Symbols may not be without a label, nor have one of several lines. */
function labelOf(line: Line): string {
  const said = sayings(line).map((part) => part.replace(/[\p{Cc}\s]+/gu, ' ').trim()).filter((part) => part !== '');
  return said.join('name' in line ? ': ' : ' ');
}

function sayings(line: Line): readonly string[] {
  switch (line.$type) {
    case 'Feeling': return present(line.value?.toString(), line.text);
    case 'Measurement': return present(line.metric?.$refText, line.value?.toString());
    case 'Image': return present(line.alts[0] ?? line.path);
    default: return present('name' in line ? line.name : undefined, 'title' in line ? line.title : undefined, 'text' in line ? line.text : undefined);
  }
}

function present(...parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined);
}

/** The place of what a line is known by: its name, else its title or text, else the line. */
export function placeOf(line: Line): Range | undefined {
  const properties = ['name', 'title', 'text', 'path', 'metric', 'value'];
  const said = properties.map((property) => GrammarUtils.findNodeForProperty(line.$cstNode, property)).find((node) => node !== undefined);
  return (said ?? line.$cstNode)?.range;
}
