import type { Content, Drawn } from '../content/content.js';
import { drawn, stack } from '../content/content.js';
import type { Figure } from '../layout/figure.js';
import { group } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';

/** Side by side, each as wide as its share of the width; below each other where the narrowest would be narrower than `least`. */
export function columns(children: readonly Content[], { gap, least, shares = children.map(() => 1) }: ColumnsOptions): Drawn {
  return drawn((width) => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    const room = width - gap * (children.length - 1);
    const widths = shares.map((share) => Math.floor((room * share) / total));
    if (Math.min(...widths) < least) return layOutContent(stack(gap, children), width);
    const figures: Figure[] = [];
    let x = 0;
    let height = 0;
    children.forEach((child, index) => {
      const own = widths[index] ?? 0;
      const laid = layOutContent(child, own);
      figures.push(group(`column-${index}`, { x, y: 0, width: own, height: laid.height }, laid.figures));
      x += own + gap;
      height = Math.max(height, laid.height);
    });
    return { width, height, figures };
  });
}

interface ColumnsOptions {
  readonly gap: number;
  readonly least: number;
  /** How wide each is, compared with the others; all the same without it. */
  readonly shares?: readonly number[];
}

/** As many columns of at least this width as there is room for, up to `most`, going on in the next line. Few things don't grow wider than many. */
export function grid(children: readonly Content[], { gap, least, most }: { readonly gap: number; readonly least: number; readonly most: number }): Drawn {
  return drawn((width) => {
    const amount = Math.max(1, Math.min(most, Math.floor((width + gap) / (least + gap))));
    const itemWidth = Math.floor((width - gap * (amount - 1)) / amount);
    return layOutContent({ type: 'flow', gap, lineGap: gap, itemWidth, children }, width);
  });
}
