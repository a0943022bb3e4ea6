import { htmlTags } from '../../src/render/mark.js';
import type { Mark } from '../../src/render/mark.js';

/** The texts of a picture or a page, each joined from its lines, with its white space made equal. */
export function textsOf(mark: Mark): readonly string[] {
  if (isText(mark)) return [normalise(wholeText(mark))];
  return (mark.children ?? []).flatMap(textsOf);
}

/** Text in sight: of a picture its text elements, of a page everything that holds text itself. */
export function isText({ tag, text }: Mark): boolean {
  return tag === 'text' || (text !== undefined && (htmlTags as readonly string[]).includes(tag));
}

export function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All marks of a picture, the root first. */
export function* walkMarks(mark: Mark): Generator<Mark> {
  yield mark;
  for (const child of mark.children ?? []) yield* walkMarks(child);
}

export function wholeText({ text = '', children = [] }: Mark): string {
  return text + children.map(wholeText).join('');
}
