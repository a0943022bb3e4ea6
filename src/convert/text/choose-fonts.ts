import type { WantedCharacters } from '../open-fonts.js';
import { canDraw } from './font-book.js';
import type { FontData, FontWeight } from './font-book.js';
import { openFont } from './open-font.js';

/** A font file that might help. */
export interface FontCandidate {
  /** The name of the file, without its folder. */
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Enough for the largest fonts of usual systems; more would keep people waiting for what is likely not there. */
const mostBytes = 600_000_000;

/** Chooses fonts for characters, as few as possible, those first that are made for text on screens. */
export async function chooseFonts(wanted: WantedCharacters, candidates: readonly FontCandidate[]): Promise<readonly FontData[]> {
  const opened = rememberReads(candidates);
  const chosen: FontData[] = [];
  for (const [weight, characters] of wanted) chosen.push(...await chooseFor(weight, characters, opened));
  return chosen;
}

async function chooseFor(weight: FontWeight, wanted: readonly string[], candidates: readonly FontCandidate[]): Promise<readonly FontData[]> {
  const chosen: FontData[] = [];
  let left = wanted;
  for (const candidate of rank(candidates, weight)) {
    if (left.length === 0) break;
    const found = await tryFont(candidate, weight, left);
    if (found === undefined) continue;
    chosen.push(found.data);
    left = found.left;
  }
  return chosen;
}

interface FoundFont {
  readonly data: FontData;
  /** What it can't draw. */
  readonly left: readonly string[];
}

/** A font that can't be read is none. */
async function tryFont(candidate: FontCandidate, weight: FontWeight, wanted: readonly string[]): Promise<FoundFont | undefined> {
  try {
    const bytes = await candidate.read();
    const { font, face } = await openFont({ bytes, prefer: preferredFace(wanted) });
    const left = hasOutlines(font.directory.tables) ? wanted.filter((character) => !canDraw(font, character)) : wanted;
    return left.length === wanted.length ? undefined : { left, data: { weight, bytes, ...(face !== undefined && { postscriptName: face }) } };
  } catch {
    return undefined;
  }
}

/** Fonts of coloured pictures have no outlines, which is what is drawn here. */
function hasOutlines(tables: Readonly<Record<string, unknown>>): boolean {
  return ('glyf' in tables || 'CFF ' in tables || 'CFF2' in tables) && !('sbix' in tables) && !('CBDT' in tables);
}

/** Chinese characters look different in Japan, Korea and China; what stands beside them says where the text is from. */
function preferredFace(characters: readonly string[]): RegExp {
  const text = characters.join('');
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return /jp|hiragino|gothic|meiryo/i;
  return /\p{Script=Hangul}/u.test(text) ? /kr|gothic/i : /sc|yahei|simsun|pingfang/i;
}

const familiar: readonly RegExp[] = [
  /^notosans(?!mono|symbols|display)/i, /^(hiragino|pingfang|applesdgothic|yugoth|meiryo|msyh|malgun|msgothic|simsun)/i,
  /^(segoeui|arialuni|arial|dejavusans(?!mono)|liberationsans|nirmala|leelaw|thonburi|geeza|sfarabic|sfhebrew|tahoma)/i, /^(noto|seguisym|symbola)/i,
];
const unusual = /mono|serif|condensed|narrow|italic|oblique|light|thin|black|display|math/i;
const bold = /bold|semibold|heavy|[a-z]bd?\.|w6/i;

function rank(candidates: readonly FontCandidate[], weight: FontWeight): readonly FontCandidate[] {
  const cost = ({ name }: FontCandidate): number => {
    const family = familiar.findIndex((names) => names.test(name));
    return (family < 0 ? familiar.length : family) * 4 + (unusual.test(name) ? 10 : 0) + (bold.test(name) === (weight === 600) ? 0 : 2);
  };
  return candidates.map((candidate) => ({ candidate, cost: cost(candidate) }))
    .sort((one, other) => one.cost - other.cost || (one.candidate.name < other.candidate.name ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** Reads each file once, and refuses when too much has been read. */
function rememberReads(candidates: readonly FontCandidate[]): readonly FontCandidate[] {
  let total = 0;
  return candidates.map(({ name, read }) => {
    let bytes: Promise<Uint8Array> | undefined;
    const readOnce = async (): Promise<Uint8Array> => {
      if (total > mostBytes) throw new Error('Enough fonts have been read.');
      const file = await read();
      total += file.length;
      return file;
    };
    return { name, read: () => (bytes ??= readOnce()) };
  });
}
