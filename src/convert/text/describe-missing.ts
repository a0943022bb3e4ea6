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

/** One sentence that names the characters that no font has; none where there are none. */
export function describeMissing(characters: readonly string[]): readonly string[] {
  const missing = [...new Set(characters)];
  if (missing.length === 0) return [];
  const named = [...new Map(missing.map((character) => nameOf(character)))];
  const shown = missing.slice(0, mostShown).join(' ');
  const what = named.map(([name]) => name).join(', ');
  const fonts = named.map(([, font]) => font).join(', ');
  return [`No font for ${what} was found: ${shown}${missing.length > mostShown ? ' …' : ''} stand as empty boxes. Install one, such as ${fonts}, or export SVG or HTML, which use the fonts of their reader.`];
}

function nameOf(character: string): readonly [name: string, font: string] {
  const [, name, font] = scripts.find(([characters]) => characters.test(character)) ?? [undefined, ...others];
  return [name, font];
}
