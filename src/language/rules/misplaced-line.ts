import { isJourneyFile } from '../generated/ast.js';
import { blockOfNode, wordOf, type BlockNode } from '../placement.js';
import type { Rule } from '../rule.js';
import { words, type Block, type Word } from '../words.js';

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
};

const advice: Partial<Readonly<Record<Word, string>>> = {
  persona: 'It stands in the file itself. Whose journey it is, its heading says: journey "…" for Sarah.',
  evidence: 'It stands in the file itself. What a fact is known from, its line says: … from Interviews.',
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
