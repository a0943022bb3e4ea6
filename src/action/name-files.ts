/**
 * Names of files, without their endings, for paths of journeys: what is no letter, digit, hyphen or space becomes `_`, so that the
 * names mean the same on every system and lead nowhere else. Equal names get a number. In the order of the paths.
 */
export function nameFiles(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const name = path.replace(/\.journey$/u, '').split('/').map(nameOne).join('/');
    const free = findFree(name, taken);
    // Some systems take large and small letters for the same.
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Longer names than this are cut, since some systems take paths of 260 characters only. */
const mostCharacters = 60;

function nameOne(part: string): string {
  const safe = part.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}\- ]/gu, '_');
  const short = Array.from(safe).slice(0, mostCharacters).join('').replace(/^ | $/gu, '_');
  return windowsDevice.test(short) ? `_${short}` : short;
}

const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d|)$/iu;

function findFree(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
  return free;
}
