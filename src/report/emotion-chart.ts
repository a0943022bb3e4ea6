import type { Comparison } from '../diff/comparison.js';
import { uniteDocuments } from '../diff/unite-documents.js';
import type { UnitedDocuments } from '../diff/unite-documents.js';
import { walkJourney } from '../model/element-key.js';
import type { ElementKey } from '../model/element-key.js';
import type { JourneyDocument, JourneyMap, Step } from '../model/journey-document.js';

/** How a journey feels from step to step, before and after, as a chart of Mermaid. It holds numbers alone, and no text of a journey. */
export interface EmotionChart {
  /** The name or title of the journey. */
  readonly journey: string;
  readonly mermaid: string;
}

/** A chart for each journey that is in both documents and feels different now. */
export function chartEmotions(before: JourneyDocument, after: JourneyDocument, comparison: Comparison): readonly EmotionChart[] {
  const union = uniteDocuments(before, after, comparison);
  return union.document.journeys.flatMap((journey, index): readonly EmotionChart[] => {
    const place = union.places.get(`journeys/${index}`);
    const [old, current] = [journeyAt(before, place?.before), journeyAt(after, place?.after)];
    // On another scale, the same numbers would mean something else.
    if (!old || !current || old.scale.worst !== current.scale.worst || old.scale.best !== current.scale.best) return [];
    const columns = listColumns(journey, `journeys/${index}`, union, { before: stepsByKey(before), after: stepsByKey(after) });
    const lines = { before: fillGaps(columns.map((column) => column.before)), after: fillGaps(columns.map((column) => column.after)) };
    // A step that came or went may have felt as its neighbours do.
    if (!lines.before || !lines.after || lines.before.join() === lines.after.join()) return [];
    return [{ journey: journey.title ?? journey.name ?? '', mermaid: writeChart(current, columns.length, lines.before, lines.after) }];
  });
}

function journeyAt({ journeys }: JourneyDocument, key: ElementKey | undefined): JourneyMap | undefined {
  return key === undefined ? undefined : journeys[Number(key.split('/')[1])];
}

/** What is felt at a step of the union; undefined where nothing has a number. */
interface Column {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

type StepsByKey = ReadonlyMap<ElementKey, Step>;

function stepsByKey({ journeys }: JourneyDocument): StepsByKey {
  const placed = journeys.flatMap((journey, index) => [...walkJourney(journey, `journeys/${index}`)]);
  return new Map(placed.flatMap(({ type, key, element }) => (type === 'step' ? [[key, element as Step] as const] : [])));
}

/** The steps of both versions side by side, without those of alternative paths; those at which nothing is felt are left out. */
function listColumns({ stages }: JourneyMap, key: ElementKey, { marks, places }: UnitedDocuments, steps: { readonly before: StepsByKey; readonly after: StepsByKey }): readonly Column[] {
  const keys = stages.flatMap((stage, stageIndex) => stage.steps.map((_, index) => `${key}/stages/${stageIndex}/steps/${index}`));
  const columns = keys.map((own): Column => {
    const { before, after } = places.get(own) ?? {};
    const isMoved = marks.get(own)?.sign === 'moved';
    // What was moved stands in the union twice, and the old line runs through its old place.
    return { before: isMoved ? undefined : meanOf(steps.before, before), after: meanOf(steps.after, after) };
  });
  return columns.filter(({ before, after }) => before !== undefined || after !== undefined);
}

/** What several personas feel at a step becomes their mean. */
function meanOf(steps: StepsByKey, key: ElementKey | undefined): number | undefined {
  const facts = key === undefined ? [] : steps.get(key)?.facts ?? [];
  const values = facts.flatMap((fact) => (fact.kind === 'feels' && fact.value !== undefined ? [fact.value] : []));
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A line goes straight on where a step is in the other version alone, since charts know no gaps; undefined for less than two points. */
function fillGaps(values: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = values.flatMap((value, index) => (value === undefined ? [] : [{ value, index }]));
  if (known.length < 2) return undefined;
  let next = 0;
  return values.map((_, index) => {
    while ((known[next]?.index ?? Infinity) < index) next += 1;
    return valueBetween(known[next - 1], known[next], index);
  });
}

interface Point {
  readonly value: number;
  readonly index: number;
}

function valueBetween(left: Point | undefined, right: Point | undefined, index: number): number {
  if (!left || !right || right.index === index) return (right ?? left)?.value ?? 0;
  return left.value + (right.value - left.value) * (index - left.index) / (right.index - left.index);
}

/** Small, in a grey and a blue of about one contrast on light and on dark pages. */
const look = '{"xyChart": {"width": 640, "height": 240}, "themeVariables": {"xyChart": {"plotColorPalette": "#8c959f, #2f81f7"}}}';

/** As many numbers as can stand side by side below the chart; more become a scale. */
const mostNumbers = 30;

function writeChart({ scale: { worst, best } }: JourneyMap, steps: number, before: readonly number[], after: readonly number[]): string {
  const write = (values: readonly number[]): string => values.map((value) => String(Math.round(value * 100) / 100)).join(', ');
  const numbers = Array.from({ length: steps }, (_, index) => index + 1);
  return [
    `%%{init: ${look}}%%`,
    'xychart-beta',
    `  x-axis "Steps" ${steps > mostNumbers ? `1 --> ${steps}` : `[${write(numbers)}]`}`,
    `  y-axis "Emotion" ${worst} --> ${best}`,
    `  line [${write(before)}]`,
    `  line [${write(after)}]`,
  ].join('\n');
}
