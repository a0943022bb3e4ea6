import { declaredTitle, levelTitles } from '../../diff/change-words.js';
import type { ChangeLevel } from '../../diff/comparison.js';
import { changeLevels } from '../../diff/comparison.js';
import { createElement } from '../create-element.js';
import { createChangeItem } from './change-item.js';
import type { ReadComparison } from './read-comparison.js';
import { journeyOf } from './read-comparison.js';

/** The sentences of a comparison: facts about the map first, then all changes by their levels. */
export interface ChangeList {
  readonly element: HTMLElement;
  show(read: ReadComparison): void;
  /** Marks the sentence that is looked at, and brings it into sight. */
  select(index: number | undefined): void;
  /** The positions of the changes that are listed, in the order of the map. */
  listed(): readonly number[];
}

interface ListEvents {
  readonly onSelect: (index: number) => void;
  readonly onReveal: (index: number, side: 'before' | 'after') => void;
  readonly onFilter: () => void;
}

export function createChangeList({ onSelect, onReveal, onFilter }: ListEvents): ChangeList {
  const element = createElement('aside', { 'class': 'changes', 'aria-label': 'Changes', 'tabindex': '0' });
  const hidden = new Set<ChangeLevel>();
  let shown: ReadComparison | undefined;
  let items = new Map<number, HTMLElement>();

  function flip(level: ChangeLevel): void {
    if (!hidden.delete(level)) hidden.add(level);
    if (shown) show(shown);
    onFilter();
    element.querySelector<HTMLElement>(`[data-level="${level}"]`)?.focus();
  }

  function show(read: ReadComparison): void {
    shown = read;
    items = new Map();
    const { facts, notDrawn } = read.review;
    element.replaceChildren(
      ...createFacts(facts), ...createFilter(read, hidden, flip), ...createNothing(read),
      ...changeLevels.filter((level) => !hidden.has(level)).flatMap((level) => createLevel(read, level)),
      ...(notDrawn === undefined ? [] : [createElement('p', { class: 'not-drawn' }, [notDrawn])]),
    );
  }

  function createLevel(read: ReadComparison, level: ChangeLevel): readonly HTMLElement[] {
    const positions = positionsOf(read, level);
    if (positions.length === 0) return [];
    for (const index of positions) {
      items.set(index, createChangeItem(read, index, { onSelect: () => { onSelect(index); }, onReveal: (side) => { onReveal(index, side); } }));
    }
    const groups = groupByJourney(read, positions).map(({ title, all }) => createElement('li', { class: 'group' }, [
      ...(title === undefined ? [] : [createElement('h3', {}, [title])]),
      createElement('ul', {}, all.flatMap((index) => items.get(index) ?? [])),
    ]));
    return [createElement('section', {}, [createElement('h2', {}, [`${levelTitles[level]} (${positions.length})`]), createElement('ul', {}, groups)])];
  }

  return {
    element, show,
    select(index) {
      for (const [position, item] of items) item.toggleAttribute('data-current', position === index);
      const item = index === undefined ? undefined : items.get(index);
      item?.scrollIntoView({ block: 'nearest' });
    },
    listed: () => [...items.keys()].toSorted((one, other) => one - other),
  };
}

function positionsOf({ review }: ReadComparison, level: ChangeLevel): readonly number[] {
  return [...review.comparison.changes.entries()].flatMap(([index, change]) => (change.level === level && review.sentences[index] !== '' ? [index] : []));
}

interface JourneyGroup {
  /** Absent where the file has one journey and nothing else that changed. */
  readonly title?: string;
  readonly all: readonly number[];
}

/** Where a file has several journeys, each has its own sentences; what the file declares comes last. */
function groupByJourney(read: ReadComparison, positions: readonly number[]): readonly JourneyGroup[] {
  const { journeys } = read.united.document;
  const declared = { title: declaredTitle, all: positions.filter((index) => journeyOf(read, index) === undefined) };
  const groups = journeys.map(({ title, name }, journey) => ({
    ...(journeys.length > 1 && { title: title ?? name ?? `Journey ${journey + 1}` }), all: positions.filter((index) => journeyOf(read, index) === journey),
  }));
  return [...groups, declared].filter(({ all }) => all.length > 0);
}

function createFacts(facts: readonly string[]): readonly HTMLElement[] {
  if (facts.length === 0) return [];
  return [createElement('section', { class: 'facts' }, [createElement('h2', {}, ['What became of the map']), createElement('ul', {}, facts.map((fact) => createElement('li', {}, [fact])))])];
}

function createNothing({ review }: ReadComparison): readonly HTMLElement[] {
  if (review.comparison.changes.length > 0) return [];
  return [createElement('section', {}, [createElement('h2', {}, ['No changes']), createElement('p', {}, ['Both versions mean the same.'])])];
}

/** Only levels that there are changes of can be hidden; of one alone there is nothing to choose. */
function createFilter(read: ReadComparison, hidden: ReadonlySet<ChangeLevel>, flip: (level: ChangeLevel) => void): readonly HTMLElement[] {
  const present = changeLevels.filter((level) => positionsOf(read, level).length > 0);
  if (present.length < 2) return [];
  const buttons = present.map((level) => {
    const button = createElement('button', { 'type': 'button', 'data-level': level, 'aria-pressed': String(!hidden.has(level)) }, [`${levelTitles[level]} ${positionsOf(read, level).length}`]);
    button.addEventListener('click', () => { flip(level); });
    return button;
  });
  return [createElement('div', { 'class': 'filter', 'role': 'group', 'aria-label': 'Levels to list' }, buttons)];
}
