import type { Mark } from '../render/mark.js';

/**
 * Alone, a picture is an image with a title. In a page its parts are to be reached one by one, what is around it has its name, and a
 * title would follow the pointer wherever it rests.
 */
export function markForPage(mark: Mark): Mark {
  return { ...mark, attributes: { ...mark.attributes, role: 'group' }, children: (mark.children ?? []).filter(({ tag }) => tag !== 'title') };
}
