import type { BoxFigure, Figure } from '../layout/figure.js';
import type { MarkAttributes } from '../mark.js';

/** Parts that say what became of something stay as they are. */
const notes: readonly string[] = ['mark', 'was'];

/** Figures of what is gone: quiet, struck through and without any field. */
export function ghostFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.map(ghostFigure);
}

function ghostFigure(figure: Figure): Figure {
  switch (figure.type) {
    case 'group': return notes.includes(figure.id) ? figure : { ...figure, children: ghostFigures(figure.children) };
    case 'text': return { ...figure, colour: 'muted', struck: true, halo: false };
    case 'icon': return { ...figure, colour: 'muted' };
    case 'box': return { ...figure, paint: ghostPaint(figure) };
    case 'curve': return { ...figure, paint: { ...figure.paint, stroke: 'faint' } };
    case 'image': return figure;
    default: return figure satisfies never;
  }
}

/** Rules stay rules; fields become frames. */
function ghostPaint({ height, paint }: BoxFigure): MarkAttributes {
  return height <= thickestRule ? { ...paint, fill: 'faint' } : { ...paint, 'fill': 'none', 'stroke': 'faint', 'stroke-dasharray': '3 3' };
}

const thickestRule = 3;
