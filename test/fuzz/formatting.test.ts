import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'langium';
import { after, before, describe, it } from 'mocha';
import type { TextEdit } from 'vscode-languageserver/node';
import { readDocument, type ReadDocument } from '../../src/protocol.js';
import type { Editor } from './editor.js';
import { openInProcess } from './in-process-server.js';
import { journeyTexts } from './journey-texts.js';
import { seed } from './seed.js';
import { withoutComplaints } from './without-complaints.js';

const [map, people] = ['map.journey', 'people.journey'];
const files = fc.record({ [map]: journeyTexts.map((text) => `import "people.journey"\n${text}`), [people]: journeyTexts });

describe('What the language server formats', () => {
  let editor: Editor;

  before(async () => {
    editor = await openInProcess({});
    for (const path of [map, people]) await editor.open(path, '');
  });

  after(() => editor.close());

  it('means the same, keeps every comment, and is in the style then', () =>
    hold(fc.asyncProperty(files, async (texts) => {
      await write(texts);
      const before = await meaning(map);
      const formatted = TextDocument.applyEdits(editor.text(map), [...await format(map)]);
      deepEqual(commentsOf(formatted), commentsOf(editor.text(map).getText()));
      await editor.change(map, [{ text: formatted }]);
      deepEqual(await format(map), []);
      deepEqual(await meaning(map), before);
    })));

  async function hold<T>(property: fc.IAsyncProperty<T>): Promise<void> {
    await withoutComplaints(async () => fc.assert(property, { numRuns: 40, seed }));
  }

  async function write(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(texts)) await editor.change(path, [{ text }]);
  }

  async function meaning(path: string): Promise<unknown> {
    const answer = await editor.ask(readDocument, { uri: editor.uri(path) });
    return 'result' in answer ? (answer.result as ReadDocument).document : answer;
  }

  async function format(path: string): Promise<readonly TextEdit[]> {
    const answer = await editor.ask('textDocument/formatting', { textDocument: { uri: editor.uri(path) }, options: { tabSize: 2, insertSpaces: true } });
    return 'result' in answer ? (answer.result ?? []) as readonly TextEdit[] : [];
  }
}).timeout(120_000);

/** The comments of a text, in their order, without their layout. */
function commentsOf(text: string): readonly string[] {
  return (text.match(/\/\/ (?:A remark|journey-ignore).*|\/\*[^]*?\*\//g) ?? []).map((comment) => comment.replace(/\s+/g, ' ').trim());
}
