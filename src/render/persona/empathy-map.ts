import type { PersonaTraitKind } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { beside, drawn, sign, stack, words } from '../content/content.js';
import type { Figure, Laid } from '../layout/figure.js';
import { group, moveFigures } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { looks } from '../layout/look.js';

const quadrants = [['says', 'Says'], ['thinks', 'Thinks'], ['does', 'Does'], ['feels', 'Feels']] as const;

const least = 560;
const gap = 8;
const outerPadding = 20;
/** Text keeps clear of the person in the middle. */
const innerPadding = 72;
const leastHeight = 112;
const ringSize = 104;
const avatarSize = 64;

/** What a persona says, thinks, does and feels, around the persona; below each other where there is little room. */
export function showEmpathyMap(shown: (kind: PersonaTraitKind) => readonly Content[], avatar: (size: number) => Content): Content {
  return drawn((width) => (width < least ? listQuadrants(shown, width) : layOutQuadrants(shown, avatar(avatarSize), width)));
}

function showQuadrant([kind, label]: (typeof quadrants)[number], lines: readonly Content[]): Content {
  return stack(8, [beside(sign(`lane-${kind}`, 'muted', 14), words(label, 'label', 'muted'), { gap: 6, drop: 1 }), ...lines]);
}

function listQuadrants(shown: (kind: PersonaTraitKind) => readonly Content[], width: number): Laid {
  const filled = quadrants.map((quadrant) => ({ quadrant, lines: shown(quadrant[0]) })).filter(({ lines }) => lines.length > 0);
  return layOutContent(stack(20, filled.map(({ quadrant, lines }) => showQuadrant(quadrant, lines))), width);
}

function layOutQuadrants(shown: (kind: PersonaTraitKind) => readonly Content[], avatar: Content, width: number): Laid {
  const half = Math.floor((width - gap) / 2);
  const laid = quadrants.map((quadrant) => layOutContent(showQuadrant(quadrant, shown(quadrant[0])), half - outerPadding - innerPadding));
  const heightOf = (row: number): number =>
    Math.max(leastHeight, ...[2 * row, 2 * row + 1].map((index) => (laid[index]?.height ?? 0) + 2 * outerPadding));
  const heights = [heightOf(0), heightOf(1)] as const;
  const figures = laid.map((content, index): Figure => {
    const isLeft = index % 2 === 0;
    const isTop = index < 2;
    const box = { x: isLeft ? 0 : half + gap, y: isTop ? 0 : heights[0] + gap, width: half, height: isTop ? heights[0] : heights[1] };
    return group(`quadrant-${index}`, box, [
      { type: 'box', id: 'ground', x: 0, y: 0, width: box.width, height: box.height, paint: looks['quadrant'], look: 'quadrant' },
      ...moveFigures(content.figures, isLeft ? outerPadding : innerPadding, outerPadding),
    ]);
  });
  const middle = { x: half + gap / 2, y: heights[0] + gap / 2 };
  return { width, height: heights[0] + gap + heights[1], figures: [...figures, ...layOutPerson(avatar, middle)] };
}

/** The person stands in the middle, on a round ground that parts the quadrants. */
function layOutPerson(avatar: Content, { x, y }: { readonly x: number; readonly y: number }): readonly Figure[] {
  const corner = { x: x - ringSize / 2, y: y - ringSize / 2 };
  const inset = (ringSize - avatarSize) / 2;
  const person = layOutContent(avatar, avatarSize);
  return [group('person', { ...corner, width: ringSize, height: ringSize }, [
    { type: 'box', id: 'ring', x: 0, y: 0, width: ringSize, height: ringSize, paint: { ...looks['panel'], rx: ringSize / 2 } },
    ...moveFigures(person.figures, inset, inset),
  ])];
}
