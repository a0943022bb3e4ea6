import type { JourneyDocument, Persona } from './journey-document.js';
import { sectionsOf } from './sections.js';

/** The kinds of images that every browser draws, by the endings of their names. As data URIs even SVG images run no scripts and load nothing. */
export const imageTypes: Readonly<Record<string, string>> = {
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', svg: 'image/svg+xml',
};

/** In bytes. Larger ones make an export that browsers and mail programs choke on, and fill the memory of a preview. */
export const largestImage = 5_000_000;

/** The media type of an image, by its name; undefined where that is none of an image. */
export function imageTypeOf(path: string): string | undefined {
  const [, ending = ''] = /\.(\w+)$/.exec(path.toLowerCase()) ?? [];
  return Object.hasOwn(imageTypes, ending) ? imageTypes[ending] : undefined;
}

/** In bytes; what programs write into a drawing before its element is far shorter. */
const longestPreamble = 32_768;

/** How the files begin that are images; `.` stands for any byte. */
const beginnings: Readonly<Record<string, RegExp>> = {
  'image/png': /^\x89PNG\r\n\x1a\n/,
  'image/jpeg': /^\xff\xd8\xff/,
  'image/gif': /^GIF8[79]a/,
  'image/webp': /^RIFF.{4}WEBP/s,
};

/**
 * Whether the bytes of a file look like an image of a media type. Browsers go by the bytes where the name of a raster image is that
 * of another kind, and show a sign of breakage where a file is no image at all.
 */
export function looksLikeImage(bytes: Uint8Array, mediaType: string): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, longestPreamble));
  // Zeros are half of the bytes of UTF-16.
  if (mediaType === 'image/svg+xml') return /<(?:\w+:)?svg[\s>/]/.test(start.replaceAll('\0', ''));
  return Object.values(beginnings).some((beginning) => beginning.test(start));
}

/**
 * The images that a document names, each once, as paths relative to its file: its own, and those of the personas that it imports,
 * whose paths the language has made relative to the importing file. Nothing is said about what is at a path.
 */
export function imagePathsOf({ declarations, imported, journeys }: JourneyDocument): readonly string[] {
  const facts = journeys.flatMap(sectionsOf).flatMap((section) => section.facts);
  const inJourneys = facts.flatMap((fact) => (fact.kind === 'image' ? fact.path : []));
  return [...new Set([...portraitsOf(declarations.personas), ...inJourneys, ...portraitsOf(imported.personas)])];
}

function portraitsOf(personas: readonly Persona[]): readonly string[] {
  return personas.flatMap(({ traits }) => traits.flatMap(({ kind, text }) => (kind === 'image' ? text : [])));
}
