import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Story } from './story.js';
import { beginStory } from './story.js';
import { eventually } from './suite/eventually.js';

const file = 'first-order.journey';
const stage = 'stage Loyalty "Care and loyalty" {';
/** The first lines are typed in peace, to compare with. The kills are more than VS Code's own client puts up with. */
const inPeace = 3;
const rounds = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('someone whose language server is killed while they type, in VS Code', function () {
  this.timeout(180_000);
  let story: Story;
  let text: string;

  before(async () => {
    story = await beginStory(file, { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 });
    text = readText();
    await story.runCommand('Journey: Show Preview to the Side');
    await picture('Sees an advertisement');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await story.takeShot('failed-server-ends');
  });
  after(() => story.close());

  it('has what they type in the picture and among the problems, as often as it is killed', async () => {
    const times: string[] = [];
    for (const round of rounds) {
      await story.goToLine(text.split('\n').findIndex((line) => line.includes(stage)) + round);
      await story.page.keyboard.press('Enter');
      await story.page.keyboard.type(`step "Is patient, t`, { delay: 20 });
      if (round > inPeace) story.endLanguageServer();
      const began = performance.now();
      await story.page.keyboard.type(`ime ${round}" for Nobody${round}`, { delay: 20 });
      await story.page.keyboard.press('Escape');
      const back = await Promise.all([picture(titleOf(round)), problems(round)].map((it) => it.then(() => performance.now() - began)));
      times.push(back.map((time) => time.toFixed(0)).join(' and '));
    }
    // With VERBOSE set, how long it took from the middle of each line, where the server is killed, until its end was in the picture and among the problems.
    if (process.env['VERBOSE']) console.log(`In peace ${times.slice(0, inPeace).join(', ')} ms; killed ${times.slice(inPeace).join(', ')} ms; load ${loadavg()[0]?.toFixed(1)}`);
  });

  it('has lost nothing of it', async () => {
    const steps = rounds.map((round) => `\n    step "${titleOf(round)}" for Nobody${round}`).join('');
    const expected = text.replace(stage, `${stage}${steps}`);
    await eventually('the text', () => (readText() === expected ? true : undefined)).catch(() => { equal(readText(), expected); });
  });

  it('is offered what fits, and told of the right problems', async () => {
    await story.page.keyboard.press('Enter');
    await story.page.keyboard.type('activity');
    await story.page.locator('.suggest-widget .monaco-list-row', { hasText: 'step' }).first().waitFor();
    await story.page.keyboard.press('Escape');
    await story.runCommand('Problems: Focus on Problems View');
    const rows = story.page.locator('.markers-panel .marker-message-details-container, .markers-panel .monaco-list-row', { hasText: 'Nobody' });
    deepEqual(new Set(await rows.evaluateAll((all) => all.flatMap((row) => /Nobody\d/.exec(row.textContent) ?? []))), new Set(rounds.map((round) => `Nobody${round}`)));
  });

  function readText(): string {
    return readFileSync(join(story.folder, file), 'utf8');
  }

  function titleOf(round: number): string {
    return `Is patient, time ${round}`;
  }

  function picture(step: string): Promise<void> {
    return story.preview.getByLabel(new RegExp(`^Step \\d+: ${step}`)).first().waitFor();
  }

  /** Each name that nobody has is a warning, as the status bar counts them. */
  function problems(count: number): Promise<void> {
    return story.page.locator(`.statusbar-item [aria-label*="Warnings: ${count}"]`).or(story.page.locator(`.statusbar-item[aria-label*="Warnings: ${count}"]`)).first().waitFor();
  }
});
