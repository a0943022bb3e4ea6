import { isImage, type Image } from '../generated/ast.js';
import type { Change, CheckedFile, Rule } from '../rule.js';
import { addToHeading, quote, replacePart } from './changes.js';

export const imageWithoutText: Rule = {
  id: 'image-without-text',
  severity: 'warning',
  reason: 'Who can’t see a picture, or reads the map where it does not load, has only its text.',
  bad: 'persona B "B" {\n  image "shop.svg" // here\n}',
  good: 'persona B "B" {\n  image "shop.svg" alt "The door of the shop, with three steps"\n}',
  besides: { 'maps/shop.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  check({ linesOfTypes }, report) {
    for (const line of linesOfTypes('Image')) {
      const isDescribed = line.alts.some((alt) => alt.trim() !== '');
      if (line.path !== undefined && !isDescribed) report({ node: line }, 'This picture says nothing to those who can’t see it. Say what it shows: image "…" alt "The shop’s front door"');
    }
  },
  fix({ node }, file) {
    if (!isImage(node)) return [];
    const text = textFromName(node.path ?? '');
    return [{ title: `Describe it as ${text}`, changes: describeAs(node, text, file) }];
  },
};

function describeAs(node: Image, text: string, file: CheckedFile): readonly Change[] {
  const replaced = replacePart({ node, property: 'alts', index: 0 }, text);
  return replaced.length > 0 ? replaced : addToHeading(node, ` alt ${text}`, file);
}

/** A first description, to be bettered: the words of the name of the file. */
function textFromName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]+$/i, '').replace(/[-_. ]+/g, ' ').trim();
  return quote(name === '' ? 'A picture' : name.charAt(0).toUpperCase() + name.slice(1));
}
