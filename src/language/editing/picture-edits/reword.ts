import type { PictureEdit } from '../../../protocol.js';
import { isStep, isTextMember, type Line } from '../../generated/ast.js';
import { wordOf } from '../../placement.js';
import type { Change } from '../../rule.js';
import { quote, writeMember } from '../../rules/changes.js';
import { words } from '../../words.js';
import { linesOf } from './element-lines.js';
import { deeper, indentAt, lineBreakOf } from './file-text.js';
import { endOfKeyword, isStepHolder, notFound, partOf, refuse, type EditedFile, type EditPlan } from './picture-edit.js';

type Edit = Extract<PictureEdit, { readonly type: 'reword' }>;

/** Writes another text in the quotes of a line, or adds one to a line that has only its name. */
export function reword({ element, property, text }: Edit, file: EditedFile): EditPlan {
  const found = file.find(element);
  const line = found && property !== 'text' ? memberOf(found, property, file) : found;
  if (line === undefined) return notFound;
  if (!takesText(line)) return refuse('There is no text here that could be changed.');
  const said = tidyText(text);
  if (said === '') return refuse('A text can’t be empty. Delete the line in its place.');
  if (said.includes('\n') && said.includes('"""')) return refuse('A text over several lines can’t hold three quotes in a row.');
  return { changes: [write(line, said, file)] };
}

/** `goal/1`: the second goal in the block of a line. */
function memberOf(line: Line, property: string, { placement }: EditedFile): Line | undefined {
  const [kind, position] = property.split('/');
  return placement.linesOf(line).filter((each) => isTextMember(each) && each.kind === kind && each.text !== undefined)[Number(position)];
}

function takesText(line: Line): boolean {
  const shape: readonly string[] = words[wordOf(line)].shape;
  return shape.includes('text') && wordOf(line) !== 'image' && wordOf(line) !== 'import';
}

/** Without what no text can hold: signs that can't be seen, blanks at the ends of lines. */
function tidyText(text: string): string {
  const lines = text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n').replace(/(?![\n\t])[\p{Cc}\uFFFD]/gu, '').split('\n');
  return lines.map((line) => line.trimEnd()).join('\n').trim();
}

function write(line: Line, said: string, file: EditedFile): Change {
  const part = partOf(line, 'title') ?? partOf(line, 'text');
  const written = said.includes('\n') ? quoteLines(said, line, file) : quote(said);
  if (part) return { ...part, text: written };
  const before = partOf(line, 'name') ?? partOf(line, 'value');
  const at = before?.to ?? endOfKeyword(line, file.text);
  const word = wordOf(line);
  const isAligned = before === undefined && !isHeading(line) && linesOf(line, file).alone;
  return { from: at, to: at, text: isAligned ? writeMember(word, written).slice(word.length) : ` ${written}` };
}

/** The values of headings stand right behind their words, those of other lines in a column. */
function isHeading(line: Line): boolean {
  const within: readonly string[] = words[wordOf(line)].within;
  return within.includes('file') || isStepHolder(line) || isStep(line) || line.lines.length > 0;
}

/** Each line is indented one level more than the line that the text belongs to. */
function quoteLines(said: string, { $cstNode }: Line, { text }: EditedFile): string {
  const indent = deeper(indentAt(text, $cstNode?.offset ?? 0));
  const lines = ['"""', ...said.split('\n').map((each) => (each === '' ? '' : indent + each)), `${indent}"""`];
  return lines.join(lineBreakOf(text));
}
