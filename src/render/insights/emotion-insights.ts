import { roundMean } from '../../model/emotion.js';
import type { FeltPoint } from '../../model/felt-points.js';
import { feltPoints, highestPoints, lowestPoints, meanOfPoints } from '../../model/felt-points.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { groupFacts } from '../../model/placed-facts.js';
import type { Content } from '../content/content.js';
import { beside, flow, meta, part, sign, stack, words } from '../content/content.js';
import { shortTitlesOf } from '../content/names.js';
import { count, formatFeeling, headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { whoFeels } from '../content/reading.js';
import { columns } from '../sheet/columns.js';
import { describePlace } from '../sheet/place-words.js';
import { feelingBar } from './bars.js';
import { barRow, nothingYet, numberAndWords, section } from './section.js';

/** Where the journey is at its worst and at its best, and how each stage feels on average. */
export function showEmotions(facts: readonly PlacedFact[], reading: Reading): Content {
  const points = feltPoints(facts);
  const { scale } = reading.journey;
  if (points.length === 0) return section('emotions', 'How it feels', [nothingYet('No feelings with a number are written yet.')]);
  const byStage = groupFacts(points, ({ place }) => [place.stage]);
  return section('emotions', 'How it feels', [
    columns([
      showExtreme('Lowest point', lowestPoints(points, scale), reading),
      showExtreme('Highest point', highestPoints(points, scale), reading),
    ], { gap: 24, least: 160 }),
    stack(8, [words('Mean of each stage', 'label', 'muted'), ...reading.journey.stages.map((stage, index) => {
      const own = byStage.get(index) ?? [];
      const title = words(`${index + 1} ${headingOf(stage, `Stage ${index + 1}`)}`);
      return barRow(`stage-${index}`, `${reading.journeyKey}/stages/${index}`, [title, feelingBar(meanOfPoints(own), scale), showMean(own, reading)]);
    })]),
  ]);
}

const mostPoints = 3;

/** The points that are equally low or high; of very many the first ones. */
function showExtreme(label: string, points: readonly FeltPoint[], reading: Reading): Content {
  const isLow = label === 'Lowest point';
  const more = points.length - mostPoints;
  return stack(8, [
    beside(sign(isLow ? 'face-worst' : 'face-best', isLow ? 'sorrow' : 'joy', 18), words(points.length > 1 ? `${label}s` : label, 'label', isLow ? 'sorrow' : 'joy'), { gap: 6, drop: -1 }),
    ...points.slice(0, mostPoints).map((point) => showPoint(point, reading)),
    ...(more > 0 ? [meta(`and ${more} more`)] : []),
  ]);
}

function showPoint({ fact, key, value, known, place }: FeltPoint, reading: Reading): Content {
  // In one text, words that are read from the right would put the sign on the other side of the number.
  const feeling = [formatFeeling(value, reading.journey.scale), ...(fact.text === undefined ? [] : [fact.text])].map((said) => words(said, 'heading'));
  const whose = whoFeels(fact, place.section, reading);
  const isShared = whose.length === 0 || whose.length === reading.lines.length;
  const about = [describePlace(place, reading), ...(isShared ? [] : [`for ${shortTitlesOf(reading.names, whose)}`]), known ? 'known' : 'assumed'];
  return part(key, key, stack(0, [flow(8, 0, feeling), meta(about.join(' · '))]));
}

/** The mean in words, with how much it rests on; and no zero where nothing was written. */
function showMean(points: readonly FeltPoint[], { journey: { scale } }: Reading): Content {
  const mean = meanOfPoints(points);
  if (mean === undefined) return meta('no feelings written yet');
  return numberAndWords(formatMean(mean, scale), points.length === 1 ? 'one feeling' : `mean of ${count(points.length, 'feeling')}`);
}

export function formatMean(mean: number, scale: Reading['journey']['scale']): string {
  return formatFeeling(roundMean(mean), scale);
}
