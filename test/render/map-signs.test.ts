import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawMap } from '../../src/render/draw-map.js';
import type { Mark } from '../../src/render/mark.js';
import { textsOf, walkMarks } from './picture-text.js';
import { readExample, readJourneyText } from './read-example.js';

async function draw(members: string): Promise<Mark> {
  return drawMap(await readJourneyText(`journey "A" {\n  stage "B" {\n${members}\n  }\n}\n`), { journey: 0 }).mark;
}

async function checkTexts(members: string, expected: readonly string[]): Promise<void> {
  const texts = textsOf(await draw(members));
  assert.deepEqual(expected.filter((text) => !texts.includes(text)), []);
}

/** Whether something in the group of a fact has a broken edge. */
async function isDashed(members: string, element: string): Promise<boolean> {
  const group = [...walkMarks(await draw(members))].find((mark) => mark.element === element);
  assert.ok(group, `There is no group for ${element}.`);
  return [...walkMarks(group)].some(({ attributes }) => attributes?.['stroke-dasharray'] !== undefined);
}

/** The line of the emotions from one step to the next. */
async function emotionLine(first: string, second: string): Promise<Mark | undefined> {
  const mark = await draw(`step "One" { feels ${first} }\nstep "Two" { feels ${second} }`);
  return [...walkMarks(mark)].find(({ id }) => id.startsWith('line-journeys/0'));
}

describe('The signs of a map', () => {
  it('break the edge of what is assumed, and close that of what is known', async () => {
    const fact = 'journeys/0/stages/0/facts/0';
    assert.equal(await isDashed('pain "Too late"', fact), true);
    assert.equal(await isDashed('pain "Too late" from Interviews', fact), false);
  });

  it('dash the line of emotions unless both of its ends are known', async () => {
    assert.equal((await emotionLine('1 from A', '-1 from A'))?.attributes?.['stroke-dasharray'], undefined);
    assert.equal((await emotionLine('1 from A', '-1'))?.attributes?.['stroke-dasharray'], '8 8');
  });

  it('only hint at the line where a step says nothing', async () => {
    const mark = await draw('step "One" { feels 1 }\nstep "Two" {}\nstep "Three" { feels 2 }');
    assert.equal([...walkMarks(mark)].find(({ id }) => id.startsWith('line-journeys/0'))?.attributes?.['stroke-dasharray'], '0.1 7');
  });

  it('print numbers outside of the scale as they are written', () => checkTexts('step "One" { feels -7 }', ['−7']));

  it('draw the lines of a blueprint where their lanes meet', async () => {
    await checkTexts('frontstage "F"\nbackstage "B"\nsupport "S"', ['Line of interaction', 'Line of visibility', 'Line of internal interaction']);
    await checkTexts('does "D"\nsupport "S"', ['Line of interaction · Line of visibility · Line of internal interaction']);
  });

  it('call what is referred to by its title', async () => {
    const texts = textsOf(drawMap(await readExample('first-order.journey'), { journey: 0 }).mark);
    const expected = ['opens Checkout', 'leaves “Pays by card”', 'rejoins “Pays by card”', 'Addresses “The size chart is two clicks away”'];
    assert.deepEqual(expected.filter((text) => !texts.includes(text)), []);
  });

  it('say where a path ends the journey', () => checkTexts('step Pays "Pays" {}\npath "No money" leaves Pays { does "Leaves" }', ['If: No money', 'the journey ends here']));
  it('explain themselves, and no others', async () => {
    const texts = textsOf(await draw('pain "P" { severity blocker }\nmoment "M"'));
    assert.deepEqual(texts.slice(texts.indexOf('How to read this map') + 1), ['assumed', 'blocker, a barrier', 'moment of truth']);
  });
  it('put quotes around what is said', () => checkTexts('says "It is late."', ['“It is late.”']));
});
