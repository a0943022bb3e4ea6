import { URI } from 'langium';
import { builtInChannels } from '../model/built-in-channels.js';

/** The channels of the language, as a document that every other one sees, so that they are looked up like any declaration. */
export const builtInUri = URI.parse('journey-built-in:///channels.journey');

export const builtInText = builtInChannels.map(({ name, title, presence = '' }) => `channel ${name} "${title}" ${presence}\n`).join('');
