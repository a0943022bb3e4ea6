import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { writeHtmlFile } from '../../src/convert/html/write-html-file.js';
import { viewNames, viewTitles } from '../../src/render/views.js';
import { readExample, readJourneyText } from '../render/read-example.js';
import { packageDoors } from './convert-doors.js';

async function writeText(text: string): Promise<string> {
  return writeHtmlFile(await readJourneyText(text), { title: 'day', images: {} }, packageDoors);
}

describe('An HTML file', () => {
  it('stays as it was reviewed', async () => {
    const html = await writeText('journey "Day" {\n  stage "Go" {\n    step "Tea" { feels +2 "awake" }\n  }\n}\n');
    // The fonts, and the digest of what holds them, say nothing to a reviewer.
    const readable = html.replaceAll(/(base64,)[\w+/=]+/g, '$1…').replace(/'sha256-[^']*'/, "'sha256-…'").replaceAll('><', '>\n<');
    const file = new URL('golden/day.html', import.meta.url);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, readable);
    equal(readable, readFileSync(file, 'utf8'));
  });

  it('has every view of every journey', async () => {
    const html = await writeHtmlFile(await readExample('first-order.journey'), { title: 'first-order', images: {} }, packageDoors);
    for (const view of viewNames) {
      ok(html.includes(`<span dir="auto">${viewTitles[view]}</span>`), view);
      for (const journey of [0, 1]) equal(html.split(`journey-${journey} view-${view}"`).length, 2, view);
    }
  });

  it('has no script, asks for nothing, and allows its own style alone', async () => {
    const html = await writeHtmlFile(await readExample('shared-ride.journey'), { title: 'ride', images: {} }, packageDoors);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    ok(policy.startsWith("default-src 'none'; img-src data:; font-src data:; style-src 'sha256-"), policy);
    ok(policy.includes(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`));
    ok(!/<script|\son\w+=|style="|<link|url\((?!data:)/i.test(html));
  });

  it('keeps hostile text as text', async () => {
    const html = await writeText('journey "</style><script>alert(1)</script>" {\n  stage "<img src=x onerror=alert(1)>"\n  link "javascript:alert(1)"\n}\n');
    ok(!/<script|<img src=x|href="javascript/i.test(html));
    ok(html.includes('&lt;script&gt;alert(1)'));
  });

  it('of people alone has their cards', async () => {
    ok((await writeText('persona Sarah "Sarah, 34"\n')).includes('view-persona'));
  });

  it('is the same, byte by byte, each time', async () => {
    const text = 'journey "Day" {\n  stage "Go"\n}\n';
    deepEqual(await writeText(text), await writeText(text));
  });
});
