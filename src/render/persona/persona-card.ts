import type { JourneyDocument, Persona, PersonaTrait, PersonaTraitKind } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { frame, meta, stack, words } from '../content/content.js';
import type { Names } from '../content/names.js';
import { titlesOf } from '../content/names.js';
import { showAvatar } from '../content/persona-content.js';
import { headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import type { DeclaredItem } from '../declared.js';
import { columns, grid } from '../sheet/columns.js';
import { showAppearances } from './appearances.js';
import { showEmpathyMap } from './empathy-map.js';

/** What a card needs to put the lines of a persona into words. */
export interface PersonaReading extends Pick<Reading, 'images'> {
  readonly document: JourneyDocument;
  readonly names: Pick<Names, 'evidence'>;
}

const avatarSize = 88;
const padding = 32;

const aims = [['goal', 'Goals'], ['need', 'Needs'], ['motivation', 'Motivations'], ['frustration', 'Frustrations']] as const;
const empathy: readonly PersonaTraitKind[] = ['says', 'thinks', 'does', 'feels'];

/** A card of one persona: who it is, in which journeys, what it wants, and its empathy map. Lines stand in the order of the author. */
export function showPersonaCard({ item: persona, id, element }: DeclaredItem<Persona>, reading: PersonaReading): Content {
  const shown = (kind: PersonaTraitKind): readonly Content[] =>
    persona.traits.flatMap((trait, index) => (trait.kind === kind ? [showTrait(trait, `traits/${index}`, element, reading)] : []));
  const title = headingOf(persona, 'Unnamed persona');
  const wants = aims.flatMap(([kind, label]) => showGroup(label, shown(kind)));
  const hasEmpathy = persona.traits.some(({ kind }) => empathy.includes(kind));
  const card = stack(28, [
    withJourneys(persona, [
      showHead(persona, title, shown, reading),
      ...(wants.length === 0 ? [] : [grid(wants, { gap: 24, least: 176, most: 4 })]),
    ], reading),
    ...(hasEmpathy ? [showEmpathyMap(shown, (size) => showAvatar(persona, reading, size))] : []),
  ]);
  return { type: 'part', id, ...(element !== undefined && { element }), label: `Persona: ${title}`, child: frame('panel', padding, card) };
}

function showHead(persona: Persona, title: string, shown: (kind: PersonaTraitKind) => readonly Content[], reading: PersonaReading): Content {
  const lines = stack(4, [
    words(title, 'title'),
    ...shown('role'),
    ...(persona.description === undefined ? [] : [words(persona.description, 'body', 'muted')]),
    ...shown('image'),
  ]);
  return { type: 'beside', lead: showAvatar(persona, reading, avatarSize), leadWidth: avatarSize + 24, drop: 0, rest: lines };
}

/** The journeys stand beside who it is and what it wants. */
function withJourneys({ name }: Persona, about: readonly Content[], { document }: PersonaReading): Content {
  const journeys = name === undefined ? [] : showAppearances(name, document);
  const left = stack(28, about);
  return journeys.length === 0 ? left : columns([left, stack(12, [words('Journeys', 'label', 'muted'), ...journeys])], { gap: 40, least: 240, shares: [3, 1] });
}

function showGroup(label: string, lines: readonly Content[]): readonly Content[] {
  return lines.length === 0 ? [] : [stack(6, [words(label, 'label', 'muted'), ...lines])];
}

function showTrait(trait: PersonaTrait, id: string, persona: string | undefined, { names }: PersonaReading): Content {
  const source = trait.evidence.length === 0 ? [] : [meta(`from ${titlesOf(names.evidence, trait.evidence)}`)];
  const child = stack(2, [traitWords(trait), ...source]);
  return { type: 'part', id, child, ...(persona !== undefined && { element: `${persona}/${id}` }) };
}

function traitWords({ kind, text, alt }: PersonaTrait): Content {
  switch (kind) {
    case 'role': return words(text, 'lead', 'muted');
    case 'says': return words(`“${text}”`);
    case 'image': return meta(alt === undefined ? text : `${alt} (${text})`);
    case 'goal': case 'need': case 'motivation': case 'frustration': case 'thinks': case 'does': case 'feels': return words(text);
    default: return kind satisfies never;
  }
}
