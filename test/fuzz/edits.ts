import fc from 'fast-check';
import type { TextDocument } from 'langium';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { clauses, synonyms, words } from '../../src/language/words.js';

/** A change of a text by someone who types, or by chance. Places are shares of the text, so that an edit fits each text. */
export type Edit =
  | { readonly kind: 'replace'; readonly at: number; readonly length: number; readonly text: string }
  | { readonly kind: 'type'; readonly at: number; readonly text: string }
  | { readonly kind: 'token'; readonly at: number; readonly action: Action; readonly to: number; readonly text: string }
  | { readonly kind: 'line'; readonly at: number; readonly action: Action; readonly to: number; readonly text: string }
  /** Hands over a whole text, as editors do that know no parts; `keep` is the share of its beginning that stays. */
  | { readonly kind: 'whole'; readonly keep: number };
type Action = 'delete' | 'duplicate' | 'move' | 'replace' | 'insert';

/** What is put into texts: words of the language, signs that open and close something, and characters that trouble programs. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.keys(words), ...Object.keys(clauses), ...Object.keys(synonyms).slice(0, 8)) },
  { weight: 4, arbitrary: fc.constantFrom('{', '}', ',', ':', '"', '""', '"""', '“', '”', '/*', '*/', '//', '/**', '\\', '@', '#', '-', '+1', '2026-10-14', '>=', ' {\n', '\n}\n', '"text"') },
  { weight: 3, arbitrary: fc.constantFrom('Sarah', 'Tom', 'web', 'Shop', 'Talks', 'Pays', 'Stage', 'Renamed', 'journey-ignore', 'import "people.journey"\n', 'import "map.journey"\n') },
  { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\t', '\n', '\n\n', '\r\n', '\r', '\u2028', '\u00a0', '\n    ') },
  { weight: 2, arbitrary: fc.constantFrom('\0', '\uFEFF', '\uD83D', '\uDE00', '🧥', '\uFFFD', '\u202E', '\u0301', 'é', 'नाम', '顧客', '\u200B', '\u001B[31m') },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 4 }).map((codes) => String.fromCharCode(...codes)) },
);
/** A place in a text, as the share of the text before it; often the beginning or the end. */
export const share = fc.oneof({ weight: 15, arbitrary: fc.nat(998).map((thousandths) => thousandths / 1000) }, { weight: 2, arbitrary: fc.constantFrom(0, 0, 0, 0.999999) });
const action = fc.constantFrom<Action>('delete', 'duplicate', 'move', 'replace', 'insert');
const typed = fc.constantFrom('step "Waits" {', 'feels -1 "lost"', 'persona Tom "Tom"\n', '// later', 'for Sarah, Tom', '}\n', '"""a\nb"""', 'pain Slow "Slow" { severity high }', 'details Shop', 'does "a" from Talks\n');

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('replace' as const), at: share, length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(30)), text: fc.oneof(pieces, fc.constant('')) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('type' as const), at: share, text: typed }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('token' as const), at: share, action, to: share, text: pieces }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('line' as const), at: share, action, to: share, text: pieces }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('whole' as const), keep: fc.oneof(fc.constant(1), share) }) },
);

/** The changes that make an edit of a text, each after the one before; `origin` is the text that a `whole` edit comes back to. */
export function changesOf(edit: Edit, text: TextDocument, origin: string): readonly TextDocumentContentChangeEvent[] {
  const content = text.getText();
  switch (edit.kind) {
    case 'replace': return [replace(text, pointAt(edit.at, content.length), edit.length, edit.text)];
    case 'type': return typeLetters(text, pointAt(edit.at, content.length), edit.text);
    case 'token': return rearrange(text, partsOf(content, /[\p{L}\p{M}\p{N}_-]+|"[^"\n]*"|[^\s]/gu), edit);
    case 'line': return rearrange(text, partsOf(content, /[^\n]*\n|[^\n]+$/g), edit);
    case 'whole': return [{ text: origin.slice(0, pointAt(edit.keep, origin.length + 1)) }];
    default: return edit satisfies never;
  }
}

interface Part {
  readonly start: number;
  readonly text: string;
}

function partsOf(content: string, pattern: RegExp): readonly Part[] {
  return [...content.matchAll(pattern)].map(({ index, 0: text }) => ({ start: index, text }));
}

function pointAt(share: number, length: number): number {
  return Math.floor(share * (length + 1));
}

function replace(text: TextDocument, start: number, length: number, inserted: string): TextDocumentContentChangeEvent {
  return { range: { start: text.positionAt(start), end: text.positionAt(start + length) }, text: inserted };
}

/** Letter by letter; the places of those after a line break are of the next line. */
function typeLetters(text: TextDocument, at: number, letters: string): readonly TextDocumentContentChangeEvent[] {
  const { line, character } = text.positionAt(at);
  return letters.split('').map((letter, index) => {
    const before = letters.slice(0, index).split('\n');
    const position = { line: line + before.length - 1, character: (before.length === 1 ? character : 0) + (before.at(-1)?.length ?? 0) };
    return { range: { start: position, end: position }, text: letter };
  });
}

function rearrange(text: TextDocument, parts: readonly Part[], { at, action, to, text: inserted }: Extract<Edit, { readonly to: number }>): readonly TextDocumentContentChangeEvent[] {
  const part = parts[Math.floor(at * parts.length)];
  const other = parts[Math.floor(to * parts.length)];
  if (part === undefined || other === undefined) return [{ range: { start: text.positionAt(0), end: text.positionAt(0) }, text: inserted }];
  const { start, text: { length } } = part;
  switch (action) {
    case 'delete': return [replace(text, start, length, '')];
    case 'duplicate': return [replace(text, start, 0, part.text)];
    case 'insert': return [replace(text, start, 0, inserted)];
    case 'replace': return [replace(text, start, length, inserted)];
    // The later place first, so that the earlier one is still where it was.
    case 'move': return other.start > start
      ? [replace(text, other.start, 0, part.text), replace(text, start, length, '')]
      : [replace(text, start, length, ''), replace(text, other.start, 0, part.text)];
    default: return action satisfies never;
  }
}
