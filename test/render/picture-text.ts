import type { Mark } from '../../src/render/mark.js';

/** The texts of a picture, each joined from its lines, with its white space made equal. */
export function textsOf(mark: Mark): readonly string[] {
  if (mark.tag === 'text') return [normalise(wholeText(mark))];
  return (mark.children ?? []).flatMap(textsOf);
}

export function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All marks of a picture, the root first. */
export function* walkMarks(mark: Mark): Generator<Mark> {
  yield mark;
  for (const child of mark.children ?? []) yield* walkMarks(child);
}

function wholeText({ text = '', children = [] }: Mark): string {
  return text + children.map(wholeText).join('');
}
