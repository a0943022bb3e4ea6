/**
 * Text of a journey, a path or an argument, made safe for a terminal and for the log of a build: what would move the cursor,
 * recolour, rename the window or turn the reading direction is written as an escape, and so is what a build server takes for a
 * command. The joiners stay, since emoji and many scripts need them.
 */
export function visibleText(text: string): string {
  return text.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeCharacter).replace(buildCommand, escapeCharacter);
}

/** The same for text of several lines, whose line ends stay. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}

/** JSON whose strings can't reach a terminal as commands either: JSON itself lets DEL, C1 controls and direction marks through. */
export function visibleJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits).replace(buildCommand, escapeUnits)}\n`;
}

/** XML whose text can't either: XML itself lets DEL and C1 controls through, and reads these references as the same characters. */
export function visibleXml(text: string): string {
  // Nearly no picture holds any of this, and is done after one look.
  if (!deleteOrC1.test(text) && !text.includes('::') && !text.includes('##')) return text;
  const escape = (character: string): string => `&#x${character.charCodeAt(0).toString(16)};`;
  return text.replace(/[\u007f-\u009f]/gu, escape).replace(buildCommand, escape);
}

const deleteOrC1 = /[\u007f-\u009f]/;

/** GitHub obeys `::command::` at the start of a line and `##[command]` anywhere in it; Azure and TeamCity obey `##name[command]`. */
const buildCommand = /(?<=^\s*):(?=:)|#(?=#\w*\[)/gmu;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCharacter(character: string): string {
  return shortEscapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function escapeUnits(character: string): string {
  return character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
