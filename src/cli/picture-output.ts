import { extname } from 'node:path';
import { pictureFormatNames, pictureFormats } from '../convert/picture-formats.js';
import type { PictureFormatName } from '../convert/picture-formats.js';
import type { Named } from '../model/journey-document.js';
import { exportFormatOf } from './export-endings.js';
import { Failure } from './failure.js';

/** What stands for the standard output. */
export const standardOutput = '-';

export interface FormatWish {
  readonly format?: PictureFormatName;
  readonly output?: string;
}

/** The format of a picture: the one asked for, else that of the name of the output, else SVG. Throws a Failure where they disagree. */
export function chooseFormat({ format, output }: FormatWish): PictureFormatName {
  if (output === undefined || output === standardOutput) return format ?? 'svg';
  const ending = extname(output).toLowerCase();
  const named = pictureFormatNames.find((name) => pictureFormats[name].ending === ending);
  if (format === undefined && named === undefined) refuseEnding(output, ending);
  // A picture under another name opens in no viewer.
  if (format !== undefined && named !== format) throw new Failure(`${output}: with --format ${format}, a name has to end in ${pictureFormats[format].ending}`);
  return named ?? 'svg';
}

function refuseEnding(output: string, ending: string): never {
  if (exportFormatOf(ending) !== undefined) throw new Failure(`${output}: this is written with journey export FILE -o ${output}`);
  const endings = pictureFormatNames.map((name) => pictureFormats[name].ending).join(', ');
  throw new Failure(`${output}: a picture has a name that ends in ${endings}; choose one of them.`);
}

/** The name of the file for each of several journeys: that of the output with the journey's own name in it, each different. */
export function namePictures(output: string, journeys: readonly Named[]): readonly string[] {
  const ending = extname(output);
  const stem = output.slice(0, output.length - ending.length);
  const taken = new Set<string>();
  return journeys.map((journey, index) => {
    const word = freeWord(fileWord(journey.name ?? journey.title ?? '') || String(index + 1), taken);
    taken.add(word.toLowerCase());
    return `${stem}-${word}${ending}`;
  });
}

/** The word itself, or with the first number behind it that makes it one of its own, also where upper and lower case are the same. */
function freeWord(word: string, taken: ReadonlySet<string>): string {
  let free = word;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${word}-${number}`;
  return free;
}

/** Whole characters, of which a file system takes at least 63 of the widest. */
const longestWord = /^.{0,56}/u;

/** What every file system takes, in the script of the journey. */
function fileWord(text: string): string {
  const word = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return (longestWord.exec(word)?.[0] ?? '').replace(/^-+|-+$/gu, '');
}
