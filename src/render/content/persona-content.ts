import type { Persona, PersonaTraitKind } from '../../model/journey-document.js';
import { personaTraitKinds } from '../../model/journey-document.js';
import type { Content } from './content.js';
import { frame, meta, part, sign, stack, words } from './content.js';
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

const avatarSize = 56;
const labels: Readonly<Record<PersonaTraitKind, string>> = {
  role: 'Role', goal: 'Goals', need: 'Needs', motivation: 'Motivations', frustration: 'Frustrations',
  says: 'Says', thinks: 'Thinks', does: 'Does', feels: 'Feels', image: 'Image',
};

/** A card of one persona: who it is, then its traits by kind, each kind in the order of the author. */
export function showPersonaCard(persona: Persona, key: string, images: Images): Content {
  const traits = persona.traits.map((trait, index) => ({ ...trait, index }));
  const shown = (kind: PersonaTraitKind): readonly Content[] =>
    traits.filter((trait) => trait.kind === kind).map((trait) => part(`traits/${trait.index}`, `${key}/traits/${trait.index}`, showTrait(kind, trait)));
  const head = stack(2, [
    words(headingOf(persona, 'Unnamed persona'), 'heading'),
    ...shown('role'),
    ...(persona.description === undefined ? [] : [meta(persona.description)]),
    ...shown('image'),
  ]);
  const groups = personaTraitKinds
    .filter((kind) => kind !== 'role' && kind !== 'image')
    .map((kind) => ({ kind, lines: shown(kind) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ kind, lines }) => stack(4, [words(labels[kind], 'label', 'muted'), ...lines]));
  const card = stack(20, [
    { type: 'beside', lead: showAvatar(persona, images, avatarSize), leadWidth: avatarSize + 16, drop: 0, rest: head },
    ...groups,
  ]);
  return part(key, key, frame('panel', 24, card), `Persona: ${headingOf(persona, 'unnamed')}`);
}

function showTrait(kind: PersonaTraitKind, { text, alt }: { readonly text: string; readonly alt?: string }): Content {
  switch (kind) {
    case 'role': return words(text, 'body', 'muted');
    case 'says': return words(`“${text}”`);
    case 'image': return meta(alt === undefined ? text : `${alt} (${text})`);
    default: return words(text);
  }
}
