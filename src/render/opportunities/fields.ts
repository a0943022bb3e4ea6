import type { Level } from '../../model/journey-document.js';
import { levels } from '../../model/journey-document.js';
import type { EstimatedOpportunity } from '../../model/opportunities.js';
import { isQuickWin } from '../../model/opportunities.js';
import type { Content } from '../content/content.js';
import { beside, drawn, meta, sign, stack, words } from '../content/content.js';
import type { Figure, Laid } from '../layout/figure.js';
import { group, largest, moveFigures } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { looks } from '../layout/look.js';

type ShowCard = (opportunity: EstimatedOpportunity) => Content;

/** Impact by effort: three by three fields, high impact on top and low effort first. Where the width is small, a list of the filled ones. */
export function showFields(opportunities: readonly EstimatedOpportunity[], showCard: ShowCard): Content {
  return drawn((width) => (width < leastFields ? listFields(opportunities, showCard, width) : layOutFields(opportunities, showCard, width)));
}

const leastFields = 720;
const gutter = 72;
const gap = 8;
const padding = 12;
const leastHeight = 88;

const impacts = levels.toReversed();

function fieldOf(opportunities: readonly EstimatedOpportunity[], impact: Level, effort: Level): readonly EstimatedOpportunity[] {
  return opportunities.filter((one) => one.impact === impact && one.effort === effort);
}

function listFields(opportunities: readonly EstimatedOpportunity[], showCard: ShowCard, width: number): Laid {
  const filled = impacts.flatMap((impact) => levels.map((effort) => ({ impact, effort, own: fieldOf(opportunities, impact, effort) })));
  const lists = filled.filter(({ own }) => own.length > 0).map(({ impact, effort, own }) => stack(8, [
    ...(isQuickWin({ impact, effort }) ? [quickWins] : [words(`Impact ${impact}, effort ${effort}`, 'label', 'muted')]),
    ...own.map(showCard),
  ]));
  return layOutContent(stack(24, lists), width);
}

const quickWins = beside(sign('quick-win', 'opportunity', 16), words('Quick wins', 'strong', 'opportunity'), { gap: 6, drop: 2 });

function layOutFields(opportunities: readonly EstimatedOpportunity[], showCard: ShowCard, width: number): Laid {
  const column = Math.floor((width - gutter - (levels.length - 1) * gap) / levels.length);
  const figures: Figure[] = [];
  let y = 48;
  for (const impact of impacts) {
    const fields = levels.map((effort) => layOutContent(showField(fieldOf(opportunities, impact, effort).map(showCard), isQuickWin({ impact, effort })), column - 2 * padding));
    const height = Math.max(leastHeight, largest(fields, (field) => field.height) + 2 * padding);
    figures.push(layOutLevel(impact, y, height));
    fields.forEach((field, index) => {
      const effort = levels[index] ?? 'low';
      figures.push(layOutField({ impact, effort }, { x: gutter + index * (column + gap), y, width: column, height }, field));
    });
    y += height + gap;
  }
  const efforts = levels.map((effort, index) => {
    const label = layOutContent(showLevel('Effort', effort), column - padding);
    return group(`effort-${effort}`, { x: gutter + index * (column + gap) + padding, y: 0, width: column - padding, height: label.height }, label.figures);
  });
  return { width, height: y - gap, figures: [...efforts, ...figures] };
}

function showLevel(what: 'Impact' | 'Effort', level: Level): Content {
  return stack(0, [meta(what), words(level, 'strong')]);
}

function showField(cards: readonly Content[], isQuick: boolean): Content {
  return stack(10, [...(isQuick ? [quickWins] : []), ...cards]);
}

function layOutLevel(impact: Level, y: number, height: number): Figure {
  const label = layOutContent(showLevel('Impact', impact), gutter - 12);
  return group(`impact-${impact}`, { x: 0, y, width: gutter, height }, moveFigures(label.figures, 0, padding));
}

function layOutField({ impact, effort }: { readonly impact: Level; readonly effort: Level }, box: Pick<Laid, 'width' | 'height'> & { readonly x: number; readonly y: number }, field: Laid): Figure {
  const look = isQuickWin({ impact, effort }) ? 'quick-wins' : 'panel';
  return group(`field-${impact}-${effort}`, box, [
    { type: 'box', id: 'ground', x: 0, y: 0, width: box.width, height: box.height, paint: looks[look], look },
    ...moveFigures(field.figures, padding, padding),
  ], { label: `Impact ${impact}, effort ${effort}` });
}

