import { equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Mark } from '../../src/render/mark.js';
import { patch } from '../../src/dom/patch.js';
import type { Patched } from '../../src/dom/patch.js';
import { usePage } from '../webview/page.js';

describe('the nodes of a picture', () => {
  const window = usePage();

  it('are made of marks, with colours as variables', () => {
    checkPicture(
      { tag: 'svg', id: 'map', attributes: { width: 10, fill: 'none' }, children: [{ tag: 'rect', id: 'a', attributes: { fill: 'ink' } }] },
      '<svg width="10" fill="none"><rect fill="var(--journey-ink)"></rect></svg>',
    );
  });

  it('carry the key of their element', () => {
    checkPicture({ tag: 'g', id: 'a', element: 'journeys/0' }, '<g data-element="journeys/0"></g>');
  });

  it('carry what they lead to, as data and not as a link', () => {
    checkPicture({ tag: 'text', id: 'a', link: 'javascript:alert(1)', text: 'Press' }, '<text data-link="javascript:alert(1)">Press</text>');
  });

  it('hold text as text', () => {
    checkPicture({ tag: 'text', id: 'a', text: '<script>x</script>' }, '<text>&lt;script&gt;x&lt;/script&gt;</text>');
  });

  it('are no others than those of a picture', () => {
    const script = { tag: 'script', id: 'a', text: 'x' } as unknown as Mark;
    throws(() => patch(undefined, script, () => true), /may not hold <script>/);
    const handler = { tag: 'g', id: 'a', attributes: { onclick: 'x', style: 'y' } } as unknown as Mark;
    checkPicture(handler, '<g></g>');
  });

  it('load no image that has not been let in', () => {
    const image = (href: string): Mark => ({ tag: 'image', id: href, attributes: { href } });
    const picture: Mark = { tag: 'g', id: 'g', children: [image('https://example.com/x.png'), image('good.png')] };
    equal(patch(undefined, picture, (address) => address === 'good.png').node.outerHTML, '<g><image></image><image href="good.png"></image></g>');
  });

  it('are elements of HTML on a page, with the attributes of those', () => {
    const page = { tag: 'section', id: 'a', children: [{ tag: 'td', id: 'b', text: 'x', attributes: { rowspan: 2, fill: 'ink', href: 'good.png', src: 'bad.png' } }] } as Mark;
    const { node } = patch(undefined, page, (address) => address === 'good.png');
    equal(node.outerHTML, '<section><td rowspan="2">x</td></section>');
    equal(node.namespaceURI, 'http://www.w3.org/1999/xhtml');
  });

  it('stay when attributes, texts and neighbours change', () => {
    const before = draw(row(['a', 'b', 'c']));
    const after = draw(row(['x', 'a', 'c', 'y']), before);
    equal(after.node, before.node);
    for (const id of ['a', 'c']) equal(nodeOf(after, id), nodeOf(before, id));
    equal(after.node.outerHTML, '<g><text x="0">x</text><text x="1">a</text><text x="2">c</text><text x="3">y</text></g>');
  });

  it('are moved when their order changes', () => {
    const before = draw(row(['a', 'b', 'c', 'd']));
    const after = draw(row(['d', 'b', 'a']), before);
    for (const id of ['a', 'b', 'd']) equal(nodeOf(after, id), nodeOf(before, id));
    equal(after.node.textContent, 'dba');
  });

  it('are not touched where nothing changed', async () => {
    const before = draw(row(['a', 'b', 'c']));
    const changes: unknown[] = [];
    const observer = new window.MutationObserver((records) => { changes.push(...records); });
    observer.observe(before.node as never, { subtree: true, childList: true, attributes: true, characterData: true });
    draw(row(['a', 'b', 'c']), before);
    await window.happyDOM.waitUntilComplete();
    equal(changes.length, 0);
    observer.disconnect();
  });

  it('are replaced where the tag changes, and emptied of text where children come', () => {
    const before = draw({ tag: 'g', id: 'g', children: [{ tag: 'text', id: 'a', text: 'old' }, { tag: 'text', id: 'b', text: 'old' }] });
    const after = draw({
      tag: 'g', id: 'g', children: [{ tag: 'rect', id: 'a' }, { tag: 'text', id: 'b', children: [{ tag: 'tspan', id: 'c', text: 'new' }] }],
    }, before);
    equal(after.node.outerHTML, '<g><rect></rect><text><tspan>new</tspan></text></g>');
    const again = draw({ tag: 'g', id: 'g', children: [{ tag: 'text', id: 'b', text: 'plain' }] }, after);
    equal(again.node.outerHTML, '<g><text>plain</text></g>');
  });
});

function draw(mark: Mark, previous?: Patched): Patched {
  return patch(previous, mark, () => false);
}

function row(texts: readonly string[]): Mark {
  return { tag: 'g', id: 'row', children: texts.map((text, x): Mark => ({ tag: 'text', id: text, text, attributes: { x } })) };
}

function nodeOf(patched: Patched, id: string): Element {
  const child = patched.children.find(({ mark }) => mark.id === id);
  ok(child, `no node for ${id}`);
  return child.node;
}

/** Draws twice: a second drawing of the same marks changes nothing. */
function checkPicture(mark: Mark, expected: string): void {
  const first = draw(mark);
  equal(first.node.outerHTML, expected);
  equal(draw(mark, first).node.outerHTML, expected);
}
