import { GrammarUtils } from 'langium';
import type { Line } from '../generated/ast.js';
import { isLine, isTextFact } from '../generated/ast.js';
import { wordOf } from '../placement.js';
import type { Rule } from '../rule.js';
import { addToHeading, textOf } from './changes.js';

export const misleadingName: Rule = {
  id: 'misleading-name',
  severity: 'warning',
  reason: 'A name directly behind a keyword names the line. Someone who writes a channel, a team or a system there means to say via which or by whom, and the map would not show it.',
  bad: 'journey "A" {\n  stage "B" {\n    touchpoint web "Home page" // here\n  }\n}',
  good: 'journey "A" {\n  stage "B" {\n    touchpoint "Home page" via web\n  }\n}',
  check({ linesOfTypes, namesFor }, report) {
    for (const line of linesOfTypes('TextFact')) {
      const meant = 'name' in line ? prepositionMeant(line) : undefined;
      if (meant === undefined || !('name' in line) || ![...namesFor(line, meant.property)].includes(line.name)) continue;
      const text = 'text' in line ? `"${line.text}"` : '"…"';
      report({ node: line, property: 'name' }, `“${line.name}” would be the name of this line. Write: ${wordOf(line)} ${text} ${meant.preposition} ${line.name}`);
    }
  },
  fix({ node }, file) {
    const meant = isLine(node) ? prepositionMeant(node) : undefined;
    const name = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
    if (meant === undefined || name === undefined) return [];
    const clause = `${meant.preposition} ${name.text}`;
    const space = /^[ \t]*/.exec(textOf(file).slice(name.end))?.[0].length ?? 0;
    const removed = { from: name.offset, to: name.end + space, text: '' };
    const added = addToHeading(node, ` ${clause}`, file);
    // Where nothing stands behind the name, what is added would begin within what is removed.
    const isLast = added.some(({ from }) => from <= removed.to);
    const changes = isLast ? [{ from: name.offset, to: name.end, text: clause }] : [removed, ...added];
    return [{ title: `Write: ${clause}`, changes, preferred: true }];
  },
};

function prepositionMeant(line: Line): { readonly preposition: string; readonly property: string } | undefined {
  if (!isTextFact(line)) return undefined;
  if (line.kind === 'touchpoint') return { preposition: 'via', property: 'channels' };
  return ['frontstage', 'backstage', 'support'].includes(line.kind) ? { preposition: 'by', property: 'actors' } : undefined;
}
