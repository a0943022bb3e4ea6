import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawBlueprint } from '../../src/render/draw-blueprint.js';
import type { DrawOptions } from '../../src/render/drawing.js';
import type { Mark } from '../../src/render/mark.js';
import { textsOf, walkMarks } from './picture-text.js';
import { readJourneyText } from './read-example.js';

const service = `
team Desk "The front desk"
system Files "Patient files"
journey "A visit" {
  stage "Before" {
    step "Calls" {
      does "Dials twice"
      touchpoint "Line" via phone
      frontstage "Answers" by Desk
      support "Shows the date" by Files
      thinks "Again?"
      feels -1 "tense"
      pain "Busy"
    }
    step "Waits" { touchpoint "Chair" }
  }
}
`;

async function draw(options: Omit<DrawOptions, 'journey'> = {}): Promise<Mark> {
  return drawBlueprint(await readJourneyText(service), { journey: 0, ...options }).mark;
}

/** The texts that begin a lane or a line, in the order in which they stand. */
async function checkRows(options: Omit<DrawOptions, 'journey'>, rows: readonly string[]): Promise<void> {
  const titles = [...walkMarks(await draw(options))].find(({ id }) => id === 'lane-titles');
  assert.ok(titles);
  assert.deepEqual(textsOf(titles), rows);
}

describe('Drawing a blueprint', () => {
  it('has the lanes of a service around its three lines, also where nothing is noted', () => checkRows({}, [
    'Physical evidence', 'nothing noted', 'Customer actions', 'Touchpoints', 'Line of interaction', 'Frontstage',
    'Line of visibility', 'Backstage', 'nothing noted', 'Line of internal interaction', 'Support',
  ]));

  it('hides lanes by the ids that they have in the map', () => checkRows({ hiddenLanes: ['artifact', 'frontstage', 'backstage'] }, [
    'Customer actions', 'Touchpoints', 'Line of interaction · Line of visibility · Line of internal interaction', 'Support',
  ]));

  it('shows who acts, and nothing that belongs to the map alone', async () => {
    const texts = textsOf(await draw());
    assert.deepEqual(['Service blueprint · Current journey · Draft', 'The front desk', 'Patient files', 'Answers', 'Phone'].filter((text) => !texts.includes(text)), []);
    assert.deepEqual(texts.filter((text) => /Again|tense|Busy|Feels/.test(text)), []);
  });

  it('joins what a step has on both sides of a line', async () => {
    const joins = [...walkMarks(await draw())].map(({ id }) => id).filter((id) => id.startsWith('joins-'));
    assert.deepEqual(joins, ['joins-frontstage-journeys/0/stages/0/steps/0', 'joins-support-journeys/0/stages/0/steps/0']);
  });

  it('is nothing where there is no such journey', async () => assert.equal(drawBlueprint(await readJourneyText(service), { journey: 9 }).height, 0));
});
