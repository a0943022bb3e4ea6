import type { ElementKey } from '../../model/element-key.js';
import type { Content } from '../content/content.js';
import { drawn, frame, meta, part, stack, words } from '../content/content.js';
import { moveFigures } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { columns } from '../sheet/columns.js';

/** One question about the journey, and its answer. */
export function section(id: string, title: string, answer: readonly Content[]): Content {
  return { type: 'part', id, label: title, child: frame('panel', 20, stack(14, [words(title, 'heading'), ...answer])) };
}

/** What there is to say where nothing is written, instead of a zero. */
export function nothingYet(text: string): Content {
  return meta(text);
}

/** A number that stands out, with small print on its line. */
export function numberAndWords(number: string, text: string): Content {
  return drawn((width) => {
    const strong = layOutContent(words(number, 'strong'), width);
    const left = Math.max(numberWidth, strong.width + 8);
    const rest = layOutContent(meta(text), width - left);
    return { width, height: Math.max(strong.height, rest.height + baselineDrop), figures: [...strong.figures, ...moveFigures(rest.figures, left, baselineDrop)] };
  });
}

const numberWidth = 44;
/** Small print stands this much lower, so that both stand on one line. */
const baselineDrop = 3;

/** A name, a bar and words in one line; below each other where there is no room. */
export function barRow(id: string, key: ElementKey, [name, bar, said]: readonly [Content, Content, Content]): Content {
  return part(id, key, columns([name, bar, said], { gap: 16, least: 84, shares: [9, 8, 10] }));
}
