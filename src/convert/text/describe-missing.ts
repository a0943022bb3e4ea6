/** What people call the characters of a script, the first that holds one counts; and a font that many systems can get. */
const scripts: readonly (readonly [characters: RegExp, name: string, font: string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'Japanese', 'Noto Sans CJK JP'],
  [/\p{Script=Hangul}/u, 'Korean', 'Noto Sans CJK KR'],
  [/\p{Script=Han}|\p{Script=Bopomofo}|[\u3000-\u303f\uff00-\uffef]/u, 'Chinese or Japanese', 'Noto Sans CJK'],
  [/\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 'emoji', 'Noto Emoji, without colours'],
  ...(['Arabic', 'Hebrew', 'Thai', 'Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam', 'Sinhala',
    'Khmer', 'Lao', 'Myanmar', 'Georgian', 'Armenian', 'Ethiopic'] as const).map((script) =>
    [new RegExp(`\\p{Script=${script}}`, 'u'), script, `Noto Sans ${script}`] as const),
];
const others = ['some characters', 'Noto Sans'] as const;

const mostShown = 5;

/** Names the characters that no font has, and what to do; nothing where there are none. `isSearched` where fonts of the system were looked at. */
export function describeMissing(characters: readonly string[], isSearched: boolean): readonly string[] {
  const missing = [...new Set(characters)];
  if (missing.length === 0) return [];
  const named = [...new Map(missing.map((character) => nameOf(character)))];
  const shown = missing.slice(0, mostShown).join(' ');
  const what = named.map(([name]) => name).join(', ');
  const advice = isSearched
    ? `Install one, such as ${named.map(([, font]) => font).join(', ')}, or export SVG or HTML, which use the fonts of their reader.`
    : 'Export SVG or HTML, which use the fonts of their reader; or run “journey render”, which takes fonts of the machine.';
  return [`No font for ${what} was found: ${shown}${missing.length > mostShown ? ' …' : ''} stand as empty boxes. ${advice}`];
}

function nameOf(character: string): readonly [name: string, font: string] {
  const [, name, font] = scripts.find(([characters]) => characters.test(character)) ?? [undefined, ...others];
  return [name, font];
}
