import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { escapeMarkdown } from '../../../src/language/editing/hover-markdown.js';
import { cutCursor, openWorkspace } from './editing-workspace.js';

/** Holds what is shown at the cursor `<|>`, as Markdown; empty where nothing is. */
async function checkHover(marked: string, markdown: string, others: Readonly<Record<string, string>> = {}): Promise<void> {
  const { text, offset } = cutCursor(marked);
  const { services, document } = await openWorkspace({ ...others, 'map.journey': text });
  const map = document('map.journey');
  const hover = await services.lsp.HoverProvider?.getHoverContent(map, { textDocument: { uri: map.uri.toString() }, position: map.textDocument.positionAt(offset) });
  const contents = hover?.contents;
  equal(contents === undefined ? '' : typeof contents === 'object' && 'value' in contents ? contents.value : 'no markup', markdown);
}

const people = `
/** The one who buys for herself.
 *
 * Met in every shop. */
persona Sarah "Sarah, the shopper" {
  role        "Nurse, 34"
  goal        "Buy once"
  says        "Ten minutes."
}
team Care "Customer care"
evidence Talks "Twelve talks" {
  method      interview
  participants 12
  date        2026-10-14
  theme       "Sizes"
}
metric csat "Satisfaction" unit "%" target >= 85
lane Legal "Legal notes"
`;
const others = { 'people.journey': people };
const inStep = (line: string): string => `import "people.journey"\njourney A "A" for Sarah {\n  stage "B" {\n    step Pays "Pays" {\n      ${line}\n    }\n  }\n}\n`;

describe('hover of a word', () => {
  it('says what a keyword means, with an example and how it goes on', () =>
    checkHover('lane <|>Legal', '**Legal** · *lane*').then(() => checkHover(inStep('tou<|>chpoint "x"'),
      'Where the persona meets the service, via a channel.\n\n```journey\ntouchpoint "Home page" via web\n```\n\nMay go on with `for`, `via`, `by`, `from`, `in`, `on`.')));

  it('closes the block of an example', () =>
    checkHover('jour<|>ney A "A" {\n  stage "B"\n}', 'A customer journey map: stages of steps.\n\n```journey\njourney FirstOrder "First online order" { … }\n```\n\nMay go on with `for`.\n\nAlso known as map.'));

  it('says what a word inside a line means', () =>
    checkHover(inStep('does "x" fr<|>om Talks'), 'From which evidence it is known. Without it, a fact is assumed.\n\n```journey\nsays "I have ten minutes." from Interviews\n```', others));

  it('says what a value means', async () => {
    await checkHover(inStep('pain "x" { severity block<|>er }'), '**blocker** · A barrier: the journey ends here for those whom it hits.');
    await checkHover(inStep('pain "x" { severity Hi<|>gh }'), '**high** · It hurts a lot: some give up here.');
    await checkHover(inStep('opportunity "x" { status do<|>ne }'), '**done** · Done.');
    await checkHover('journey "A" {\n  status val<|>idated\n}', '**validated** · Known to be so: every stage has evidence.');
    await checkHover('evidence A {\n  method dia<|>ry\n}', '**diary** · People wrote down over some time what they did and felt.');
    await checkHover('channel parcel "Parcel" off<|>line', '**offline** · It happens in a place, on paper or in person.');
    await checkHover(inStep('pain "x" { severity const<|>ructor }'), '');
  });

  it('shows nothing in texts, comments and units', async () => {
    await checkHover(inStep('does "a jour<|>ney"'), '');
    await checkHover('// jour<|>ney', '');
    await checkHover(inStep('wait 2 da<|>ys'), '');
  });

  it('takes a keyword that is a name for a name', () => checkHover('team sta<|>ge "The stage crew"', '**The stage crew** · *team* stage'));
});

describe('hover of a name', () => {
  it('shows a persona as a card', () =>
    checkHover(inStep('feels 0 for Sa<|>rah'),
      '**Sarah\\, the shopper** · *persona* Sarah\n\nThe one who buys for herself\\.\n\nMet in every shop\\.\n\n- *role* Nurse\\, 34\n- *goal* Buy once\n- *says* Ten minutes\\.', others));

  it('shows evidence with its facts', () =>
    checkHover(inStep('says "x" from Ta<|>lks'), '**Twelve talks** · *evidence* Talks\n\n- *method* interview\n- *participants* 12\n- *date* 2026\\-10\\-14\n- *theme* Sizes', others));

  it('shows a metric with the latest value that this file has', () =>
    checkHover(inStep('measured csat 70 on 2026-09\n      measured cs<|>at 81 on 2026-10-31\n      measured csat 60'),
      '**Satisfaction** · *metric* csat\n\n- *unit* \\%\n- *target* \\>\\= 85\n- *measured* 81 \\% on 2026\\-10\\-31', others));

  it('shows channels, teams and lanes', async () => {
    await checkHover(inStep('touchpoint "x" via we<|>b'), '**Website** · *channel* web\n\n- *presence* online', others);
    await checkHover(inStep('frontstage "x" by Ca<|>re'), '**Customer care** · *team* Care', others);
    await checkHover(inStep('note "x" in Le<|>gal'), '**Legal notes** · *lane* Legal', others);
  });

  it('shows steps, pains and journeys that are referred to', async () => {
    await checkHover(inStep('touchpoint "Till" via web\n feels -1 "tired"\n details <|>A'), '**A** · *journey*\n\n- *for* Sarah', others);
    await checkHover('journey "J" {\n  stage "S" {\n    step One "The first" { feels -1 "tired" }\n    path "p" leaves On<|>e\n  }\n}', '**The first** · *step* One\n\n- *feels* \\-1 tired');
    await checkHover('journey "J" {\n  stage "S" {\n    pain P "Hurts" { severity high }\n    opportunity "o" { addresses <|>P }\n  }\n}', '**Hurts** · *pain* P\n\n- *severity* high');
  });

  it('shows nothing for a name that nobody declared', () => checkHover(inStep('feels 0 for No<|>body'), ''));
});

describe('text of a journey in Markdown', () => {
  const hostile = [
    '[click](command:workbench.action.quit)', '![x](https://example.com/x.png)', '<img src=x onerror=alert(1)>', '&lt;b&gt; &#60;', 'https://example.com www.example.com a@example.com',
    '`code` ```fence', '# heading\n===\n---', '- item\n1. item\n> quote', '| a | b |\n|---|---|', '$(warning) *bold* _it_ ~~no~~', '\\[x\\](y)', '    indented code',
  ];

  it('never becomes markup', () => {
    for (const text of hostile) {
      const escaped = escapeMarkdown(text);
      ok(!/[!-/:-@[-`{-~]/.test(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')), escaped);
      ok(!/[\r\n]/.test(escaped) && !/^\s/.test(escaped), escaped);
      equal(escaped.replace(/\\(.)/g, '$1'), text.replace(/\s+/g, ' ').trim());
    }
  });

  it('drops what turns the direction of a text, and control characters', () => equal(escapeMarkdown('a\u202Eb\u0007c'), 'a b c'));

  it('is escaped in cards', () =>
    checkHover('persona <|>X "[a](command:b)" {\n  role "<b>"\n}', '**\\[a\\]\\(command\\:b\\)** · *persona* X\n\n- *role* \\<b\\>'));
});
