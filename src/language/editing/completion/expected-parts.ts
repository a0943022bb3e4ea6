import type { Statement } from '../../reading/read-statements.js';
import { clauses, isClause, prepositions, words, type Block, type Clause, type Slot, type Word } from '../../words.js';
import type { CursorContext } from '../cursor-context.js';

/** What may stand at the cursor. Each is a kind of thing that completion can offer. */
export type Expected =
  | { readonly kind: 'line'; readonly block: Block; readonly inline: boolean }
  | { readonly kind: 'slot'; readonly slot: Slot; readonly word: Word; readonly clause?: Clause; readonly block: Block | undefined }
  | { readonly kind: 'clause'; readonly clause: Clause; readonly word: Word }
  | { readonly kind: 'path'; readonly word: Word };

/** Tells what may stand at the cursor, from what the reader knows about the text before it. `source` is the whole text. */
export function findExpected(context: CursorContext, source: string): readonly Expected[] {
  const { statement, block, isInComment, text } = context;
  if (isInComment) return [];
  if (text !== undefined) return statement ? expectText(statement) : [];
  const line = source.slice(source.lastIndexOf('\n', context.start - 1) + 1, context.start);
  if (statement === undefined) return beginsLine(line) ? expectLine(block, line) : [];
  const inStatement = expectInStatement(statement, block, source.slice((statement.keyword.endOffset ?? 0) + 1, context.start));
  return isComplete(statement) && isInline(line) ? [...inStatement, ...expectLine(block, line)] : inStatement;
}

const pathWords: readonly Word[] = ['import', 'image', 'data', 'link'];

/** Only the first text of some lines is a path. */
function expectText({ word, filled, pending, rejected }: Statement): readonly Expected[] {
  const isPath = pathWords.includes(word) && !filled.has('text') && pending.length === 0 && rejected.length === 0;
  return isPath ? [{ kind: 'path', word }] : [];
}

function expectLine(block: Block | undefined, line: string): readonly Expected[] {
  return block === undefined ? [] : [{ kind: 'line', block, inline: isInline(line) }];
}

function beginsLine(before: string): boolean {
  return /(?:^|[{}])\s*$/.test(before);
}

/** Whether the cursor is in a block that is written on one line. */
function isInline(before: string): boolean {
  const braces = before.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/[^{}]/g, '');
  return braces.replace(/(?:\{\})+/g, '').includes('{');
}

/** `behind` is the text between the keyword and the cursor. */
function expectInStatement(statement: Statement, block: Block | undefined, behind: string): readonly Expected[] {
  const { word, rejected, list, pending, clause } = statement;
  const slot = (each: Slot, ofClause?: Clause): Expected => ({ kind: 'slot', slot: each, word, block, ...(ofClause && { clause: ofClause }) });
  const current = clause && isClause(clause.image) ? clause.image : undefined;
  if (rejected.length > 0) return rejected.length === 1 && rejected[0]?.image === ',' && list ? [slot(list, current)] : [];
  const [waiting] = pending;
  if (waiting !== undefined) return [slot(waiting, current)];
  const preposition = readAsName(statement, behind);
  return preposition ? [slot(clauses[preposition][0], preposition)] : [...expectShape(statement).map((each) => slot(each)), ...expectClauses(statement, block)];
}

/** In `moment from` the reader takes `from` for a name as long as none follows it. */
function readAsName({ word, filled }: Statement, behind: string): Clause | undefined {
  const name = behind.trim();
  const allowed: readonly Clause[] = words[word].clauses ?? [];
  return filled.size === 1 && filled.has('name') && isClause(name) && allowed.includes(name) ? name : undefined;
}

/** The open slots of the line that its next word may fill. */
function expectShape(statement: Statement): readonly Slot[] {
  const { shape, needs = [] } = words[statement.word];
  const slots: Slot[] = [];
  for (const part of shape.slice(statement.position)) {
    if (isClause(part)) continue;
    if (mayStand(part, statement)) slots.push(part);
    if (part !== 'name' && needs.length === 1 && needs[0] === part) break;
  }
  return slots;
}

function mayStand(slot: Slot, statement: Statement): boolean {
  switch (slot) {
    case 'reference':
    case 'references':
    case 'labels': return statement.filled.size === 0;
    case 'word': return words[statement.word].needs?.includes('word') === true || isComplete(statement);
    case 'name':
    case 'text':
    case 'number':
    case 'date':
    case 'comparison': return true;
  }
}

/** Whether the line says something already. */
function isComplete({ word, filled, pending, rejected }: Statement): boolean {
  const needs = words[word].needs ?? [];
  return pending.length === 0 && rejected.length === 0 && (needs.length === 0 || needs.some((slot) => filled.has(slot)));
}

/** The words of these that say the most come first; `on` is mostly a date of what was measured. */
const usual: Partial<Record<Word, readonly Clause[]>> = {
  touchpoint: ['via', 'by'], frontstage: ['by'], backstage: ['by'], support: ['by'], measured: ['on', 'from'], note: ['in'], feels: ['for', 'from'],
};

function expectClauses(statement: Statement, block: Block | undefined): readonly Expected[] {
  const { word, filled, position } = statement;
  if (!isComplete(statement)) return [];
  const inShape = words[word].shape.slice(Math.max(position, 1)).filter(isClause);
  const any = [...new Set([...(usual[word] ?? []), ...(words[word].clauses ?? [])])];
  return [...inShape, ...any].filter((clause) => !filled.has(clause) && hasMeaning(clause, block)).map((clause) => ({ kind: 'clause', clause, word }));
}

/** A line of a persona is about that persona, so it says only from which evidence it is known. */
function hasMeaning(clause: Clause, block: Block | undefined): boolean {
  const isPreposition = (prepositions as readonly Clause[]).includes(clause);
  return block !== 'persona' || !isPreposition || clause === 'from';
}
