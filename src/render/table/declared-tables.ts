import type { ElementKey } from '../../model/element-key.js';
import { personaTraitKinds } from '../../model/journey-document.js';
import type { JourneyDocument, Persona, PersonaTrait } from '../../model/journey-document.js';
import type { Names } from '../content/names.js';
import { readEvidence, titlesOf } from '../content/names.js';
import { capitalise, headingOf } from '../content/phrases.js';
import { declared } from '../declared.js';
import type { Mark } from '../mark.js';
import { describeMethod, showLinks, withNotes } from './fact-words.js';
import { html, join, joinFacts } from './html.js';
import type { Cell } from './plain-table.js';
import { plainTable } from './plain-table.js';

/** The people and the evidence, of this file first and then of those that it imports; only those that `isShown` lets through. */
export function showDeclared(document: JourneyDocument, isShown: (list: 'personas' | 'evidence', name: string | undefined) => boolean): readonly Mark[] {
  const names = { evidence: readEvidence(document) };
  const personas = declared(document, 'personas').filter(({ item }) => isShown('personas', item.name));
  const evidence = declared(document, 'evidence').filter(({ item }) => isShown('evidence', item.name));
  return [
    ...plainTable('personas', 'Personas', ['Persona', 'About', ...personaTraitKinds.map(capitalise)], personas.map(({ item, ...about }) => ({
      ...about, cells: [headingOf(item, 'Unnamed persona'), item.description ?? '', ...personaTraitKinds.map((kind) => traitsOf(item, kind, about.element, names))],
    }))),
    ...plainTable('evidence', 'Evidence', ['Evidence', 'Method', 'Participants', 'Date', 'Themes', 'Links', 'About'], evidence.map(({ item, ...about }) => ({
      ...about, cells: [
        headingOf(item, 'Unnamed evidence'), describeMethod(item), item.participants === undefined ? '' : String(item.participants),
        item.date ?? '', item.themes.join('; '), join(showLinks(item.links), '; '), item.description ?? '',
      ],
    }))),
  ];
}

function traitsOf({ traits }: Persona, kind: PersonaTrait['kind'], element: ElementKey | undefined, names: Pick<Names, 'evidence'>): Cell {
  const shown = traits.flatMap((trait, index) => (trait.kind === kind ? [showTrait(trait, `traits/${index}`, element, names)] : []));
  return joinFacts(shown);
}

function showTrait({ text, alt, evidence }: PersonaTrait, id: string, element: ElementKey | undefined, names: Pick<Names, 'evidence'>): Mark {
  const words = [...(alt === undefined ? [] : [html('span', alt)]), html('span', text)];
  const notes = evidence.length === 0 ? [] : [html('span', `known from ${titlesOf(names.evidence, evidence)}`)];
  return html('span', withNotes(words, notes), { id, class: 'fact', dir: 'auto', ...(element !== undefined && { element: `${element}/${id}` }) });
}
