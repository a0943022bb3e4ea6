import { equal, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { writeMarkdown } from '../../src/convert/markdown/write-markdown.js';
import { readExample, readJourneyText } from '../render/read-example.js';

/** Compares with what was last reviewed; `UPDATE_GOLDEN=1` writes it anew. */
async function checkGolden(name: string): Promise<void> {
  const file = new URL(`golden/${name}.md`, import.meta.url);
  const markdown = writeMarkdown(await readExample(`${name}.journey`), { depth: 1 });
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, markdown);
  equal(markdown, readFileSync(file, 'utf8'));
}

async function checkText(text: string, written: string): Promise<void> {
  const markdown = writeMarkdown(await readJourneyText(`journey "Day" {\n  stage "Go" {\n    step "Tea" { thinks ${JSON.stringify(text)} }\n  }\n}\n`), { depth: 1 });
  const [row = ''] = markdown.split('\n').filter((line) => line.startsWith('| Thinks'));
  equal(row, `| Thinks | ${written} · assumed |`);
}

describe('Markdown', () => {
  it('of the shop stays as it was reviewed', () => checkGolden('first-order'));
  it('of people stays as it was reviewed', () => checkGolden('people'));

  it('keeps tags as text', () => checkText('<img src=x onerror=alert(1)> &amp;', '\\<img src=x onerror=alert(1)> \\&amp;'));
  it('keeps emphasis, code and links as text', () => checkText('*a* _b_ `c` [d](e) ![f](g)', '\\*a\\* \\_b\\_ \\`c\\` \\[d]\\(e) !\\[f]\\(g)'));
  it('keeps cells in their table', () => checkText('a | b', 'a \\| b'));
  it('keeps addresses from becoming links', () => checkText('https://evil.example www.evil.example', 'https\\://evil.example www\\.evil.example'));
  it('mentions no one, closes no issue, and makes no emoji', () => checkText('@octocat #12 GH-7 :tada:', '@&#x200b;octocat #&#x200b;12 GH-&#x200b;7 :&#x200b;tada:'));
  it('names no commit', () => checkText('0123456789 abcdef 0123abc', '012345&#x200b;6789 abcdef 0123ab&#x200b;c'));
  it('strikes nothing out and sets no formula', () => checkText('~~a~~ $b$', '\\~\\~a\\~\\~ \\$b\\$'));
  it('shows marks that nobody sees', () => checkText('a\u202eb', 'a&#x202e;b'));

  it('links to https only', async () => {
    const markdown = writeMarkdown(await readJourneyText('journey "Day" {\n  link "https://example.com/a"\n  link "javascript:alert(1)"\n}\n'), { depth: 1 });
    ok(markdown.includes('<https://example.com/a>'), markdown);
    ok(!markdown.includes('](javascript:') && !markdown.includes('<javascript:'), markdown);
  });
});
