import type { Persona, PersonaTrait, PersonaTraitKind } from '../../model/journey-document.js';
import type { Content } from './content.js';
import { beside, frame, meta, part, sign, stack, words } from './content.js';
import type { Names } from './names.js';
import { titlesOf } from './names.js';
import { headingOf } from './phrases.js';
import type { Reading } from './reading.js';
import { imageFor } from './reading.js';

type Images = Pick<Reading, 'images'>;

/** The persona's image where there is one that may be loaded, else the sign of a person. */
export function showAvatar(persona: Persona | undefined, images: Images, size: number): Content {
  const image = persona?.traits.find(({ kind }) => kind === 'image');
  const href = image && imageFor(image.text, images);
  return href === undefined ? sign('person', 'muted', size) : { type: 'picture', href, width: size, height: size };
}

/** What a card of personas needs to put their lines into words. */
export interface PersonaReading extends Images {
  readonly names: Pick<Names, 'evidence'>;
}

const avatarSize = 64;
const columnWidth = 192;
const columnGap = 24;
const padding = 28;
export const personaCardWidth = 2 * columnWidth + columnGap + 2 * padding;

/** What the persona wants, then its empathy map: two and two, each in the order of the author. */
const aims = [['goal', 'Goals'], ['need', 'Needs'], ['motivation', 'Motivations'], ['frustration', 'Frustrations']] as const;
const quadrants = [['says', 'Says'], ['thinks', 'Thinks'], ['does', 'Does'], ['feels', 'Feels']] as const;

/** A card of one persona. */
export function showPersonaCard(persona: Persona, key: string, reading: PersonaReading): Content {
  const shown = (kind: PersonaTraitKind): readonly Content[] =>
    persona.traits.flatMap((trait, index) => (trait.kind === kind ? [showTrait(trait, `traits/${index}`, key, reading)] : []));
  const title = headingOf(persona, 'Unnamed persona');
  const head = stack(4, [
    words(title, 'heading'),
    ...shown('role'),
    ...(persona.description === undefined ? [] : [meta(persona.description)]),
    ...shown('image'),
  ]);
  const wants = aims.flatMap(([kind, label]) => showGroup(showLabel(label), shown(kind)));
  const empathy = quadrants.flatMap(([kind, label]) =>
    showGroup(beside(sign(`lane-${kind}`, 'muted', 14), showLabel(label), { gap: 6, drop: 1 }), shown(kind)));
  const card = stack(24, [
    { type: 'beside', lead: showAvatar(persona, reading, avatarSize), leadWidth: avatarSize + 20, drop: 0, rest: head },
    ...[wants, empathy].flatMap(inColumns),
  ]);
  return part(key, key, frame('panel', padding, card), `Persona: ${title}`);
}

function showLabel(label: string): Content {
  return words(label, 'label', 'muted');
}

function showGroup(label: Content, lines: readonly Content[]): readonly Content[] {
  return lines.length === 0 ? [] : [stack(6, [label, ...lines])];
}

function inColumns(children: readonly Content[]): readonly Content[] {
  return children.length === 0 ? [] : [{ type: 'flow', gap: columnGap, lineGap: 20, itemWidth: columnWidth, children }];
}

function showTrait(trait: PersonaTrait, id: string, persona: string, { names }: PersonaReading): Content {
  const source = trait.evidence.length === 0 ? [] : [meta(`from ${titlesOf(names.evidence, trait.evidence)}`)];
  return part(id, `${persona}/${id}`, stack(2, [traitWords(trait), ...source]));
}

function traitWords({ kind, text, alt }: PersonaTrait): Content {
  switch (kind) {
    case 'role': return words(text, 'body', 'muted');
    case 'says': return words(`“${text}”`);
    case 'image': return meta(alt === undefined ? text : `${alt} (${text})`);
    default: return words(text);
  }
}
