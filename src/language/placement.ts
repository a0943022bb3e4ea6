import { AstUtils } from 'langium';
import { isJourneyFile, type JourneyFile, type Line } from './generated/ast.js';
import { blockOf, isWord, words, type Block, type Word } from './words.js';

/** The file itself, or a line that has a block. */
export type BlockNode = JourneyFile | Line;

/** Which lines belong to which block. */
export interface Placement {
  linesOf(block: BlockNode): readonly Line[];
  /** The lines that stand in a block where they don't belong. */
  readonly misplaced: ReadonlySet<Line>;
}

/** The keyword of a line. */
export function wordOf(line: Line): Word {
  const word = 'kind' in line ? line.kind : wordsByType[line.$type];
  if (!isWord(word)) throw new Error(`The table of words has no ${word}.`);
  return word;
}

const wordsByType: Readonly<Record<Exclude<Line, { kind: string }>['$type'], Word>> = {
  Import: 'import', Persona: 'persona', Team: 'team', System: 'system', Channel: 'channel', Evidence: 'evidence', Metric: 'metric', Lane: 'lane',
  Journey: 'journey', Stage: 'stage', Step: 'step', AlternativePath: 'path', Feeling: 'feels', Pain: 'pain', Opportunity: 'opportunity',
  Measurement: 'measured', Image: 'image', Owner: 'owner', Baseline: 'baseline', Details: 'details', Addresses: 'addresses',
  Participants: 'participants', DateMember: 'date', Reviewed: 'reviewed', ScaleMember: 'scale', Tags: 'tags', Optional: 'optional',
};

/** The block that a node is, if it is one: a fact without members is none. */
export function blockOfNode(node: BlockNode): Block | undefined {
  return isJourneyFile(node) ? 'file' : blockOf(wordOf(node));
}

const none: readonly never[] = [];
const placements = new WeakMap<JourneyFile, Placement>();

/**
 * Decides for every line of a file which block it belongs to: the one that it stands in, or else, for an element or a fact, the
 * nearest around it that takes one, so that nothing is lost that has a place. A property, such as an owner, would say something
 * else elsewhere, and is left out. The answer is kept with the tree that it is about.
 */
export function placeLines(file: JourneyFile): Placement {
  const known = placements.get(file);
  if (known) return known;
  const misplaced = new Set<Line>();
  findMisplaced(file, misplaced);
  const placement: Placement = { linesOf: misplaced.size === 0 ? (block) => block.lines : findHomes(file), misplaced };
  placements.set(file, placement);
  return placement;
}

function findMisplaced(block: BlockNode, misplaced: Set<Line>): void {
  const takesHere = takerOf(block);
  for (const line of block.lines) {
    if (!takesHere(line)) misplaced.add(line);
    if (line.lines.length > 0) findMisplaced(line, misplaced);
  }
}

/** The lines by the block that they belong to. */
function findHomes(file: JourneyFile): Placement['linesOf'] {
  const lines = new Map<BlockNode, Line[]>();
  const visit = (block: BlockNode, around: readonly BlockNode[]): void => {
    const inside = [block, ...around];
    for (const line of block.lines) {
      const home = (isProperty(line) ? [block] : inside).find((each) => takerOf(each)(line));
      if (home) add(lines, home, line);
      visit(line, inside);
    }
  };
  visit(file, []);
  return (block) => lines.get(block) ?? none;
}

const properties: ReadonlySet<Line['$type']> = new Set([
  'Owner', 'Baseline', 'Details', 'Addresses', 'TextMember', 'WordMember', 'Participants', 'DateMember', 'Reviewed', 'ScaleMember', 'Time', 'Tags', 'Optional',
] as const);

function isProperty(line: Line): boolean {
  return properties.has(line.$type);
}

function add(lines: Map<BlockNode, Line[]>, block: BlockNode, line: Line): void {
  const list = lines.get(block);
  if (list) list.push(line);
  else lines.set(block, [line]);
}

/** Tells which lines belong into a block. */
function takerOf(node: BlockNode): (line: Line) => boolean {
  const block = blockOfNode(node);
  return (line) => block !== undefined && words[wordOf(line)].within.includes(block);
}

/** The file that a node stands in. */
export function fileOf(node: BlockNode): JourneyFile {
  const root = AstUtils.findRootNode(node);
  if (!isJourneyFile(root)) throw new Error('A line stands in no file.');
  return root;
}
