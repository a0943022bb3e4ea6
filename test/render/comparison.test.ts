import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawComparison } from '../../src/render/comparison/draw-comparison.js';
import type { Mark } from '../../src/render/mark.js';
import { themes } from '../../src/render/theme.js';
import type { ThemeName } from '../../src/render/theme.js';
import { writeSvg } from '../../src/render/write-svg.js';
import { checkGolden } from './check-golden.js';
import { comparePair } from './compared-pair.js';
import { textsOf, walkMarks } from './picture-text.js';
import { checkTexts as checkPlaces } from './placed-texts.js';

/** The picture of two journeys, each given by the members of one stage. */
async function draw(before: string, after: string): Promise<Mark> {
  return drawTexts(`journey A {\n${before}\n}`, `journey A {\n${after}\n}`);
}

async function drawTexts(before?: string, after?: string, changesOnly = false): Promise<Mark> {
  const { united: { document, marks, numbers } } = await comparePair(before, after);
  return drawComparison(document, { journey: 0, marks, numbers, changesOnly }).mark;
}

async function checkTexts(before: string, after: string, expected: readonly string[]): Promise<void> {
  const texts = textsOf(await draw(before, after));
  assert.deepEqual(expected.filter((text) => !texts.includes(text)), [], texts.join('\n'));
}

function find(mark: Mark, id: string): Mark {
  const found = [...walkMarks(mark)].find((one) => one.id === id);
  assert.ok(found, `There is no ${id}.`);
  return found;
}

function labelsOf(mark: Mark): readonly string[] {
  return [...walkMarks(mark)].flatMap(({ attributes }) => attributes?.['aria-label'] ?? []);
}

function struckIn(mark: Mark): readonly string[] {
  return [...walkMarks(mark)].filter(({ attributes }) => attributes?.['text-decoration'] === 'line-through').flatMap(textsOf);
}

