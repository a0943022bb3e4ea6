import { feltPoints, highestPoints, lowestPoints } from '../../model/felt-points.js';
import type { FeltPoint } from '../../model/felt-points.js';
import { positionOnScale } from '../../model/emotion.js';
import type { JourneyDocument, JourneyMap, Scale, Section } from '../../model/journey-document.js';
import { placedFacts } from '../../model/placed-facts.js';
import type { Content } from '../content/content.js';
import { drawn, linkTo, meta, part, stack, words } from '../content/content.js';
import { readNames } from '../content/names.js';
import { formatFeeling, headingOf } from '../content/phrases.js';
import { personasOf } from '../content/reading.js';
import { smoothCurves, writePaths } from '../emotion/curve.js';
import type { Figure } from '../layout/figure.js';
import { group } from '../layout/figure.js';
import type { LookName } from '../layout/look.js';
import { looks } from '../layout/look.js';

/** The journeys of the document that a persona has a part in, each with how it feels to that persona. */
export function showAppearances(name: string, document: JourneyDocument): readonly Content[] {
  return document.journeys.flatMap((journey, position): readonly Content[] => {
    if (!personasOf({ journey, names: readNames(document, journey) }).includes(name)) return [];
    const key = `journeys/${position}`;
    const isOwn = journey.personas.includes(name);
    const points = feltPoints(placedFacts(journey, key, name)).filter(({ fact, place }) => isOwn || [...fact.personas, ...place.section.personas].includes(name));
    const title = headingOf(journey, 'Untitled journey');
    const { dots, links } = readLine(points, journey);
    return [part(`journey-${position}`, key, stack(4, [
      journey.name === undefined ? words(title, 'strong') : { ...linkTo(`#${journey.name}`, title, 'ink'), style: 'strong' },
      ...(links.length > 0 ? [feelingLine(dots, links)] : []),
      meta([describe(points, journey.scale, isOwn), ...explain(links)].join(' · ')),
    ]))];
  });
}

function describe(points: readonly FeltPoint[], scale: Scale, isOwn: boolean): string {
  const [lowest] = lowestPoints(points, scale);
  const [highest] = highestPoints(points, scale);
  if (lowest === undefined || highest === undefined) return isOwn ? 'no feelings written yet' : 'also appears';
  const range = lowest.value === highest.value ? `feels ${formatFeeling(lowest.value, scale)}` : `from ${formatFeeling(lowest.value, scale)} to ${formatFeeling(highest.value, scale)}`;
  return isOwn ? range : `also appears · ${range}`;
}

/** The card has no legend. */
function explain(links: readonly LookName[]): readonly string[] {
  if (links.length > 0 && links.every((look) => look === 'small-assumed-line')) return ['assumed'];
  return [
    ...(links.includes('small-assumed-line') ? ['dashed where assumed'] : []),
    ...(links.includes('quiet-gap') ? ['dotted where nothing is said'] : []),
  ];
}

/** What a small line goes through, each from 0 for the worst to 1 for the best, and how it goes from one to the next. */
interface SmallLine {
  readonly dots: readonly number[];
  readonly links: readonly LookName[];
}

/** The line of the map: over steps that say nothing it is only hinted at; paths and what is felt in a stage as a whole stand apart from it. */
function readLine(points: readonly FeltPoint[], journey: JourneyMap): SmallLine {
  const columns = columnsOf(journey);
  const line = points.flatMap(({ value, known, place }) => {
    const column = columns.get(place.section);
    return column === undefined ? [] : [{ value, known, column }];
  });
  const links = line.slice(1).map(({ known, column }, index): LookName => {
    const before = line[index];
    if (before === undefined || column - before.column > 1) return 'quiet-gap';
    return known && before.known ? 'small-known-line' : 'small-assumed-line';
  });
  return { dots: line.map(({ value }) => shareOf(value, journey.scale)), links };
}

/** The columns that the line of the map goes through, counted: the steps, and stages that have none. */
function columnsOf({ stages }: JourneyMap): ReadonlyMap<Section, number> {
  const sections = stages.flatMap((stage): readonly Section[] => (stage.steps.length > 0 ? stage.steps : [stage]));
  return new Map(sections.map((section, index) => [section, index]));
}

function shareOf(value: number, scale: Scale): number {
  const position = positionOnScale(value, scale);
  return Number.isFinite(position) ? Math.min(1, Math.max(0, position)) : 0.5;
}

const lineHeight = 36;
const edge = 4;

/** The feelings of a journey as one small line; its numbers stand below. */
function feelingLine(dots: SmallLine['dots'], links: SmallLine['links']): Content {
  return drawn((width) => {
    const room = lineHeight - 2 * edge;
    const curves = smoothCurves(dots.map((share, index) => ({ x: edge + (index * (width - 2 * edge)) / links.length, y: edge + room * (1 - share) })));
    const box = { x: 0, y: 0, width, height: lineHeight };
    const lines = [...new Set(links)].map((look): Figure =>
      ({ type: 'curve', id: look, path: writePaths(curves.filter((_, index) => links[index] === look)), paint: looks[look], ...box }));
    return { width, height: lineHeight, figures: [group('line', box, [
      { type: 'box', id: 'neutral', x: 0, y: lineHeight / 2 - 0.5, width, height: 1, paint: looks['track'], look: 'track' },
      ...lines,
    ])] };
  });
}
