import { AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { ElementKey } from '../../../model/element-key.js';
import type { RefusedEdit } from '../../../protocol.js';
import { isAlternativePath, isStage, isStep, type AlternativePath, type JourneyFile, type Line, type Stage, type Step } from '../../generated/ast.js';
import { wordOf, type Placement } from '../../placement.js';
import type { JourneyLexer } from '../../reading/journey-lexer.js';
import type { Change } from '../../rule.js';
import type { FileText } from './file-text.js';

/** A file that is changed from its picture, and what an edit has to know of it. */
export interface EditedFile extends FileText {
  readonly document: LangiumDocument<JourneyFile>;
  readonly placement: Placement;
  readonly lexer: JourneyLexer;
  /** Those that may name what stands in the file, the file itself among them. */
  readonly documents: Iterable<LangiumDocument>;
  /** The line of an element; undefined where the text has no such element. */
  readonly find: (key: ElementKey) => Line | undefined;
  /** The line, counted from 1, of the first thing that can't be read; undefined where all of it can. */
  readonly firstLoss: number | undefined;
}

/** What an edit does to the text; `select` is as in the protocol. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly select?: ElementKey;
}

export type EditPlan = Changes | RefusedEdit;

export function refuse(refusal: string): RefusedEdit {
  return { refusal };
}

export const notFound = refuse('The text of this file has no such place. Show the preview again, and try once more.');

/** What has steps. */
export type StepHolder = Stage | AlternativePath;

export function isStepHolder(line: Line | undefined): line is StepHolder {
  return isStage(line) || isAlternativePath(line);
}

export function stepsOf(holder: StepHolder, { placement }: EditedFile): readonly Step[] {
  return placement.linesOf(holder).filter(isStep);
}

/** To put lines somewhere else, or to take them out, one has to know where blocks end: in a text that can't be read in full, nobody does. */
export function refuseWhereBroken({ firstLoss }: EditedFile): RefusedEdit | undefined {
  return firstLoss === undefined ? undefined : refuse(`Line ${firstLoss} can’t be read. Mend it first; then lines can be added, moved and deleted from here.`);
}

/** What an element is called in a sentence: its title or name in quotes, or else its word. */
export function nameForPeople(line: Line): string {
  const said = ('title' in line ? line.title : undefined) ?? ('text' in line ? line.text : undefined) ?? ('name' in line ? line.name : undefined);
  return said === undefined ? `the ${wordOf(line)}` : `“${said.length > 60 ? `${said.slice(0, 59).trimEnd()}…` : said}”`;
}

/** Where a part of a line stands: offsets in the text. */
export function partOf(line: Line, property: string): { readonly from: number; readonly to: number } | undefined {
  const part = GrammarUtils.findNodeForProperty(line.$cstNode, property);
  return part && { from: part.offset, to: part.end };
}

/** Behind the keyword of a line, and the colon that some write there. */
export function endOfKeyword(line: Line, text: string): number {
  const end = (line.$cstNode?.offset ?? 0) + wordOf(line).length;
  return text.charAt(end) === ':' ? end + 1 : end;
}

/** Whether one line stands in another's block, however deep, or is that line. */
export function isWithin(line: Line, other: Line): boolean {
  return line === other || AstUtils.hasContainerOfType(line, (node) => node === other);
}
