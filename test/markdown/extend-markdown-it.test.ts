import { equal } from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { describe, it } from 'mocha';
import { extendMarkdownIt } from '../../src/markdown/extend-markdown-it.js';

describe('a page of Markdown', () => {
  it('hands on the text of a journey as text', () => {
    checkHtml('```journey\njourney "A <b> & c"\n```', '<div class="journey code-line"><pre>\njourney &quot;A &lt;b&gt; &amp; c&quot;\n</pre></div>\n');
    checkHtml('~~~ Journey wide\n</pre><script>\n~~~', '<div class="journey code-line"><pre>\n&lt;/pre&gt;&lt;script&gt;\n</pre></div>\n');
  });

  it('keeps empty first lines, which a parser of HTML would drop', () => {
    checkHtml('```journey\n\n\nx\n```', '<div class="journey code-line"><pre>\n\n\nx\n</pre></div>\n');
  });

  it('says where the journey stands in the file, as VS Code does', () => {
    checkHtml('# A\n\n```journey\n```', '<h1>A</h1>\n<div class="journey code-line" data-line="2"><pre>\n</pre></div>\n', (line) => String(line));
    checkHtml('```journey\n```', '<div class="journey code-line"><pre>\n</pre></div>\n', () => '1" onclick="x');
  });

  it('leaves fences of other languages as they were', () => {
    checkHtml('```js\na\n```', '<pre><code class="language-js">a\n</code></pre>\n');
    checkHtml('```journeys\na\n```', '<pre><code class="language-journeys">a\n</code></pre>\n');
    checkHtml('```\na\n```', '<pre><code>a\n</code></pre>\n');
  });
});

/** `dataLine` gives what VS Code would note at a fence, of the number of its line. */
function checkHtml(text: string, expected: string, dataLine?: (line: number) => string): void {
  const markdown = extendMarkdownIt(new MarkdownIt());
  if (dataLine) {
    markdown.core.ruler.push('lines', ({ tokens }) => {
      for (const token of tokens) if (token.type === 'fence') token.attrSet('data-line', dataLine(token.map?.[0] ?? -1));
    });
  }
  equal(markdown.render(text), expected);
}
