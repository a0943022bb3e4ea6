import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that the scripts download and keep; deleting it costs one slow start and nothing else. */
export const cache = join(root, '.cache');

/** Everything that is built. */
export const out = join(root, 'out');
