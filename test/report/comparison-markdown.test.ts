import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formatComparisonMarkdown } from '../../src/report/comparison-markdown.js';
import type { FileComparison } from '../../src/report/file-comparison.js';
import { compareTexts } from './compare-texts.js';

/** A journey with a step for each feeling. */
function journey(feelings: readonly string[], name = 'Order'): string {
  return `journey ${name} "First order" {\n  stage Pay "Pays" {\n${feelings.map((feels, index) => `    step S${index} "Step ${index}" {\n      feels ${feels}\n    }`).join('\n')}\n  }\n}\n`;
}

/** A comparison in which a title and a feeling have become a text. */
function compareWith(text: string): FileComparison {
  const quoted = `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const write = (title: string, feels: string) => `journey Order ${title} {\n  stage Pay ${title} {\n    step Checkout ${title} {\n      feels ${feels}\n      pain ${title}\n    }\n    step {\n      feels 0\n    }\n  }\n}\n`;
  return compareTexts(write('"Before"', '-1'), write(quoted, `-2 ${quoted}`), `maps/${text}.journey`);
}

describe('a comparison in Markdown', () => {
  it('has a headline, what the changes come to, what needs attention in a table, and the rest folded with a chart', () => {
    equal(formatComparisonMarkdown([compareTexts(journey(['-1', '0']), journey(['-2', '0']).replace('"Step 1"', '"Waits"'))]), [
      '### Journey maps: 2 changes in 1 file, 1 of which needs attention',
      '',
      '- The lowest point falls from −1 to −2, at “Step 0”.',
      '- On average, “Pays” feels −1 (was −0.5).',
      '',
      '| Where | What needs attention |',
      '| - | - |',
      '| First order › Pays | “Step 0” feels −2, was −1. |',
      '',
      '<details><summary><b>shop.journey</b>: 1 other change and what is felt from step to step</summary>',
      '',
      '**First order** from step to step, before in grey and after in blue. A line goes straight on past steps that its version has not:',
      '',
      '```mermaid',
      '%%{init: {"xyChart": {"width": 640, "height": 240}, "themeVariables": {"xyChart": {"plotColorPalette": "#8c959f, #2f81f7"}}}}%%',
      'xychart-beta',
      '  x-axis "Steps" [1, 2]',
      '  y-axis "Emotion" -2 --> 2',
      '  line [-1, 0]',
      '  line [-2, 0]',
      '```',
      '',
      '**First order › Pays**',
      '',
      '- Step “Step 1” is now called “Waits”.',
      '',
      '</details>',
      '',
    ].join('\n'));
  });

  it('is short where there is nothing to say', () => {
    equal(formatComparisonMarkdown([]), '### Journey maps: no journey differs\n');
    match(formatComparisonMarkdown([compareTexts(journey(['0']), journey(['0']))]), /^### Journey maps: no changes in 1 file\n\n- \*\*shop\.journey\*\*: No changes\.\n$/);
  });

  it('names a version that can’t be read, and never says that nothing has changed', () => {
    const { before, after } = compareTexts(journey(['0']), journey(['1']));
    const problem = { message: 'Close it with a }.', range: { start: { line: 4, character: 0 }, end: { line: 4, character: 1 } } };
    const broken: FileComparison = { ...(before && { before: { ...before, problem } }), ...(after && { after }) };
    equal(formatComparisonMarkdown([broken]), '### Journey maps: 1 file can’t be compared\n\n- **shop.journey**: the version before can’t be read. Line 5: Close it with a }.\n');
  });

  it('names and folds every file where there are several', () => {
    const markdown = formatComparisonMarkdown(['a.journey', 'b.journey'].map((path) => compareTexts(journey(['0', '0']), journey(['0', '1']).replace('"Step 0"', '"Starts"'), path)));
    match(markdown, /^- \*\*a\.journey\*\*\n {2}- The lowest point, 0, is now at “Starts” alone .*\n(?: {2}- .*\n)*- \*\*b\.journey\*\*\n {2}- The lowest point/m);
    match(markdown, /^\| File \| Where \| What needs attention \|\n\| - \| - \| - \|\n\| a\.journey \| First order › Pays \| “Step 1” feels \+1, was 0\. \|\n\| b\.journey \| /m);
    deepEqual(markdown.match(/<details.*?<\/b>/g), ['<details><summary><b>a.journey</b>', '<details><summary><b>b.journey</b>']);
  });
});

