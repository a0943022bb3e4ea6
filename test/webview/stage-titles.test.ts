import { equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { StagePart } from '../../src/webview/map-parts.js';
import { shiftOf } from '../../src/webview/stage-titles.js';
import type { EditedPage } from './editing/edited-page.js';
import { openEditedPage } from './editing/edited-page.js';

const band = { tag: 'rect', id: 'band' } as const;

/** A stage from 100 to 1100, whose title begins at 114. */
function stage(text: string): StagePart {
  return { key: 'journeys/0/stages/0', x: 100, y: 0, width: 1000, height: 48, fill: 'stage1', band, title: [{ tag: 'text', id: 'title', attributes: { x: 114, y: 30, 'font-size': 18, 'font-weight': 600 }, children: [{ tag: 'tspan', id: '0', text }] }] };
}

describe('the title of a stage', () => {
  it('stays where it is as long as it is in sight', () => {
    for (const left of [0, 100, 102]) equal(shiftOf(stage('Before'), left), 0);
  });
  it('goes along with the window', () => equal(shiftOf(stage('Before'), 500), 500 + 12 - 114));
  it('ends before the button at the end of its stage', () => {
    ok(shiftOf(stage('Before'), 1090) < 1100 - 36 - 114);
    ok(shiftOf(stage('Before'), 1090) > 800);
  });
  it('comes back where its stage is left behind', () => equal(shiftOf(stage('Before'), 1100), 0));
  it('does not move where it takes all of its stage', () => equal(shiftOf(stage('words '.repeat(40)), 500), 0));
});

const step = (index: number): string => `    step "Step ${index}" { feels ${index % 3 - 1} does "Walks" thinks "How far?" touchpoint "Road" pain "Stones" gain "Views" opportunity "Signs" note "Long" }\n`;
const wide = (title: string): string => `  stage "${title}" {\n${Array.from({ length: 40 }, (_, index) => step(index)).join('')}  }\n`;
const text = `journey "A long way" {\n  stage "Start" { step "One" }\n${wide('All the way there')}${wide('And back again')}}\n`;

describe('the titles of stages that are wider than the window', function () {
  this.timeout(60_000);
  let edited: EditedPage;
  before(async () => {
    edited = await openEditedPage({ viewport: { width: 900, height: 600 } });
    await edited.show(text);
  });
  after(() => edited.close());

  const scrollTo = (left: number, top: number): Promise<void> => edited.page.locator('.viewport').evaluate((region, place) => { region.scrollTo(place.left, place.top); }, { left, top });
  /** Waits until a title is in the window, to the right of the names of lanes. */
  const sees = (title: string, within: string): Promise<unknown> => edited.page.waitForFunction(([words, part]) => {
    const names = document.querySelector('.lane-titles')?.getBoundingClientRect().right ?? 0;
    return [...document.querySelectorAll(`${part} text`)].some((node) => {
      const { left, right } = node.getBoundingClientRect();
      return node.textContent === words && left > names && right < innerWidth;
    });
  }, [title, within] as const);

  it('stay in sight while any of their stage is', async () => {
    for (const left of [2000, 4500]) {
      await scrollTo(left, 0);
      await sees('All the way there', '.canvas > svg');
    }
    await scrollTo(9000, 0);
    await sees('And back again', '.canvas > svg');
  });

  it('stay in the heads too, where the map is scrolled down', async () => {
    await scrollTo(4000, 200);
    await sees('All the way there', '.heads.over');
  });

  it('are where they belong again', async () => {
    await scrollTo(0, 0);
    await edited.page.waitForFunction(() => document.querySelectorAll('.canvas > svg text[transform]').length === 0);
  });
});
