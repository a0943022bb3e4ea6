import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { complete, type Asking } from './complete-text.js';

/** Holds what is offered at the cursor `<|>`, in its order. */
async function checkOffers(marked: string, labels: string, asking: Asking = {}): Promise<void> {
  deepEqual((await complete(marked, asking)).labels.join(' | '), labels);
}

/** Holds the text after an offer was taken. */
async function checkTaking(marked: string, label: string, text: string, asking: Asking = {}): Promise<void> {
  equal((await complete(marked, asking)).taking(label), text);
}

const inStep = (line: string): string => `journey "A" for Sarah {\n  stage "B" {\n    step Pays "Pays" {\n      ${line}\n    }\n  }\n}\npersona Sarah "Sarah"\npersona Tom "Tom"\n`;

describe('completion of lines', () => {
  it('offers the words of the file in the order of the table', () =>
    checkOffers('<|>', 'import | persona | team | system | channel | evidence | metric | lane | journey'));

  it('offers the words of the block around, also where it is not closed', async () => {
    await checkOffers('journey "A" {\n  stage "B" {\n    pain "C" {\n      <|>', 'severity');
    await checkOffers('evidence Talks "Talks" {\n  <|>\n\njourney "A" {\n}', 'method | participants | date | theme | link');
  });

  it('offers the words of a block that is being written on one line, also before anything closes it', async () => {
    await checkOffers('journey "A" {\n  stage "B" {\n    pain "C" { severity <|>', 'low | medium | high | blocker');
    await checkOffers('journey "A" {\n  stage "B" {\n    pain "C" { <|>\n    gain "D"\n  }\n}', 'severity');
    await checkOffers('evidence Talks { method survey date 2026-10 <|>', 'participants | theme | link');
    await checkOffers('evidence Old { } evidence Talks { method diary <|>\n\njourney "A" { }', 'participants | date | theme | link');
  });

  it('does not offer again what may stand once', async () => {
    await checkOffers('evidence Talks {\n  date 2026-10\n  <|>\n  method survey\n}', 'participants | theme | link');
    await checkOffers('journey "A" {\n  stage "B" {\n    pain "C" { severity <|> }\n  }\n}', 'low | medium | high | blocker');
  });

  it('replaces the whole word that the cursor is in', async () => {
    await checkTaking('evidence Talks {\n  meth<|>od survey\n}', 'method', 'evidence Talks {\n  method survey\n}');
    await checkTaking('evidence Talks {\n  method sur<|>vey\n}', 'interview', 'evidence Talks {\n  method interview\n}');
  });

  it('finds a word by what others call it', async () => {
    const step = await complete(inStep('emo<|>'));
    equal(step.item('feels').filterText, 'feels emotion mood feeling');
    equal((await complete('journey "A" {\n  <|>\n}')).item('stage').filterText, 'stage phase section');
  });

  it('says what a word means', async () => {
    const { documentation } = (await complete(inStep('<|>'))).item('touchpoint');
    deepEqual(documentation, {
      kind: 'markdown',
      value: 'Where the persona meets the service, via a channel.\n\n```journey\ntouchpoint "Home page" via web\n```\n\nMay go on with `for`, `via`, `by`, `from`, `in`, `on`.',
    });
  });

  it('writes values in the twelfth column, and headers with single spaces', async () => {
    await checkTaking(inStep('to<|>'), 'touchpoint', inStep('touchpoint  "$1" via ${2:web}$0'));
    await checkTaking('journey "A" {\n  <|>\n}', 'stage', 'journey "A" {\n  stage "$1" {\n  $0\n}\n}');
    await checkTaking('evidence T {\n  <|>\n}', 'participants', 'evidence T {\n  participants $0\n}');
    await checkTaking('journey "A" { <|> }', 'status', 'journey "A" { status ${1|draft,hypothesis,validated,retired|}$0 }');
  });

  it('writes a pain together with its opportunity', async () => {
    const { item } = await complete(inStep('<|>'));
    const { textEdit } = item('pain with opportunity');
    equal(textEdit?.newText, [
      'pain ${1:Name} "$2" {', '  severity    ${3|low,medium,high,blocker|}', '}', '',
      'opportunity "$4" {', '  addresses   ${1:Name}', '  impact      ${5|low,medium,high|}', '  effort      ${6|low,medium,high|}$0', '}',
    ].join('\n'));
  });

  it('replaces only the word where the line goes on', () => checkTaking(inStep('thi<|> "Why?"'), 'thinks', inStep('thinks "Why?"')));

  it('writes no snippets for an editor without them', async () => {
    const plain = { snippets: false };
    await checkTaking(inStep('to<|>'), 'touchpoint', inStep('touchpoint  '), plain);
    const { labels, item } = await complete(inStep('<|>'), plain);
    ok(!labels.includes('pain with opportunity'));
    ok(labels.every((label) => item(label).insertTextFormat === undefined));
  });

  it('offers further lines in a block on one line', () =>
    checkOffers('journey "A" {\n  stage "B" {\n    opportunity "C" { effort low <|> }\n  }\n}', 'link | status | owner | addresses | impact | solution'));

  it('offers nothing where no line begins', async () => {
    await checkOffers('nonsense <|>', '');
    await checkOffers('team Shop {\n  <|>\n}', '');
    await checkOffers('journey <|>', '');
  });
});

