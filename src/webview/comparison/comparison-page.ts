import type { ElementKey } from '../../model/element-key.js';
import type { FromComparison, ShowComparison, ShowMissing } from '../../protocol.js';
import { createBrokenImages } from '../broken-images.js';
import { createElement } from '../create-element.js';
import { dragToPan } from '../drag-to-pan.js';
import { createWaiting } from '../hint.js';
import { createPictureArea } from '../picture-area.js';
import { revealByClick } from '../reveal-by-click.js';
import type { Option } from '../toolbar/select.js';
import { createViewport } from '../viewport.js';
import { zoomByKey } from '../zoom-keys.js';
import { createChangeList } from './change-list.js';
import type { ComparisonChoices } from './compared-picture.js';
import { drawCompared } from './compared-picture.js';
import { createComparisonBar, modeTitles } from './comparison-bar.js';
import { stepByKey } from './comparison-keys.js';
import type { ReadComparison } from './read-comparison.js';
import { changeAt, journeyOf, keyIn, placeOf, readComparison } from './read-comparison.js';
import { createMissing, createNoPicture, createUnreadable } from './unreadable.js';

/** How long the last comparison stays where there is none any more, in milliseconds. */
const patience = 1000;

/** All of a comparison's page: its bar, the picture, and the sentences beside it. */
export interface ComparisonPage {
  readonly elements: readonly HTMLElement[];
  receive(message: ShowComparison | ShowMissing): void;
}

export function createComparisonPage(post: (message: FromComparison) => void): ComparisonPage {
  let choices: ComparisonChoices = { mode: 'diff', journey: 0, changesOnly: false };
  let read: ReadComparison | undefined;
  let current: number | undefined;
  /** The fingerprint of the change that is looked at, also while there is nothing to look at. */
  let looked: string | undefined;
  let hasBegun = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const said = createElement('div', { class: 'unseen', role: 'status' });
  const heading = createElement('h1', { class: 'unseen' });
  const bar = createComparisonBar({
    onMode: (mode) => { choose({ mode }); },
    onJourney: (journey) => { choose({ journey }); },
    onChangesOnly: () => { choose({ changesOnly: !choices.changesOnly }); },
    onStep: step, onZoom: (way) => { viewport.zoom(way); },
  });
  const viewport = createViewport((zoom, isFitted) => { bar.showZoom(zoom, isFitted); });
  const picture = createPictureArea(viewport, { onMore: () => undefined, onFold: () => undefined, onReveal: reveal });
  const list = createChangeList({ onSelect: select, onReveal: revealChange, onFilter: showCount });

  function choose(change: Partial<ComparisonChoices>): void {
    choices = { ...choices, ...change };
    draw();
    if (current !== undefined) point(current);
  }

  function draw(arrive?: () => void): void {
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

  function showCount(): void {
    const listed = list.listed();
    bar.showCount(current === undefined ? 0 : listed.indexOf(current) + 1, listed.length);
    list.select(current);
  }

  function step(by: 1 | -1): void {
    const listed = list.listed();
    const at = current === undefined ? -1 : listed.indexOf(current);
    const next = listed.at(at < 0 ? (by === 1 ? 0 : -1) : (at + by) % listed.length);
    if (next === undefined) return;
    select(next);
    said.textContent = read?.review.sentences[next] ?? '';
  }

  function select(index: number): void {
    if (!read) return;
    current = index;
    looked = read.review.comparison.changes[index]?.fingerprint;
    const journey = journeyOf(read, index);
    if (journey !== undefined && journey !== choices.journey) choose({ journey });
    else point(index);
    showCount();
  }

  function point(index: number): void {
    const change = read?.review.comparison.changes[index];
    if (read && change) picture.highlight(keyIn(read, change, index, choices.mode), true);
  }

  function revealChange(index: number, side: 'before' | 'after'): void {
    select(index);
    const change = read?.review.comparison.changes[index];
    const key = side === 'before' ? change?.beforeKey : change?.afterKey;
    if (key !== undefined) post({ type: 'reveal', side, key });
  }

  function reveal(key: ElementKey): void {
    const place = read && placeOf(read, key, choices.mode);
    if (!read || !place) return;
    const change = changeAt(read, key, choices.mode);
    if (change !== undefined) select(change);
    post({ type: 'reveal', ...place });
  }

  function receive(message: ShowComparison | ShowMissing): void {
    clearTimeout(waiting);
    heading.textContent = `Comparison: ${message.versions.title}`;
    const next = message.type === 'compare' ? readComparison(broken.leaveOut(message)) : undefined;
    if (next) show(next);
    // Half a line is mostly whole in the next moment, and some programs save a file by deleting it first.
    else waiting = setTimeout(() => { showReason(message); }, read ? patience : 0);
  }

  function showReason(message: ShowComparison | ShowMissing): void {
    read = undefined;
    scene.classList.add('alone');
    const { before, after } = message.versions;
    bar.show({ ...choices, journeys: [], labels: { before: before.label, after: after.label }, hasPicture: false });
    picture.showInstead(message.type === 'missing' ? createMissing(message) : createUnreadable(message, (side) => { post({ type: 'revealProblem', side }); }));
  }

  /** Texts change while they are compared; who looks at a change goes on looking at it. */
  function show(next: ReadComparison): void {
    const isFirst = !hasBegun;
    hasBegun = true;
    read = next;
    scene.classList.remove('alone');
    current = findFingerprint(next, looked);
    if (isFirst || next.united.document.journeys[choices.journey] === undefined) choices = { ...choices, journey: firstChanged(next) };
    list.show(next);
    draw(isFirst ? () => { viewport.setSight(undefined); } : undefined);
    if (current === undefined) picture.highlight(undefined, false);
    else point(current);
    showCount();
  }

  picture.showInstead(createWaiting());
  const broken = createBrokenImages(viewport.region, () => { if (read) receive(read.message); });
  dragToPan(viewport.region);
  zoomByKey(document, (way) => { viewport.zoom(way); });
  stepByKey(document, step);
  // What a journey links to is opened from its preview; here a click shows where it is written.
  revealByClick(viewport.region, { onReveal: reveal, onOpen: () => undefined });
  const scene = createElement('main', { class: 'scene compared' }, [heading, viewport.region, list.element]);
  return { elements: [bar.element, scene, said], receive };
}

function findFingerprint({ review }: ReadComparison, fingerprint: string | undefined): number | undefined {
  const index = review.comparison.changes.findIndex((change) => change.fingerprint === fingerprint);
  return index < 0 ? undefined : index;
}

/** The journey to begin with: the first that has changes. */
function firstChanged(read: ReadComparison): number {
  const journeys = read.review.comparison.changes.flatMap((_, index) => journeyOf(read, index) ?? []);
  return journeys.length === 0 ? 0 : Math.min(...new Set(journeys));
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
