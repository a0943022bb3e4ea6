import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'mocha';
import { embedFonts } from '../../src/convert/embed-fonts.js';
import { formatComparisonHtml } from '../../src/report/comparison-html.js';
import { formatComparisonSvg } from '../../src/report/comparison-svg.js';
import { listChanges } from '../../src/report/file-comparison.js';
import type { FileComparison } from '../../src/report/file-comparison.js';
import { packageDoors } from '../convert/convert-doors.js';
import { visitAfter, visitBefore } from '../render/compared-pair.js';
import { compareFile } from './compared-file.js';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
const visit = compareFile('visit.journey', visitBefore, visitAfter, { comments: 2, spacing: 0, order: 0, imports: 0 });
const unreadable = compareFile('bad.journey', 'journey A {}', 'journey A {\n  nonsense here\n}');

function checkHtml(comparisons: readonly FileComparison[], expected: readonly string[], absent: readonly string[] = []): Promise<void> {
  return checkMarkup(formatComparisonHtml(comparisons, { hash }), expected, absent);
}

async function checkMarkup(markup: Promise<string>, expected: readonly string[], absent: readonly string[] = []): Promise<void> {
  const text = await markup;
  deepEqual(expected.filter((one) => !text.includes(one)), []);
  deepEqual(absent.filter((one) => text.includes(one)), []);
}

describe('A comparison as an HTML file', () => {
  it('has both versions in one picture, each alone, and a sentence for each change', async () => {
    const { facts } = visit.review ?? { facts: [] };
    const sentences = listChanges(visit).map(({ sentence }) => sentence);
    ok(sentences.length > 5 && facts.length > 0);
    await checkHtml([visit], [
      'aria-label="Diff: A visit at the doctor’s"', 'aria-label="Changes only: A visit at the doctor’s"', 'aria-label="Before: A visit at the doctor’s"', 'aria-label="After: A visit at the doctor’s"',
      ...[...sentences, ...facts].map((sentence) => sentence.replaceAll('&', '&amp;').replaceAll('"', '&quot;')), '2 changes of comments are not shown.',
    ]);
  });

  it('leads from each sentence to a place in the picture', async () => {
    const html = await formatComparisonHtml([visit], { hash });
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    equal(targets.length, listChanges(visit).length);
    for (const id of targets) ok(html.includes(`<span class="spot" id="${id}">`) && new RegExp(`#${id}\\{left:\\d+px;top:\\d+px;width:\\d+px;height:\\d+px\\}`).test(html), id);
  });

  it('has no script, asks for nothing, and allows its own style alone', async () => {
    const html = await formatComparisonHtml([visit], { hash, embedFonts: (mark) => embedFonts(mark, packageDoors) });
    ok(!/<script|\son\w+=|\bhref="(?!#)|\bsrc="(?!data:)|url\((?!data:)/i.test(html));
    const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    ok(html.includes(`style-src 'sha256-${hash(styles)}'`));
    ok(styles.includes('@font-face'));
  });

  it('says which version can’t be read and where, and nothing of changes', () =>
    checkHtml([unreadable], ['bad.journey can’t be read in full.', 'Line 2: ', 'Nothing can be said about what changed.'], ['No changes', 'No map changed']));

  it('says that nothing changed where that is true', () =>
    checkHtml([compareFile('same.journey', visitBefore, visitBefore)], ['No changes: both versions mean the same.', 'No map changed.']));

  it('says so where there is no journey that differs', () =>
    checkHtml([], ['<title>No journey differs</title>', '<h1>No journey differs</h1>', '<p class="nothing">No journey differs.</p>'], ['0 files', 'Comparison of']));

  it('tells of several files one after the other, also of those that came or went', () => checkHtml(
    [visit, compareFile('new.journey', undefined, 'journey N "Newcomer" { stage "S" {} }'), compareFile('old.journey', 'journey O "Oldtimer" {}', undefined)],
    ['<title>3 files</title>', 'This file is new.', 'This file was removed.', 'Diff: Newcomer', 'Diff: Oldtimer'],
    ['Before: Newcomer', 'After: Oldtimer'],
  ));

  it('lists what changed in people and sources, which no map shows', () =>
    checkHtml([compareFile('people.journey', 'persona P "Pat"', 'persona P "Patricia"')], ['<div><span class="sign renamed">~</span>', 'No map changed.']));

  it('is the same, byte by byte, each time', async () => {
    equal(await formatComparisonHtml([visit], { hash }), await formatComparisonHtml([visit], { hash }));
  });
});

describe('A comparison as a picture', () => {
  it('has all journeys that changed below each other, and the facts about them', () => {
    const pair = (gain: string): string => ['One', 'Two', 'Three'].map((name, index) => `journey ${name} "Journey ${name}" { stage "S" { step "a" { ${index < 2 ? gain : ''} } } }`).join('\n');
    return checkMarkup(formatComparisonSvg([compareFile('pair.journey', pair(''), pair('gain "New"'))]), ['>pair.journey<', '2 changes.', 'Journey One', 'Journey Two'], ['Journey Three']);
  });

  it('has a title also where there is nothing to show', () =>
    checkMarkup(formatComparisonSvg([], { nothing: 'Nothing needs attention' }), ['>Nothing needs attention</title>', '>Nothing needs attention</text>'], ['Comparison of']));

  it('is as wide as its widest map', async () => {
    const [, width, inner] = /<svg[^>]* width="(\d+)"[^>]*>.*?<rect[^>]* width="(\d+)"/s.exec(await formatComparisonSvg([visit])) ?? [];
    equal(width, inner);
    ok(Number(width) > 2000);
  });

  it('says which version can’t be read, and nothing of changes', () =>
    checkMarkup(formatComparisonSvg([unreadable]), ['bad.journey can’t be read in full. Line 2'], ['No changes', 'changes.']));
});
