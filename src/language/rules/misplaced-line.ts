import { isJourneyFile, isLine, type Line } from '../generated/ast.js';
import { blockOfNode, wordOf, type BlockNode } from '../placement.js';
import type { Change, CheckedFile, Fix, Rule } from '../rule.js';
import { words, type Block, type Word } from '../words.js';
import { addBelow, addMembers, elementText, indentOf, isClosed, removeElement, takeOut, textOf } from './changes.js';

export const misplacedLine: Rule = {
  id: 'misplaced-line',
  severity: 'error',
  reason: 'Each word of the language has its place. A line that stands elsewhere is read as part of the nearest block that takes it, which may not be what you meant.',
  bad: 'journey "A" {\n  severity high // here\n  stage "B" { goal "C" }\n}',
  good: 'journey "A" {\n  stage "B" {\n    pain "C" { severity low }\n  }\n}',
  check({ placement }, report) {
    for (const line of placement.misplaced) {
      const word = wordOf(line);
      report({ node: line }, `${word} doesn’t belong ${inBlock(line.$container)}. ${advice[word] ?? `It stands in ${listBlocks(words[word].within)}.`}`);
    }
  },
  fix({ node }, file) {
    if (!isLine(node)) return [];
    return [...moveInside(node, file), ...moveOut(node, file), { title: 'Remove this line', changes: removeElement(node, file) }];
  },
};

const advice: Partial<Readonly<Record<Word, string>>> = {
  persona: 'It stands in the file itself. Whose journey it is, its heading says: journey "…" for Sarah.',
  evidence: 'It stands in the file itself. What a fact is known from, its line says: … from Interviews.',
  stage: 'It stands between the braces of a journey.',
  channel: 'It stands in the file itself. A touchpoint names its channel: touchpoint "…" via web.',
};

const blockNames: Readonly<Record<Block, string>> = {
  file: 'the file itself', persona: 'a persona', evidence: 'an evidence', journey: 'a journey', stage: 'a stage', step: 'a step', path: 'a path',
  pain: 'a pain', opportunity: 'an opportunity',
};

function inBlock(node: BlockNode): string {
  const block = blockOfNode(node);
  if (block === 'file') return 'outside of a journey';
  if (block !== undefined) return `in ${blockNames[block]}`;
  return isJourneyFile(node) ? 'here' : `in a block of ${wordOf(node)}, which has none`;
}

function listBlocks(blocks: readonly Block[]): string {
  const names = blocks.map((block) => blockNames[block]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** Into the block above it, beside which it stands, if that one takes it. */
function moveInside(node: Line, file: CheckedFile): readonly Fix[] {
  const siblings = node.$container.lines;
  const home = siblings.slice(0, siblings.indexOf(node)).findLast((each) => takes(each, node));
  if (home === undefined) return [];
  const added = addMembers(home, [elementText(node, `${indentOf(home, textOf(file))}  `, file)], file);
  return [{ title: `Move it into the ${wordOf(home)} above`, changes: move(node, added, file) }];
}

/** Below the block that it stands in, or below one around that, if it may stand there. Nothing is below a block that isn't closed. */
function moveOut(node: Line, file: CheckedFile): readonly Fix[] {
  for (let inner = node.$container; isLine(inner); inner = inner.$container) {
    if (!isClosed(inner)) return [];
    if (!takes(inner.$container, node)) continue;
    const lines = elementText(node, indentOf(inner, textOf(file)), file);
    return [{ title: `Move it below the ${wordOf(inner)}`, changes: move(node, addBelow(inner, [lines], file), file) }];
  }
  return [];
}

function takes(block: BlockNode, node: Line): boolean {
  const name = blockOfNode(block);
  return name !== undefined && words[wordOf(node)].within.includes(name);
}

function move(node: Line, added: readonly Change[], file: CheckedFile): readonly Change[] {
  return added.length === 0 ? [] : [...added, ...takeOut(node, file)];
}