describe('The picture of two versions', () => {
  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`stays as it was reviewed, in ${theme}`, async () => {
      const { united: { document, marks, numbers } } = await comparePair();
      checkGolden(`comparison.${theme}.svg`, writeSvg(drawComparison(document, { journey: 0, marks, numbers }), { theme: themes[theme] }));
    });
  }

  it('stays as it was reviewed, with changes only', async () => {
    const { united: { document, marks, numbers } } = await comparePair();
    checkGolden('comparison-changes.light.svg', writeSvg(drawComparison(document, { journey: 0, marks, numbers, changesOnly: true }), { theme: themes.light }));
  });

  it('says of each section what became of it, to those who listen', async () => {
    const labels = labelsOf(await drawTexts());
    for (const label of ['added: Step 1: Books in the app', 'removed: Step 2: Writes the date down', 'moved here: Step 3: Fills in a form', 'moved away: Step 4: Fills in a form', 'changed: Stage 3: The conversation', 'removed: Path A: The doctor is called away']) {
      assert.ok(labels.includes(label), `${label} is not among\n${labels.join('\n')}`);
    }
  });

  it('says how much changed, to those who can’t see it', async () => {
    assert.equal(find(await drawTexts(), 'summary').text, 'Two versions of the journey map A visit at the doctor’s in one picture. What became of its parts: 2 added, 2 removed, 6 changed, 1 moved.');
  });

  it('strikes through what is gone, and nothing else', async () => {
    const mark = await draw('stage "S" { step "a" { does "stays" gain "goes" } step "b" { does "too" } }', 'stage "S" { step "a" { does "stays" } }');
    assert.deepEqual(struckIn(mark), ['goes', '2', 'b', 'too']);
  });

  it('strikes through the word of a feeling that is gone', async () => {
    const mark = await drawTexts('journey A { stage "S" { step "a" { feels "tired" } } stage "T" { feels "impatient" } stage "U" { step "c" {} } }', 'journey B "Something else" {}');
    assert.deepEqual(struckIn(mark).filter((text) => ['impatient', 'tired'].includes(text)), ['tired', 'impatient']);
  });

  it('says what a fact was', () => checkTexts(
    'stage "S" { step "a" { pain "Slow" { severity blocker } touchpoint "Desk" via store opportunity "Faster" { status idea owner Shop } } }',
    'stage "S" { step "a" { pain "Slow" { severity low } touchpoint "Counter" via web opportunity "Faster" { status done impact high } } }',
    ['was blocker', 'was “Desk”', 'no longer via Store', 'new: via Website', 'was idea', 'was owner Shop', 'had no impact'],
  ));

  it('says no more of what was renamed than the sentence does', async () => {
    const people = (name: string): string => `persona ${name} "${name} K"\n`;
    const before = `${people('Ana')}persona Bea "Bea L"\njourney A for Ana, Bea {\n owner Ana\n stage "S" for Ana, Bea { step "a" {} }\n}`;
    const after = `${people('Anna')}team Desk "Desk"\npersona Bea "Bea L"\njourney A for Anna {\n owner Desk\n stage "S" for Anna { step "a" {} }\n}`;
    const texts = textsOf(await drawTexts(before, after));
    assert.deepEqual(texts.filter((text) => /^(no longer|new:|was) /u.test(text)), ['no longer for Bea L', 'was owner Anna K', 'no longer for Bea L']);
  });

  it('says what a heading was, and where a step came from', () => checkTexts(
    'stage "S" { duration 2 days step x "a" { wait 3 days } step y "b" {} } stage T "T" {}',
    'stage "S" { duration 1 day step x "a" { wait 1 day optional } } stage T "U" { step y "b" {} }',
    ['was takes 2 days', 'was waits 3 days', 'was not optional', 'was “T”', 'Moved to “U”', 'Moved from “S”'],
  ));

  it('names the journey that a step came from, and the one that it went to', async () => {
    const two = (order: string, back: string): string => `journey A "Order" { stage "S" { step "a" ${order} } }\njourney B "Return" { stage "T" { step "b" ${back} } }`;
    const [before, after] = [two('step "Packs"', ''), two('', 'step "Packs"')];
    assert.ok(textsOf(await drawTexts(before, after)).includes('Moved to “T” of “Return”'));
    assert.ok(textsOf(await drawTexts(after, before)).includes('Moved from “T” of “Return”'));
  });

  it('draws the old line of feelings below the new one, with the difference', async () => {
    const mark = await draw('stage "S" { step "a" { feels -2 } step "b" { feels 1 } step "c" { feels 1 } }', 'stage "S" { step "a" { feels 2 } step "b" { feels 1 } step "c" { feels 1 } }');
    const emotions = find(mark, 'emotions');
    const lines = (emotions.children ?? []).filter(({ id }) => /^(old-)?line-/.test(id)).map(({ id }) => id.replaceAll('journeys/0/stages/0/steps/', '').replaceAll('/facts/0', ''));
    assert.deepEqual(lines, ['old-line-0-1', 'line-0-1', 'line-1-2']);
    assert.ok(textsOf(emotions).includes('+4'));
    assert.ok(textsOf(mark).includes('was −2'));
  });

  it('labels each of two feelings of a step on the side away from what it was', async () => {
    const text = (first: string, second: string): string => `journey A { stage "S" { step "a" { feels ${first} "one" for Mia feels ${second} "two" for Tom } } }`;
    const { united: { document, marks, numbers } } = await comparePair(text('-2', '2'), text('0', '0'));
    checkPlaces(drawComparison(document, { journey: 0, marks, numbers }));
  });

  it('draws no old line where none of the feelings changed', async () => {
    const mark = await draw('stage "S" { step "a" { feels -2 } step "b" { feels 1 } }', 'stage "S" { step "a" { feels -2 does "more" } step "b" { feels 1 } }');
    assert.ok(![...walkMarks(mark)].some(({ id }) => id.startsWith('old-')));
  });

  it('sees no gap in the line where a step is gone or new', async () => {
    const step = (name: string): string => `step ${name} "${name}" { feels 1 does "${name}" }`;
    const mark = await draw(`stage "S" { ${['a', 'b', 'c'].map(step).join('\n')} }`, `stage "S" { ${['a', 'd', 'c'].map(step).join('\n')} }`);
    assert.ok(![...walkMarks(mark)].some(({ attributes }) => attributes?.['stroke-dasharray'] === '0.1 7'));
  });

  it('draws the old line over the place of a stage that moved, too', async () => {
    const [one, two] = ['stage "S" { step "a" { feels 1 } } stage "U" { step "c" { feels 1 } }', 'stage "T" { step "b" { feels -2 } }'];
    const mark = await draw(`${two} ${one}`, `${one} ${two}`);
    assert.equal([...walkMarks(mark)].filter(({ id }) => id.startsWith('old-line-')).length, 1);
    assert.deepEqual(struckIn(mark), ['1', 'T', '−2']);
  });

  it('names what happened to a stage that is gone in a colour that can be seen without its band', async () => {
    const note = [...walkMarks(await draw('stage "S" {} stage "T" {}', 'stage "S" {}'))].find(({ text }) => text === 'Removed');
    assert.equal(note?.attributes?.fill, 'removed');
  });

  it('puts old values on the scale that they were on', async () => {
    const mark = await draw('scale 1 to 5 stage "S" { step "a" { feels 5 } step "b" { feels 1 } }', 'scale 1 to 10 stage "S" { step "a" { feels 5 } step "b" { feels 1 } }');
    const marker = find(mark, 'old-journeys/0/stages/0/steps/0/facts/0');
    assert.equal(marker.attributes?.transform?.split(' ')[1]?.startsWith('-5'), true);
  });

  it('says old values on the scale that they were on, and no difference between two scales', async () => {
    const mark = await draw(
      'stage "S" { step "a" { feels 2 } step "b" { feels 1 "gone" } step "c" { feels 1 } }',
      'scale 1 to 10 stage "S" { step "a" { feels 2 } step "c" { feels 9 } step "d" { feels 2 "new" } }',
    );
    const texts = textsOf(mark);
    for (const text of ['was scale −2 (worst) to +2 (best)', 'was +1', '+1', '2', '9']) assert.ok(texts.includes(text), `${text} is not among\n${texts.join('\n')}`);
    assert.ok(!texts.includes('+8'));
  });

  it('takes a measured number for no feeling', async () => {
    const texts = textsOf(await drawTexts('metric Wait "Waiting" {}\njourney A { stage "S" { step "a" { measured Wait 12 } } }', 'metric Wait "Waiting" {}\njourney A { stage "S" { step "a" { measured Wait 8 } } }'));
    assert.ok(texts.includes('was 12'), texts.join('\n'));
  });

  it('counts the steps of each version on its own', async () => {
    const mark = await draw('stage "S" { step "a" {} step "b" {} step "c" {} }', 'stage "S" { step "a" {} step "x" {} step "y" {} step "c" {} }');
    const numbers = labelsOf(mark).filter((label) => label.includes('Step')).map((label) => label.replace(/.*Step (\d+): /, '$1 '));
    assert.deepEqual(numbers, ['1 a', '2 b', '2 x', '3 y', '4 c']);
  });

  it('leaves out what stayed the same, where only changes are asked for', async () => {
    const steps = 'stage "S" { step "a" {} step "b" {} } stage "T" { step "c" {} step "d" {';
    const texts = textsOf(await drawTexts(`journey A { ${steps} } } }`, `journey A { ${steps} gain "New" } } }`, true));
    assert.deepEqual(['folded: 2 steps', 'd', 'New'].filter((text) => !texts.includes(text)), []);
    assert.deepEqual(['a', 'b', 'c'].filter((text) => texts.includes(text)), []);
  });

  it('explains its signs, and only those that it has', async () => {
    const texts = textsOf(await draw('stage "S" { step "a" { does "x" } }', 'stage "S" { step "a" { does "x" gain "y" } }'));
    assert.ok(texts.includes('added'));
    assert.ok(!texts.includes('removed') && !texts.includes('feeling before'));
  });
});
