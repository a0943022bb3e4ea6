import type { PictureArea } from '../picture-area.js';
import type { Option } from '../toolbar/select.js';
import type { Viewport } from '../viewport.js';
import type { ChangeList } from './change-list.js';
import { drawCompared } from './compared-picture.js';
import type { ComparisonChoices } from './compared-picture.js';
import { modeTitles } from './comparison-bar.js';
import type { ComparisonBar } from './comparison-bar.js';
import type { ReadComparison } from './read-comparison.js';
import { journeyOf, keyIn } from './read-comparison.js';
import { createNoPicture } from './unreadable.js';

/** The parts of a comparison's page, and what they show at the moment. */
export interface ComparisonScene {
  readonly bar: ComparisonBar;
  readonly viewport: Viewport;
  readonly picture: PictureArea;
  readonly list: ChangeList;
  /** Says to those who listen which change is looked at. */
  readonly said: HTMLElement;
  choices: ComparisonChoices;
  /** Undefined where there is nothing to compare. */
  read: ReadComparison | undefined;
  /** The position of the change that is looked at. */
  current: number | undefined;
  /** Its fingerprint, also while there is nothing to look at. */
  looked: string | undefined;
}

/** Shows more or less of the comparison, and in it the change that is looked at. */
export function choose(scene: ComparisonScene, change: Partial<ComparisonChoices>): void {
  scene.choices = { ...scene.choices, ...change };
  draw(scene);
  point(scene);
}

/** `arrive` is called before the first picture is drawn, and brings a part of it into sight. */
export function draw({ read, choices, bar, picture }: ComparisonScene, arrive?: () => void): void {
  if (!read) return;
  const { before, after, images } = read.message;
  bar.show({ ...choices, journeys: journeyOptions(read), labels: { before: before.label, after: after.label }, hasPicture: true });
  const drawing = drawCompared(read, choices);
  if (drawing) {
    picture.showDrawing(drawing, { label: `Picture of the comparison: ${modeTitles[choices.mode]}`, images }, arrive);
    return;
  }
  const hasJourneys = read.united.document.journeys.length > 0;
  picture.showInstead(createNoPicture(choices.mode === 'before' ? before.label : after.label, hasJourneys));
}

/** Marks in the picture the change that is looked at. */
export function point({ read, current, choices, picture }: ComparisonScene): void {
  const change = current === undefined ? undefined : read?.review.comparison.changes[current];
  if (read && change && current !== undefined) picture.highlight(keyIn(read, change, current, choices.mode), true);
}

/** Journeys with changes say how many. */
function journeyOptions(read: ReadComparison): readonly Option[] {
  // What has no sentence of its own is told with another change, and counted with it.
  const changed = read.review.sentences.flatMap((sentence, index) => (sentence === '' ? [] : [journeyOf(read, index)]));
  return read.united.document.journeys.map(({ title, name }, index) => {
    const amount = changed.filter((journey) => journey === index).length;
    const words = title ?? name ?? `Journey ${index + 1}`;
    return { value: String(index), title: amount === 0 ? words : `${words} (${amount} change${amount === 1 ? '' : 's'})` };
  });
}
