import type { ChangeKind, ChangeLevel } from './comparison.js';

/** The sign of each kind in a list of changes, as in their picture; a new name is a change like any other. */
export const kindSigns: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '−', moved: '→', renamed: '~', changed: '~' };

/** What changes of a level are listed under. */
export const levelTitles: Readonly<Record<ChangeLevel, string>> = { attention: 'Needs attention', notable: 'Notable', cosmetic: 'Cosmetic' };

/** What changes are listed under that are of no journey, but of what the file declares. */
export const declaredTitle = 'People, channels and sources';
