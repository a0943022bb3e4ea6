import { blockOfNode, wordOf, type BlockNode } from '../placement.js';
import type { Rule } from '../rule.js';
import { words, type Word } from '../words.js';
import { removeElement } from './changes.js';

export const repeatedMember: Rule = {
  id: 'repeated-member',
  severity: 'error',
  reason: 'Where only one value makes sense, the first is taken, and the second is lost.',
  bad: 'journey "A" {\n  status draft\n  status validated // here\n  stage "B"\n}',
  good: 'journey "A" {\n  status hypothesis\n  stage "B" { goal "C" }\n}',
  check({ file, lines, placement }, report) {
    const blocks: readonly BlockNode[] = [file, ...lines.filter((line) => line.lines.length > 1)];
    for (const node of blocks) {
      const block = blockOfNode(node);
      const seen = new Set<Word>();
      for (const line of placement.linesOf(node)) {
        const word = wordOf(line);
        if (block === undefined || !words[word].onceIn?.includes(block)) continue;
        if (seen.has(word)) report({ node: line }, `${word} stands here twice; only the first counts. Remove one of them.`);
        seen.add(word);
      }
    }
  },
  fix: ({ node }, file) => [{ title: 'Remove this line', changes: removeElement(node, file), preferred: true }],
};
