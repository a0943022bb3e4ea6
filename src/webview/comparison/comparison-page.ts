import type { ElementKey } from '../../model/element-key.js';
import type { ShowComparison, ShowMissing } from '../../protocol.js';
import { createBrokenImages } from '../broken-images.js';
import { createElement } from '../create-element.js';
import { dragToPan } from '../drag-to-pan.js';
import { createWaiting } from '../hint.js';
import { createPictureArea } from '../picture-area.js';
import { revealByClick } from '../reveal-by-click.js';
import { createViewport } from '../viewport.js';
import { zoomByKey } from '../zoom-keys.js';
import { createChangeList } from './change-list.js';
import { createComparisonBar } from './comparison-bar.js';
import { stepByKey } from './comparison-keys.js';
import type { ComparisonScene } from './comparison-scene.js';
import { choose, draw, point } from './comparison-scene.js';
import type { ReadComparison } from './read-comparison.js';
import { journeyOf, readComparison } from './read-comparison.js';
import { createMissing, createUnreadable } from './unreadable.js';
import type { Post } from './walk-changes.js';
import { revealChange, revealElement, select, showCount, step } from './walk-changes.js';

/** How long the last comparison stays where there is none any more, in milliseconds. */
const patience = 1000;

/** All of a comparison's page: its bar, the picture, and the sentences beside it. */
export interface ComparisonPage {
  readonly elements: readonly HTMLElement[];
  receive(message: ShowComparison | ShowMissing): void;
}

export function createComparisonPage(post: Post): ComparisonPage {
  const scene = createScene(post);
  const { bar, viewport, list, said } = scene;
  const heading = createElement('h1', { class: 'unseen' });
  const main = createElement('main', { class: 'scene compared' }, [heading, viewport.region, list.element]);
  const broken = createBrokenImages(viewport.region, () => { if (scene.read) receive(scene.read.message); });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;

  function receive(message: ShowComparison | ShowMissing): void {
    clearTimeout(waiting);
    heading.textContent = `Comparison: ${message.versions.title}`;
    const next = message.type === 'compare' ? readComparison(broken.leaveOut(message)) : undefined;
    // Half a line is mostly whole in the next moment, and some programs save a file by deleting it first.
    if (!next) waiting = setTimeout(() => { showReason(scene, message, post); main.classList.add('alone'); }, scene.read ? patience : 0);
    else {
      main.classList.remove('alone');
      show(scene, next, !hasBegun);
      hasBegun = true;
    }
  }

  return { elements: [bar.element, main, said], receive };
}

/** The parts of a page, joined with each other and with the keyboard. */
function createScene(post: Post): ComparisonScene {
  const bar = createComparisonBar({
    onMode: (mode) => { choose(scene, { mode }); },
    onJourney: (journey) => { choose(scene, { journey }); },
    onChangesOnly: () => { choose(scene, { changesOnly: !scene.choices.changesOnly }); },
    onStep: (by) => { step(scene, by); },
    onZoom: (way) => { viewport.zoom(way); },
  });
  const viewport = createViewport((zoom, isFitted) => { bar.showZoom(zoom, isFitted); });
  const onReveal = (key: ElementKey): void => { revealElement(scene, post, key); };
  const picture = createPictureArea(viewport, { onMore: () => undefined, onFold: () => undefined, onReveal });
  const list = createChangeList({
    onSelect: (index) => { select(scene, index); },
    onReveal: (index, side) => { revealChange(scene, post, index, side); },
    onFilter: () => { showCount(scene); },
  });
  const said = createElement('div', { class: 'unseen', role: 'status' });
  const scene: ComparisonScene = { bar, viewport, picture, list, said, choices: { mode: 'diff', journey: 0, changesOnly: false }, read: undefined, current: undefined, looked: undefined };
  picture.showInstead(createWaiting());
  dragToPan(viewport.region);
  zoomByKey(document, (way) => { viewport.zoom(way); });
  stepByKey(document, (by) => { step(scene, by); });
  // What a journey links to is opened from its preview; here a click shows where it is written.
  revealByClick(viewport.region, { onReveal, onOpen: () => undefined });
  return scene;
}

/** Texts change while they are compared; who looks at a change goes on looking at it. */
function show(scene: ComparisonScene, next: ReadComparison, isFirst: boolean): void {
  scene.read = next;
  scene.current = findFingerprint(next, scene.looked);
  if (isFirst || next.united.document.journeys[scene.choices.journey] === undefined) scene.choices = { ...scene.choices, journey: firstChanged(next) };
  scene.list.show(next);
  draw(scene, isFirst ? () => { scene.viewport.setSight(undefined); } : undefined);
  if (scene.current === undefined) scene.picture.highlight(undefined, false);
  else point(scene);
  showCount(scene);
}

/** Says why there is nothing to compare. */
function showReason(scene: ComparisonScene, message: ShowComparison | ShowMissing, post: Post): void {
  scene.read = undefined;
  const { before, after } = message.versions;
  scene.bar.show({ ...scene.choices, journeys: [], labels: { before: before.label, after: after.label }, hasPicture: false });
  scene.picture.showInstead(message.type === 'missing' ? createMissing(message) : createUnreadable(message, (side) => { post({ type: 'revealProblem', side }); }));
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
