import type { Renamed } from './compare-properties.js';
import type { ElementNode } from './element-tree.js';
import { matchByLikeness } from './likeness.js';
import { anywhere, byName, byNothing, byTitle, byWord, inJourney, inParent } from './likenings.js';
import { matchRewordedLines } from './match-by-place.js';
import type { Candidates, Matching } from './matching.js';
import { surmised } from './matching.js';
import { siblingsOf } from './neighbours.js';
import { matchAll, matchUnique } from './pair-groups.js';
import type { SaidWords } from './said-words.js';

/** Facts of a section, and traits of a persona. */
export function matchLines(lines: Candidates, matching: Matching, renamed: Renamed, words: SaidWords): void {
  matchAll(lines, inParent(matching, ownWords, (node) => ownWords(node, renamed)), matching);
  matchAll(lines, inParent(matching, subjectOf, (node) => subjectOf(node, renamed)), matching);
  matchAll(lines, inParent(matching, byTitle), matching);
  for (const likening of [anywhere(byName), inJourney(matching, wanderingText), anywhere(wanderingText)]) matchUnique(lines, likening, matching);
  matchByLikeness(lines, inParent(matching, byWord), matching, words);
  matchUnique(lines, inParent(matching, onlyOneText, (node) => onlyOneText(node, renamed)), matching, surmised);
  matchUnique(lines, inParent(matching, onlyLine), matching, surmised);
  matchRewordedLines(lines, matching, words);
  matchAll(lines, inParent(matching, byNothing), matching);
}

/**
 * What a line is about where its words say little: a feeling is somebody’s, a value is one of a metric, an image is a file. Lines of the
 * document before are asked with the names that things have after.
 */
function subjectOf(node: ElementNode, renamed: Renamed = (_, name) => name): string | undefined {
  const { type, element } = node;
  if (type === 'feels' && 'personas' in element) return `feels ${JSON.stringify(element.personas.map((name) => renamed('personas', name, node)).sort())}`;
  if ('metric' in element) return `measured ${renamed('metric', element.metric, node)} ${element.date ?? ''}`;
  return type === 'image' && 'path' in element ? `image ${element.path}` : undefined;
}

/** The words of a line; of a feeling they are those of somebody, since another one may feel “lost” beside him now. */
function ownWords(node: ElementNode, renamed?: Renamed): string | undefined {
  const { labels, type } = node;
  return type === 'feels' && labels.byTitle !== undefined ? `${subjectOf(node, renamed) ?? ''} ${labels.byTitle}` : labels.byTitle;
}

/** The words of a line that is still itself in another step. What is felt or touched there says nothing of where it came from. */
function wanderingText(node: ElementNode): string | undefined {
  return ['feels', 'measured', 'touchpoint'].includes(node.type) ? undefined : node.labels.byTitle;
}

/** Of these a step mostly has one, so that another text in its place is the same line reworded. */
function onlyOneText(node: ElementNode, renamed: Renamed = (_, name) => name): string | undefined {
  if ('metric' in node.element) return `measured ${renamed('metric', node.element.metric, node)}`;
  return ['touchpoint', 'does', 'thinks', 'feels'].includes(node.type) ? node.type : undefined;
}

/** Of these an element may have many, so that it has to have one alone, before and after. What has a name is known by that, and another quote is another one. */
function onlyLine(node: ElementNode): string | undefined {
  const { word } = node.labels;
  if (node.name !== undefined || ['says', 'note', 'image'].includes(word.replace('trait ', ''))) return undefined;
  return siblingsOf(node).filter(({ labels }) => labels.word === word).length === 1 ? word : undefined;
}
