import type { Position } from 'vscode-languageserver/node';
import { timed, type Side } from './measure.js';
import { startEditor, type Editor } from './editor.js';

/** An open text in which somebody types at the name of a persona, so that it is known and unknown by turns. */
export interface Typist {
  readonly editor: Editor;
  readonly place: Position;
}

export const file = 'long.journey';

/** Opens a text, and finds a name in the middle of it. */
export async function openText(program: string, folder: string, text: string): Promise<Typist> {
  const editor = await startEditor(program, folder);
  const opened = editor.hears(file, () => true);
  await editor.open(file, text);
  await opened;
  return { editor, place: placeInTheMiddle(text) };
}

/** Right behind the name at the end of a line with `for`, half-way down. */
function placeInTheMiddle(text: string): Position {
  const lines = text.split('\n');
  const line = lines.findIndex((each, index) => index >= lines.length / 2 && / for Persona\d+$/.test(each));
  return { line, character: lines[line]?.length ?? 0 };
}

/** Types so many letters behind the name, as fast as they can be sent, and waits until the server says that it doesn't know the name that they make. */
async function typeLetters({ editor, place: { line, character } }: Typist, letters: string): Promise<void> {
  const said = editor.hears(file, (diagnostics) => diagnostics.some(({ range, message }) => range.start.line === line && typeof message === 'string' && message.includes(letters)));
  await Promise.all(Array.from(letters, (letter, index) => editor.type(file, { line, character: character + index }, 0, letter)));
  await said;
}

async function takeBack({ editor, place }: Typist, length: number): Promise<void> {
  const said = editor.hears(file, (diagnostics) => diagnostics.every(({ range }) => range.start.line !== place.line));
  await editor.type(file, place, length, '');
  await said;
}

/** From the first letter to the diagnostics of the last. */
export async function typingSide(program: string, folder: string, text: string, letters: string): Promise<Side> {
  const typist = await openText(program, folder, text);
  return {
    async measure() {
      const time = await timed(() => typeLetters(typist, letters));
      await takeBack(typist, letters.length);
      return time;
    },
    end: () => typist.editor.end(),
  };
}

/** A letter, and at once the question what could stand there. */
export async function completionSide(program: string, folder: string, text: string): Promise<Side> {
  const typist = await openText(program, folder, text);
  const { editor, place: { line, character } } = typist;
  return {
    async measure() {
      const start = character - 1;
      const time = await timed(async () => {
        await editor.type(file, { line, character: start }, 1, '');
        if (await editor.complete(file, { line, character: start }) === 0) throw new Error('Nothing was offered.');
      });
      const settled = editor.hears(file, (diagnostics) => diagnostics.every(({ range }) => range.start.line !== line));
      await editor.type(file, { line, character: start }, 0, '0');
      await settled;
      return time;
    },
    end: () => editor.end(),
  };
}