describe('completion inside a line', () => {
  it('offers the prepositions that are left, the usual ones first', async () => {
    await checkOffers(inStep('touchpoint "Home" <|>'), 'via | by | for | from | in | on');
    await checkOffers(inStep('feels -1 "lost" for Sarah fr<|>'), 'from | via | by | in | on');
    await checkOffers(inStep('touchpoint <|>'), '');
    await checkOffers('persona Tom {\n  says "Hm" <|>\n}', 'from');
    await checkOffers('metric csat "Satisfaction" unit "%" <|>', 'target');
  });

  it('offers values of the word, by its block', async () => {
    await checkOffers('journey "A" {\n  status <|>\n}', 'draft | hypothesis | validated | retired');
    await checkOffers(inStep('opportunity "X" {\n        status <|>\n      }'), 'idea | planned | doing | done | dropped');
    await checkOffers('evidence T {\n  method usability-<|>\n}', 'interview | survey | observation | usability-test | diary | analytics | support | workshop | desk-research');
    await checkOffers('channel kiosk "Kiosk" <|>', 'online | offline');
    await checkOffers('channel <|>', '');
  });

  it('replaces what is typed, with its hyphen', async () => {
    await checkTaking('evidence T {\n  method usability-<|>\n}', 'usability-test', 'evidence T {\n  method usability-test\n}');
    await checkTaking(inStep('feels -<|>'), '-2', inStep('feels -2'));
    await checkTaking('evidence T {\n  date 2026-<|>\n}', '2026-11-14', 'evidence T {\n  date 2026-11-14\n}');
  });

  it('offers units, singular behind one', async () => {
    await checkOffers(inStep('wait 3 <|>'), 'minutes | hours | days | weeks | months | to');
    await checkOffers(inStep('wait 1 d<|>'), 'minute | hour | day | week | month | to');
    await checkOffers(inStep('wait 2 to 3 <|>'), 'minutes | hours | days | weeks | months');
    await checkOffers(inStep('wait <|>'), '');
  });

  it('offers the points of the scale, from best to worst', async () => {
    await checkOffers(inStep('feels <|>'), '+2 | +1 | 0 | -1 | -2');
    equal((await complete(inStep('feels <|>'))).item('-2').detail, 'worst');
    await checkOffers('journey "A" {\n  scale 7 to 1\n  stage "B" {\n    feels <|>\n  }\n}', '1 | 2 | 3 | 4 | 5 | 6 | 7');
    await checkOffers('journey "A" {\n  scale 0 to 100\n  stage "B" {\n    feels <|>\n  }\n}', '100 | 50 | 0');
    await checkOffers('persona Tom {\n  feels <|>\n}', '');
  });

  it('offers today and this month, and how often to review', async () => {
    await checkOffers('journey "A" {\n  reviewed <|>\n}', '2026-11-14 | 2026-11');
    await checkOffers('journey "A" {\n  reviewed 2026-11-14 <|>\n}', 'every');
    await checkOffers('journey "A" {\n  reviewed 2026-11-14 every <|>\n}', '30 days | 90 days | 6 months | 12 months');
    await checkOffers(inStep('measured csat 3 on <|>'), '2026-11-14 | 2026-11');
  });

  it('offers which way a target is good', () => checkOffers('metric csat "Satisfaction" target <|>', '>= | <='));

  it('offers labels that the file has already', () => checkOffers(inStep('tags winter, snow\n      tags winter, <|>'), 'snow'));

  it('offers nothing in texts and comments, nor behind what is not understood', async () => {
    await checkOffers(inStep('does "Sarah <|>"'), '');
    await checkOffers(inStep('// <|>'), '');
    await checkOffers('/* <|> */', '');
    await checkOffers(inStep('does says something <|>'), '');
  });

  it('stays quiet while a space is typed, unless a name or a value has to follow', async () => {
    await checkOffers(inStep(' <|>'), '', { typed: ' ' });
    await checkOffers(inStep('touchpoint "Home" <|>'), '', { typed: ' ' });
    await checkOffers(inStep('feels 0 for <|>'), 'Sarah | Tom', { typed: ' ' });
    await checkOffers(inStep('/<|>'), '', { typed: '/' });
  });
});
