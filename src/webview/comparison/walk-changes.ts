import type { ElementKey } from '../../model/element-key.js';
import type { FromComparison } from '../../protocol.js';
import type { ComparisonScene } from './comparison-scene.js';
import { choose, point } from './comparison-scene.js';
import { changeAt, journeyOf, placeOf } from './read-comparison.js';

/** Tells the extension what the page asks for. */
export type Post = (message: FromComparison) => void;

/** Goes to the next change that is listed, or to the one before; from the last to the first. */
export function step(scene: ComparisonScene, by: 1 | -1): void {
  const listed = scene.list.listed();
  const at = scene.current === undefined ? -1 : listed.indexOf(scene.current);
  const next = listed.at(at < 0 ? (by === 1 ? 0 : -1) : (at + by) % listed.length);
  if (next === undefined) return;
  select(scene, next);
  scene.said.textContent = scene.read?.review.sentences[next] ?? '';
}

/** Looks at a change: in its journey, in the picture and in the list. */
export function select(scene: ComparisonScene, index: number): void {
  const { read } = scene;
  if (!read) return;
  scene.current = index;
  scene.looked = read.review.comparison.changes[index]?.fingerprint;
  const journey = journeyOf(read, index);
  if (journey !== undefined && journey !== scene.choices.journey) choose(scene, { journey });
  else point(scene);
  showCount(scene);
}

/** Says which of the listed changes is looked at. */
export function showCount({ bar, list, current }: ComparisonScene): void {
  const listed = list.listed();
  bar.showCount(current === undefined ? 0 : listed.indexOf(current) + 1, listed.length);
  list.select(current);
}

/** Shows a change in one of the texts. */
export function revealChange(scene: ComparisonScene, post: Post, index: number, side: 'before' | 'after'): void {
  select(scene, index);
  const change = scene.read?.review.comparison.changes[index];
  const key = side === 'before' ? change?.beforeKey : change?.afterKey;
  if (key !== undefined) post({ type: 'reveal', side, key });
}

/** Shows an element of the picture in its text, and what became of it in the list. */
export function revealElement(scene: ComparisonScene, post: Post, key: ElementKey): void {
  const { read, choices: { mode } } = scene;
  const place = read && placeOf(read, key, mode);
  if (!read || !place) return;
  const change = changeAt(read, key, mode);
  if (change !== undefined) select(scene, change);
  post({ type: 'reveal', ...place });
}
