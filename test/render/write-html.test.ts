import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Mark } from '../../src/render/mark.js';
import { html } from '../../src/render/table/html.js';
import { drawTable } from '../../src/render/table/draw-table.js';
import { writeHtml } from '../../src/render/write-html.js';
import { hardJourney } from './hard-journey.js';
import { readJourneyText } from './read-example.js';

/** What a parser of the HTML standard reads, as `[tag, attributes, children]` and texts. */
type Tree = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, children: readonly Tree[]];

function readTree(node: DefaultTreeAdapterTypes.ChildNode): Tree {
  if ('value' in node) return node.value;
  assert.ok('tagName' in node, `a ${node.nodeName} was read`);
  return [node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), node.childNodes.map(readTree)];
}

function treeOf({ tag, attributes = {}, text = '', children = [] }: Mark): Tree {
  const entries = Object.entries(attributes).map(([name, value]) => [name, String(value)]);
  return [tag, Object.fromEntries(entries) as Record<string, string>, [...(text === '' ? [] : [text]), ...children.map(treeOf)]];
}

function checkReadBack(mark: Mark): void {
  assert.deepEqual(parseFragment(writeHtml({ mark })).childNodes.map(readTree), [treeOf(mark)]);
}

function checkWritten(mark: Mark, expected: string): void {
  assert.equal(writeHtml({ mark }), expected);
}

/** Texts with everything that means something to a parser. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", '&lt;', '&amp', '</td>', '<script>', '<!--', '-->', ']]>', '\r', '\n', '\t', 'é', '😀', '`', '=', '/', ' '), { maxLength: 12 }).map((parts) => parts.join('')),
).map((words) => words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, ''));

const words = fc.tuple(fc.constantFrom('span', 'strong'), text, fc.constantFrom('fact', 'quiet', undefined))
  .map(([tag, said, look]) => html(tag as 'span', said, look === undefined ? {} : { class: look as 'fact', dir: 'auto' }));
const cell = fc.tuple(fc.constantFrom('td', 'th'), fc.oneof(text, fc.array(words, { maxLength: 3 })), fc.integer({ min: 1, max: 9 }))
  .map(([tag, content, rowspan]) => html(tag as 'td', content, { rowspan }));
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => html('tr', cells));
const page = fc.tuple(text, fc.array(row, { minLength: 1, maxLength: 3 }), text)
  .map(([title, rows, label]) => html('section', [html('h1', title), html('table', [html('caption', label), html('tbody', rows)])], { 'aria-label': label }));

describe('Writing HTML', () => {
  it('is read by a parser as what was meant', () => {
    fc.assert(fc.property(page, checkReadBack), { numRuns: 300 });
  });

  it('is read as what was meant for a journey that is hard to lay out', async () => {
    checkReadBack(drawTable(await readJourneyText(hardJourney), { journey: 0 }).mark);
  });

  it('leaves out tags, attributes and classes that are not on the list', () => {
    checkWritten({ tag: 'script', id: 'a', text: 'alert(1)' } as unknown as Mark, '');
    checkWritten({ tag: 'td', id: 'a', attributes: { onclick: 'x', style: 'y', href: 'z', class: 'foreign' } } as unknown as Mark, '<td></td>');
    checkWritten({ tag: 'rect', id: 'a' }, '');
  });

  it('leaves out characters that no document may have', () => checkWritten(html('p', 'a\u0000b\u001bc\ud800d\uffffe\r😀'), '<p>abcde&#13;😀</p>'));

  it('shows images that are data, and none that would be fetched', () => {
    checkWritten(html('img', [], { src: 'data:image/png;base64,AAAA', alt: '' }), '<img src="data:image/png;base64,AAAA" alt="">');
    checkWritten(html('img', [], { src: 'https://example.com/a.png' }), '<img>');
  });

  it('leads to other places with https and by mail alone', () => {
    checkWritten(html('span', 'there', { link: 'https://example.com/?a=1&b' }), '<span><a href="https://example.com/?a=1&amp;b" rel="noopener noreferrer">there</a></span>');
    checkWritten(html('span', 'there', { link: 'mailto:ann@example.com' }), '<span><a href="mailto:ann@example.com" rel="noopener noreferrer">there</a></span>');
    for (const link of ['javascript:alert(1)', 'http://example.com', '//example.com', 'file:///etc', 'research.md', '#Checkout', 'https://a" onclick="x', ' https://a.b', 'https:example']) {
      checkWritten(html('span', 'there', { link }), '<span>there</span>');
    }
  });
});
