import type { ElementKey } from '../../model/element-key.js';
import type { JourneyDocument, Pain } from '../../model/journey-document.js';
import type { PictureEdit } from '../../protocol.js';
import type { EditCommands } from './edit-keys.js';
import type { EditSession, EditedPage } from './edit-session.js';
import { keyOf, wordsOf } from './element-words.js';
import { neutralOf, nudgeValue } from './emotion-values.js';
import { factAt, journeyAt, sectionAt } from './model-edits.js';
import type { RewordInPlace } from './reword-in-place.js';
import { holdersOf, moveBy } from './step-moves.js';

const step = /\/steps\/\d+$/;
const deletable = /\/(?:stages|paths|steps|facts|traits)\/\d+$/;

interface CommandParts {
  readonly session: EditSession;
  readonly words: RewordInPlace;
  readonly page: EditedPage;
}

/** What can be done with an element, from wherever it is asked for. */
export function createEditCommands({ session, words, page }: CommandParts): EditCommands {
  const documentNow = (): JourneyDocument | undefined => session.editable()?.document;
  const doIf = (can: (document: JourneyDocument) => boolean, run: () => void): boolean => {
    const document = documentNow();
    const isPossible = document !== undefined && can(document);
    if (isPossible) run();
    return isPossible;
  };

  return {
    reword: (key) => doIf((document) => wordsOf(document, key).length > 0, () => { words.begin(key); }),
    remove: (key) => doIf(() => deletable.test(key), () => { session.edit(() => ({ type: 'delete', element: key })); }),
    addStep: (key) => doIf((document) => sectionAt(document, key) !== undefined, () => {
      session.edit(() => ({ type: 'addStep', after: key }), ({ select }) => { if (select !== undefined) words.begin(select); });
    }),
    addFeeling: (key) => doIf((document) => sectionAt(document, key) !== undefined, () => {
      session.edit(({ document }) => ({ type: 'setEmotion', element: key, value: neutralOf(journeyAt(document, key)?.scale ?? { worst: 0, best: 0 }) }));
    }),
    moveStep: (key, direction) => doIf(() => step.test(key), () => {
      // In a row of moves, the next is of the step that was moved before, which has the focus then.
      session.edit(({ document, journey }) => moveStep(document, journey, [keyOf(globalThis.document.activeElement) ?? '', key].find((each) => step.test(each)) ?? key, direction));
    }),
    nudge: (key, direction, isFine) => {
      const feeling = feelingOf(documentNow(), key);
      if (feeling !== undefined) session.edit(({ document }) => nudge(document, feeling, direction, isFine ? 0.5 : 1));
      return feeling !== undefined;
    },
    undo: () => { page.ask({ type: 'undo' }); },
    redo: () => { page.ask({ type: 'redo' }); },
  };
}

function moveStep(document: JourneyDocument, journey: number, key: ElementKey, direction: 1 | -1): PictureEdit | undefined {
  const map = journeyAt(document, key);
  return map && moveBy(key, direction, holdersOf(map, `journeys/${journey}`));
}

function nudge(document: JourneyDocument, key: ElementKey, direction: 1 | -1, grain: 1 | 0.5): PictureEdit | undefined {
  const [scale, fact] = [journeyAt(document, key)?.scale, factAt(document, key)];
  if (!scale || fact?.kind !== 'feels') return undefined;
  const value = nudgeValue(fact.value ?? neutralOf(scale), direction, scale, grain);
  return value === fact.value ? undefined : { type: 'setEmotion', element: key, value };
}

/** The feeling itself, or the only one of a section. */
function feelingOf(document: JourneyDocument | undefined, key: ElementKey): ElementKey | undefined {
  if (!document) return undefined;
  if (factAt(document, key)?.kind === 'feels') return key;
  const felt = (sectionAt(document, key)?.facts ?? []).flatMap(({ kind }, at) => (kind === 'feels' ? [at] : []));
  return felt.length === 1 ? `${key}/facts/${felt.join('')}` : undefined;
}

/** The pain whose severity a node says in a word, which is a button for another one. It is the pain's first word: its title may say the same. */
export function painOfBadge(document: JourneyDocument, node: Element): { readonly key: ElementKey; readonly pain: Pain } | undefined {
  const key = keyOf(node);
  const fact = key === undefined ? undefined : factAt(document, key);
  const word = node.closest('text');
  if (key === undefined || fact?.kind !== 'pain' || word === null || word !== node.closest('[data-element]')?.querySelector('text')) return undefined;
  return word.textContent.trim().toLowerCase() === fact.severity ? { key, pain: fact } : undefined;
}
