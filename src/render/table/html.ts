import type { ElementKey } from '../../model/element-key.js';
import type { HtmlTag, Mark, MarkAttributes } from '../mark.js';

export interface HtmlAbout extends MarkAttributes {
  /** Given where the place among its siblings is not enough to find it again. */
  readonly id?: string;
  readonly element?: ElementKey;
  /** Where its text leads, as in `Mark`. */
  readonly link?: string;
}

/** A mark of a page: its text, or what it holds. */
export function html(tag: HtmlTag, content: string | readonly Mark[], { id, element, link, ...attributes }: HtmlAbout = {}): Mark {
  return {
    tag, id: id ?? element ?? '', attributes,
    ...(element !== undefined && { element }),
    ...(link !== undefined && { link }),
    ...(typeof content === 'string' ? { text: content } : { children: content.map(nameByPlace) }),
  };
}

function nameByPlace(mark: Mark, index: number): Mark {
  return mark.id === '' ? { ...mark, id: `${mark.tag}-${index}` } : mark;
}

/** Puts words between marks that follow each other in one line. */
export function join(marks: readonly Mark[], words: string, look: 'between' | 'unseen' = 'between'): readonly Mark[] {
  return marks.flatMap((mark, index) => (index === 0 ? [mark] : [html('span', words, { class: look }), mark]));
}

/** Facts below each other; what sets them apart is read aloud and copied into the one cell of a spreadsheet, but not seen. */
export function joinFacts(facts: readonly Mark[]): readonly Mark[] {
  return join(facts, '; ', 'unseen');
}
