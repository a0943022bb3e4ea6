import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fileUri } from '../memory-files.js';
import { openWorkspace } from './editing-workspace.js';

/** Compares the links of a text in the folder `maps`: what is underlined, and where it leads. */
async function checkLinks(text: string, expected: readonly string[]): Promise<void> {
  const { services, document } = await openWorkspace({ 'maps/map.journey': text });
  const { textDocument } = document('maps/map.journey');
  const links = await services.lsp.DocumentLinkProvider?.getDocumentLinks(document('maps/map.journey'), { textDocument: { uri: textDocument.uri } });
  assert.deepEqual(links?.map(({ range, target }) => `${textDocument.getText(range)} > ${target?.replace(fileUri(''), '') ?? ''}`), expected);
}

describe('Links', () => {
  it('lead to imported files, images, data and sources', () => checkLinks(
    'import "people.journey"\nevidence E {\n  link "../research/a b.md#part two"\n}\njourney "A" {\n  data "d/a#b.csv"\n  link "https://example.com/a?b=c#d"\n  stage "B" {\n    image "i.png" alt "x.png"\n    link "mailto:a@example.com"\n  }\n}\n',
    ['people.journey > maps/people.journey', '../research/a b.md#part two > research/a%20b.md#part%20two', 'd/a#b.csv > maps/d/a%23b.csv',
      'https://example.com/a?b=c#d > https://example.com/a?b=c#d', 'i.png > maps/i.png', 'mailto:a@example.com > mailto:a@example.com'],
  ));

  it('lead nowhere else', () => checkLinks(
    ['http://example.com', 'javascript:alert(1)', 'command:workbench.action.quit', 'file:///etc/passwd', '../../etc/passwd', '/etc/passwd', '\\\\\\\\host\\\\x', 'vscode://x', 'https://', '', '#x', '..', 'data:text/html,x']
      .map((link) => `link "${link}"`).join('\n') + '\nimport "https://example.com/a.journey"\nimport "../../a.journey"\nimage\ndata "https://example.com"\nlink',
    [],
  ));

  it('end at their quotes, or where the text ends that has none', () => checkLinks('link """a.md"""\nlink "b.md\nlink “c.md”\n', ['a.md > maps/a.md', 'b.md > maps/b.md', 'c.md > maps/c.md']));
});