describe('nothing in a comparison in Markdown', () => {
  it('is told twice', () => {
    const blockers = Array.from({ length: 4 }, (_, index) => `pain "Pain ${index}" { severity blocker }`).join('\n');
    const { facts = [] } = compareTexts(journey(['0']), journey(['1'])).review ?? {};
    ok(facts.length > 0);
    const markdown = formatComparisonMarkdown([compareTexts(journey(['0', '0']), journey(['1', '0']).replace('feels 1', `feels 1\n${blockers}\ngain "New"`))]);
    const lines = markdown.split('\n').map((line) => line.replace(/^(?:- (?:❗ )?|\| [^|]* \| )/u, '').replace(/ \|$/u, '')).filter((line) => line.includes('“'));
    deepEqual(lines.filter((line, index) => lines.indexOf(line) !== index), []);
    equal(lines.length, 11);
  });

  it('is folded where all of it stands above', () => equal(formatComparisonMarkdown([compareTexts(journey(['"calm"']), journey(['"calm"\npain "Loud"']))]), [
    '### Journey maps: 1 change in 1 file, which needs attention',
    '',
    '- One pain is without an opportunity (none was): “Loud”.',
    '',
    '| Where | What needs attention |',
    '| - | - |',
    '| First order › Pays | “Step 0”: new pain “Loud”. |',
    '',
  ].join('\n')));
});

describe('a comparison in Markdown that is too long', () => {
  const many = Array.from({ length: 300 }, (_, index) => compareTexts(journey(['0', '1']), journey(['-1', '1']), `maps/${index}.journey`));
  const long = compareTexts(journey(Array.from({ length: 400 }, () => '0')), journey(Array.from({ length: 400 }, () => '-1')));

  function checkLimit(comparisons: readonly FileComparison[], limit: number, says: RegExp): string {
    const markdown = formatComparisonMarkdown(comparisons, { limit });
    ok(markdown.length <= limit, `${markdown.length} characters`);
    ok(markdown.length > limit / 2, `${markdown.length} characters`);
    match(markdown, says);
    equal(markdown.match(/<details/g)?.length, markdown.match(/<\/details>/g)?.length);
    return markdown;
  }

  it('counts the files that are left out', () => {
    checkLimit(many, 60_000, /\n\d+ more files with \d+ changes are left out here, where there is no room; `journey diff` shows all\.\n$/);
    checkLimit(many, 5_000, /^### Journey maps: 300 changes in 300 files, all of which need attention\n/);
  });

  it('counts the changes that are left out of one file', () => {
    checkLimit([long], 8_000, /\n… and \d+ more changes\.\n\nWhere there is no room, charts and places are left out; `journey diff` shows all\.\n\n<\/details>\n$/);
  });

  it('counts what needs attention and finds no place in the table', () => {
    checkLimit([long], 20_000, /\n… and \d+ more changes that need attention, marked with ❗ below\.\n/);
  });

  it('shortens titles that go on for long, and not the sentences that they stand in', () => {
    const title = 'Once upon a time '.repeat(40).trim();
    match(formatComparisonMarkdown([compareTexts(journey(['0']), journey(['1']).replace('Step 0', title))]), /\| First order › Pays \| “Once upon a time [^”]{80,150}…” feels \+1, was 0\. \|/);
  });

  it('shortens texts that are pages long', () => ok(formatComparisonMarkdown([compareWith('x '.repeat(5000))]).length < 15_000));
});

describe('a comparison in Markdown of hostile texts', () => {
  /** None of these stands in the Markdown, whatever else becomes of the text. */
  function checkText(text: string, ...never: readonly RegExp[]): void {
    const markdown = formatComparisonMarkdown([compareWith(text)]).replace(/```mermaid[^]*?```/, '').replace(/<summary>.*<\/summary>/, '').replace(/&#\w+;/g, '·');
    for (const pattern of never) doesNotMatch(markdown, pattern);
  }

  it('mentions no one and no issue', () => checkText('@octocat #1 GH-2 acme/maps#3 a@b.example', /@\w/, /#\d/, /GH-\d/));
  it('names no one, no issue and no weakness of another site', () => checkText('@a/b a/b@0123456 gh-5 #7 a/b#8 CVE-2024-1234 GHSA-abcd-efgh-2345 JIRA-12', /@\w/, /#\d/, /\bGH-\d/i, /CVE-\d/, /GHSA-\w/, /JIRA-\d/));
  it('names no commit', () => checkText('0123456789abcdef0123456789abcdef01234567', /\b[0-9a-f]{7,40}\b/));
  it('makes no link and no image', () => checkText('https://evil.example www.evil.example [a](b) ![a](b) <https://c.example>', /https:\/\//, /[^\\]www\./, /[^\\]\[a/, /[^\\]<https/));
  it('makes no HTML, also where Markdown is not read', () => {
    checkText('<img src=x> </summary></details>', /[^\\]<img/);
    equal(formatComparisonMarkdown([compareWith('</details>')]).match(/(?<!\\)<\/details>/g)?.length, 1);
  });
  it('ends no table and no chart', () => {
    checkText('a | b', /\| a \| b/);
    equal(formatComparisonMarkdown([compareWith('``` "] bar [9]')]).match(/^```$/gm)?.length, 1);
  });
  it('speaks to no terminal and no build server', () => checkText('\u001b[31m ::error::x ##[error]x \u202ex', /\u001b/, /^::/m, /##\[/, /\u202e/));
});
