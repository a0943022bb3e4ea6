import { evidenceMethods, levels, presences, severities, timeUnits } from '../../../model/journey-document.js';
import { words, type Block, type Word } from '../../words.js';
import { valuesOf } from './complete-values.js';

/** Where a line is begun. */
export interface LinePlace {
  readonly block: Block;
  /** Whether the block is written on one line, with single spaces inside. */
  readonly inline: boolean;
  /** The present day, `2026-11-02`; undefined without a clock. */
  readonly today: string | undefined;
}

/** Values stand in this column behind the indentation of their line. */
const valueColumn = 12;

/** A keyword with the space up to its value, as the formatter writes it: headers have a single one. */
export function writeKeyword(word: Word, { inline }: Pick<LinePlace, 'inline'>): string {
  if (words[word].shape.length === 0) return word;
  const isHeader = inline || words[word].within.includes('file') || words[word].within.includes('journey') && words[word].opens || word === 'step' || word === 'path';
  return isHeader ? `${word} ` : `${word.padEnd(valueColumn - 1)} `;
}

/**
 * A line as a snippet, in the syntax of the language server protocol: the cursor goes to the first thing to write, and at last to
 * where typing goes on.
 */
export function writeSnippet(word: Word, place: LinePlace): string {
  const block = place.inline ? undefined : blocks(place.today ?? '')[word];
  if (block) return `${word} ${block.join('\n')}`;
  return `${writeKeyword(word, place)}${writeRest(word, place)}`;
}

function writeRest(word: Word, { block, today = '' }: LinePlace): string {
  if (word === 'feels' && block === 'persona') return '"$1"$0';
  const [first] = words[word].shape;
  return rests(today)[word] ?? (first === 'word' ? `${choose(1, valuesOf(word, block))}$0` : first === 'name' || first === 'text' ? '"$1"$0' : '$0');
}

function choose(stop: number, values: readonly string[]): string {
  return `\${${stop}|${values.join(',')}|}`;
}

const severity = `severity    ${choose(2, severities)}$0`;

/** The lines that open a block, from behind their keyword on. */
function blocks(today: string): Partial<Record<Word, readonly string[]>> {
  return {
    persona: ['${1:Name} "$2" {', '  role        "$3"', '  goal        "$4"$0', '}'],
    evidence: ['${1:Name} "$2" {', `  method      ${choose(3, evidenceMethods)}`, `  date        \${4:${today}}$0`, '}'],
    // Its title comes first, as on a wall: a name and personas are for those who need them.
    journey: ['"$1" {', '  goal        "$2"', '', '  stage "$3" {', '    $0', '  }', '}'],
    stage: ['"$1" {', '  $0', '}'],
    step: ['"$1" {', '  $0', '}'],
    path: ['"$1" leaves ${2:Step} rejoins ${3:Step} {', '  step "$4" {', '    $0', '  }', '}'],
    pain: ['"$1" {', `  ${severity}`, '}'],
    opportunity: ['"$1" {', '  addresses   ${2:Pain}', ...impactAndEffort(3), '}'],
  };
}

function impactAndEffort(stop: number): readonly string[] {
  return [`  impact      ${choose(stop, levels)}`, `  effort      ${choose(stop + 1, levels)}$0`];
}

/** A pain that an opportunity addresses, both as they are written together. */
export const painWithOpportunity = [
  'pain ${1:Name} "$2" {', `  severity    ${choose(3, severities)}`, '}', '',
  'opportunity "$4" {', '  addresses   ${1:Name}', ...impactAndEffort(5), '}',
].join('\n');

/** What stands behind the keyword of a line without a block, where it is more than a text. */
function rests(today: string): Partial<Record<Word, string>> {
  const named = '${1:Name} "$2"';
  const time = `$1 ${choose(2, timeUnits)}$0`;
  return {
    team: `${named}$0`,
    system: `${named}$0`,
    lane: `${named}$0`,
    channel: `${named} ${choose(3, presences)}$0`,
    metric: `${named} unit "$3" target ${choose(4, ['>=', '<='])} $5$0`,
    touchpoint: '"$1" via ${2:web}$0',
    feels: '$1 "$2"$0',
    measured: `\${1:metric} $2 on \${3:${today}}$0`,
    image: '"$1" alt "$2"$0',
    duration: time,
    wait: time,
    date: `\${1:${today}}$0`,
    reviewed: `\${1:${today}} every \${2:90} days$0`,
    scale: '${1:1} to ${2:5}$0',
  };
}
