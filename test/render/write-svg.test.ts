import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawMap } from '../../src/render/draw-map.js';
import type { Picture } from '../../src/render/drawing.js';
import type { FontFace } from '../../src/render/fonts.js';
import { fontFiles } from '../../src/render/fonts.js';
import type { Mark } from '../../src/render/mark.js';
import { lightTheme } from '../../src/render/theme.js';
import { writeSvg } from '../../src/render/write-svg.js';
import { readJourneyText } from './read-example.js';

const start = '<svg xmlns="http://www.w3.org/2000/svg">';

function pictureOf(...children: readonly Mark[]): Pick<Picture, 'mark'> {
  return { mark: { tag: 'svg', id: 'picture', children } };
}

function checkWritten(mark: Mark, expected: string): void {
  assert.equal(writeSvg(pictureOf({ tag: 'title', id: 'title' }, mark), { theme: lightTheme }), `${start}<title/>${expected}</svg>\n`);
}

/** A mark that only a program outside of the types could bring. */
function foreign(mark: object): Mark {
  return mark as Mark;
}

describe('Writing SVG', () => {
  it('writes text as text', () => {
    checkWritten({ tag: 'text', id: 'a', text: '</text><script>alert("&")</script>' }, '<text>&lt;/text&gt;&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;</text>');
  });

  it('writes attributes so that they can’t end early', () => {
    checkWritten({ tag: 'g', id: 'a', attributes: { 'aria-label': '"><script>' } }, '<g aria-label="&quot;&gt;&lt;script&gt;"/>');
  });

  it('leaves out characters that no XML file may have', () => {
    checkWritten({ tag: 'text', id: 'a', text: 'a\u0000b\u001bc\ud800d\uffffe😀' }, '<text>abcde😀</text>');
  });

  it('leaves out tags and attributes that are not on the list', () => {
    checkWritten(foreign({ tag: 'script', id: 'a', text: 'alert(1)' }), '');
    checkWritten(foreign({ tag: 'g', id: 'a', attributes: { onload: 'alert(1)', style: 'x' } }), '<g/>');
  });

  it('gives colours the values of the theme', () => {
    checkWritten({ tag: 'rect', id: 'a', attributes: { fill: 'ink', stroke: 'none' } }, `<rect fill="${lightTheme.ink}" stroke="none"/>`);
  });

  it('embeds images that are data, and none that would be fetched', () => {
    const data = 'data:image/png;base64,iVBORw0KGgo=';
    checkWritten({ tag: 'image', id: 'a', attributes: { href: data } }, `<image href="${data}"/>`);
    for (const href of ['https://example.com/a.png', 'javascript:alert(1)', 'data:text/html;base64,AAAA', '//example.com', 'data:image/png;base64,AA" onload="x']) {
      checkWritten({ tag: 'image', id: 'a', attributes: { href } }, '<image/>');
    }
  });

  it('embeds the fonts that it is given', () => {
    const fontFaces: readonly FontFace[] = fontFiles.slice(0, 3).map((file) => ({ ...file, base64: 'AAAA' }));
    const svg = writeSvg(pictureOf({ tag: 'text', id: 'a', text: 'Pays' }), { theme: lightTheme, fontFaces });
    assert.equal(svg.match(/@font-face\{[^}]*src:url\(data:font\/woff2;base64,AAAA\)/g)?.length, 3);
  });

  it('keeps hostile words of a journey inert', async () => {
    const hostile = '</text><script>alert(1)</script><image href=x onerror=alert(1)>';
    const document = await readJourneyText(`journey "${hostile}" { stage "${hostile}" { step "${hostile}" { does "${hostile}" image "x\\" onload=\\"alert(1)" alt "${hostile}" } } }`);
    const svg = writeSvg(drawMap(document, { journey: 0, images: { 'x" onload="alert(1)': 'https://example.com/"onload="' } }), { theme: lightTheme });
    assert.deepEqual([...new Set(svg.match(/<[a-z]+/g))].sort(), ['<desc', '<g', '<path', '<rect', '<svg', '<text', '<title', '<tspan', '<image'].sort());
    assert.doesNotMatch(svg, /\son\w+="|example\.com/);
  });
});

describe('A map that has just been begun', () => {
  it('has no box of a negative size', async () => {
    for (const text of ['journey "A"', 'journey "A" {\n  stage "B" {}\n}', 'journey "A" {\n  stage "B" {\n    step "C"\n    path "D"\n  }\n}']) {
      const svg = writeSvg(drawMap(await readJourneyText(text), { journey: 0 }), { theme: lightTheme });
      assert.doesNotMatch(svg, /(?:width|height)="-/, text);
    }
  });
});
