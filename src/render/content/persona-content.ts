import type { Persona } from '../../model/journey-document.js';
import type { Content } from './content.js';
import { sign } from './content.js';
import type { Reading } from './reading.js';
import { imageFor } from './reading.js';

/** The persona's image where there is one that may be loaded, else the sign of a person. */
export function showAvatar(persona: Persona | undefined, images: Pick<Reading, 'images'>, size: number): Content {
  const image = persona?.traits.find(({ kind }) => kind === 'image');
  const href = image && imageFor(image.text, images);
  return href === undefined ? sign('person', 'muted', size) : { type: 'picture', href, width: size, height: size };
}
