import type { ElementKey } from '../../model/element-key.js';
import type { Pain } from '../../model/journey-document.js';
import { severities } from '../../model/journey-document.js';
import type { PictureEdit, ShowDocument } from '../../protocol.js';
import type { EditCommands } from './edit-keys.js';
import { wordsOf } from './element-words.js';
import type { MenuItem } from './menu.js';
import { factAt, journeyAt, sectionAt } from './model-edits.js';
import { holderOf, holdersOf, moveBy, moveTo } from './step-moves.js';

/** What the items of a menu do. */
export interface MenuActions {
  readonly commands: EditCommands;
  readonly edit: (edit: PictureEdit) => void;
  /** Opens another menu in the place of this one. */
  readonly open: (label: string, items: readonly MenuItem[]) => void;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const keyNames = {
  reword: 'F2',
  addStep: isMac ? '⌘↩' : 'Ctrl+Enter',
  left: isMac ? '⌥←' : 'Alt+←',
  right: isMac ? '⌥→' : 'Alt+→',
  better: '+',
  worse: '−',
  delete: isMac ? '⌘⌫' : 'Delete',
} as const;

/** What can be done with an element of the picture. */
export function menuFor(key: ElementKey, shown: ShowDocument, actions: MenuActions): readonly MenuItem[] {
  const { document } = shown;
  const fact = factAt(document, key);
  const words: readonly MenuItem[] = wordsOf(document, key).length === 0 ? [] : [{ label: fact || /\/traits\//.test(key) ? 'Reword' : 'Rename', keys: keyNames.reword, run: () => { actions.commands.reword(key); } }];
  const canDelete = /\/(?:stages|paths|steps|facts|traits)\/\d+$/.test(key);
  return [
    ...words,
    ...(fact?.kind === 'pain' ? severityItems(key, fact, actions.edit).map((item, index) => ({ ...item, begins: index === 0 })) : []),
    ...(fact?.kind === 'feels' ? feelingItems(key, actions) : []),
    ...sectionItems(key, shown, actions),
    ...(canDelete ? [{ label: 'Delete', keys: keyNames.delete, begins: true, run: () => { actions.commands.remove(key); } }] : []),
  ];
}

export function severityItems(key: ElementKey, { severity: present }: Pain, edit: MenuActions['edit']): readonly MenuItem[] {
  return severities.map((severity) => ({
    label: severity.charAt(0).toUpperCase() + severity.slice(1),
    isChosen: severity === present,
    run: () => { edit({ type: 'setSeverity', element: key, severity }); },
  }));
}

function feelingItems(key: ElementKey, { commands: { nudge } }: MenuActions): readonly MenuItem[] {
  return [
    { label: 'Feels better', keys: keyNames.better, begins: true, run: () => { nudge(key, 1, false); } },
    { label: 'Feels worse', keys: keyNames.worse, run: () => { nudge(key, -1, false); } },
  ];
}

function sectionItems(key: ElementKey, shown: ShowDocument, actions: MenuActions): readonly MenuItem[] {
  const section = sectionAt(shown.document, key);
  if (!section) return [];
  const isStep = /\/steps\/\d+$/.test(key);
  const feels = section.facts.some(({ kind }) => kind === 'feels');
  return [
    { label: isStep ? 'Add a step after this one' : 'Add a step', keys: keyNames.addStep, begins: true, run: () => { actions.commands.addStep(key); } },
    ...(isStep && !feels ? [{ label: 'Add a feeling', run: () => { actions.commands.addFeeling(key); } }] : []),
    ...(isStep ? moveItems(key, shown, actions) : []),
  ];
}

function moveItems(step: ElementKey, { document, journey }: ShowDocument, { edit, open }: MenuActions): readonly MenuItem[] {
  const map = journeyAt(document, step);
  if (!map) return [];
  const holders = holdersOf(map, `journeys/${journey}`);
  const others = holders.filter(({ key }) => key !== holderOf(step).key);
  const sides = ([['Move earlier', keyNames.left, -1], ['Move later', keyNames.right, 1]] as const).flatMap(([label, keys, direction], index): readonly MenuItem[] => {
    const move = moveBy(step, direction, holders);
    return move ? [{ label, keys, begins: index === 0, run: () => { edit(move); } }] : [];
  });
  const stages = others.flatMap((holder): readonly MenuItem[] => {
    const move = moveTo(step, holder, holder.steps);
    return move ? [{ label: holder.title, run: () => { edit(move); } }] : [];
  });
  return [...sides, ...(stages.length > 0 ? [{ label: 'Move to …', begins: sides.length === 0, run: () => { open('Move the step to', stages); } }] : [])];
}
