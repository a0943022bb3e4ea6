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
import { smoothCurves, writePath } from '../emotion/curve.js';
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
    // An alternative path is walked instead of other steps, and not between them.
    const main = points.filter(({ place }) => !place.key.includes('/paths/'));
    const title = headingOf(journey, 'Untitled journey');
    return [part(`journey-${position}`, key, stack(4, [
      journey.name === undefined ? words(title, 'strong') : { ...linkTo(`#${journey.name}`, title, 'ink'), style: 'strong' },
      ...(main.length > 1 ? [feelingLine(main, journey)] : []),
      meta([describe(points, journey.scale, isOwn), ...(main.length > 1 ? explainDashes(main) : [])].join(' · ')),
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
function explainDashes(points: readonly FeltPoint[]): readonly string[] {
  if (points.every(({ known }) => known)) return [];
  return [points.some(({ known }) => known) ? 'dashed where assumed' : 'assumed'];
}

const lineHeight = 36;
const edge = 4;

/** The feelings of a journey as one small line, drawn as on the map; its numbers stand below. */
function feelingLine(points: readonly FeltPoint[], journey: JourneyMap): Content {
  const links = linkLooks(points, journey);
  return drawn((width) => {
    const room = lineHeight - 2 * edge;
    const dots = points.map(({ value }, index) => {
      const position = positionOnScale(value, journey.scale);
      const share = Number.isFinite(position) ? Math.min(1, Math.max(0, position)) : 0.5;
      return { x: edge + (index * (width - 2 * edge)) / (points.length - 1), y: edge + room * (1 - share) };
    });
    const curves = smoothCurves(dots);
    const box = { x: 0, y: 0, width, height: lineHeight };
    const lines = [...new Set(links)].map((look): Figure =>
      ({ type: 'curve', id: look, path: curves.filter((_, index) => links[index] === look).map(writePath).join(''), paint: looks[look], ...box }));
    return { width, height: lineHeight, figures: [group('line', box, [
      { type: 'box', id: 'neutral', x: 0, y: lineHeight / 2 - 0.5, width, height: 1, paint: looks['track'], look: 'track' },
      ...lines,
    ])] };
  });
}

/** How the line goes from each feeling to the next: over steps that say nothing it is only hinted at. */
function linkLooks(points: readonly FeltPoint[], journey: JourneyMap): readonly LookName[] {
  const places = placesOf(journey);
  const orders = points.map(({ place }) => places.get(place.section) ?? 0);
  return points.slice(1).map(({ known }, index) => {
    const [from = 0, to = 0] = orders.slice(index, index + 2);
    if (Math.ceil(to) - Math.floor(from) > 1) return 'quiet-gap';
    return known && points[index]?.known === true ? 'small-known-line' : 'small-assumed-line';
  });
}

/** The steps of a journey counted through, paths left out; what a stage says as a whole stands before its first step. */
function placesOf({ stages }: JourneyMap): ReadonlyMap<Section, number> {
  const places = new Map<Section, number>();
  let steps = 0;
  for (const stage of stages) {
    places.set(stage, steps - 0.5);
    for (const step of stage.steps) places.set(step, steps++);
  }
  return places;
}
