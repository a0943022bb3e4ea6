// Records a tour for the README, media/tour.webp: VS Code as somebody sees it who writes a journey. It is not part of the tests, so that
// it changes only when somebody has looked at it. Needs the package: npm run package.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { beginStory } from '../test/vscode/story.js';
import type { Story } from '../test/vscode/story.js';
import { messageOf } from './toolchain/announce.mjs';
import { root } from './toolchain/folders.mjs';
import { hireActor } from './tour/actor.js';
import type { Actor, Place } from './tour/actor.js';
import { startCamera } from './tour/camera.js';
import type { FilmSize, Frame } from './tour/camera.js';
import { writeFilm } from './tour/write-film.js';

const file = 'dentist.journey';
const journey = `persona Ida "Ida, afraid of drills" {
  role        "Teacher, 38"
  goal        "Have it over with"
  says        "Does it have to be today?"
  feels       "ashamed"
}

journey "A new dentist" for Ida {
  stage "Before" {
    step "Asks a friend" {
      feels       +1 "hopeful"
    }
  }

  stage "There" {

    step "Is told what is next" {
      feels       +2 "safe"
    }
  }
}
`;

/** Little enough that its words can be read in a README. */
const size: FilmSize = { width: 1080, height: 640, scale: 1.5 };
const start: Place = { x: 520, y: 420 };
const settings = {
  'breadcrumbs.enabled': false,
  'editor.codeLens': false,
  'editor.folding': false,
  'editor.fontSize': 12,
  'editor.glyphMargin': false,
  'editor.lineNumbersMinChars': 3,
  'editor.minimap.enabled': false,
  'editor.overviewRulerBorder': false,
  'editor.scrollBeyondLastLine': false,
  'editor.scrollbar.horizontal': 'hidden',
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

try {
  const story = await beginStory(file, settings, 'node', (folder) => { writeFileSync(join(folder, file), journey); });
  try {
    const frames = await record(story);
    const bytes = await writeFilm(join(root, 'media', 'tour.webp'), frames);
    const time = frames.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    console.log(`media/tour.webp: ${frames.length} pictures, ${Math.round(time / 1000)} s, ${Math.round(bytes / 1024)} KB`);
  } finally {
    await story.close();
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function record(story: Story): Promise<readonly Frame[]> {
  const camera = await startCamera(story.page, size);
  await setScene(story);
  const actor = hireActor(story.page, camera, start);
  await writeLine(story, actor);
  await dragFeeling(story, actor);
  await reword(story, actor);
  await mendProblem(story, actor);
  await lookAround(story, actor);
  await changeColours(story, actor);
  return camera.frames();
}

/** Text on the left, its whole map on the right, and nothing else. */
async function setScene(story: Story): Promise<void> {
  await story.runCommand('Journey: Show Preview to the Side');
  await step(story, 0).waitFor();
  await story.runCommand('View: Close Primary Side Bar');
  const { x, y } = middleOf(await boxOf(story.page.locator('.monaco-sash.vertical:not(.disabled)').last()));
  await story.page.mouse.move(x, y);
  await story.page.mouse.down();
  await story.page.mouse.move(400, y, { steps: 5 });
  await story.page.mouse.up();
  await story.preview.getByRole('button', { name: 'Fit into the window', exact: true }).click();
  await story.goToLine(lineOf('stage "There"') + 1);
  // Where it has clicked last, VS Code would show the path of the file.
  await story.page.mouse.move(start.x, start.y);
}

async function writeLine(story: Story, actor: Actor): Promise<void> {
  await actor.say('Write a line, and the map follows');
  await actor.watch(1500);
  await actor.type('    step "Waits" { feels -2 "forgotten" }');
  await step(story, 2).waitFor();
  await actor.watch(1500);
}

async function dragFeeling(story: Story, actor: Actor): Promise<void> {
  await actor.say('Drag a feeling, and the text follows');
  const point = story.preview.locator('path[data-element="journeys/0/stages/1/steps/0/facts/0"]').first();
  const from = middleOf(await boxOf(point));
  await actor.moveTo(from);
  await story.page.mouse.down();
  await actor.moveTo({ x: from.x, y: from.y - 75 });
  await actor.watch(500);
  await story.page.mouse.up();
  await actor.watch(1500);
}

async function reword(story: Story, actor: Actor): Promise<void> {
  await actor.say('Double click to reword what you see');
  const words = step(story, 1).getByText('Waits').first();
  await actor.moveTo(middleOf(await boxOf(words)));
  await words.dblclick();
  await story.preview.locator('.reword').waitFor();
  await actor.watch(600);
  await actor.type('Waits, knowing why');
  await story.page.keyboard.press('Enter');
  await actor.watch(1500);
}

async function mendProblem(story: Story, actor: Actor): Promise<void> {
  await actor.say('A slip is underlined, and mended with one key');
  await story.goToLine(lineOf('"Is told what is next"') + 1);
  await actor.moveTo(start);
  await story.page.keyboard.press('Enter');
  await actor.type('touchpoint  "Reminder" via emial');
  await story.page.keyboard.press('Escape');
  await actor.watch(1500);
  await story.page.keyboard.press('Control+.');
  await actor.watch(1500);
  await story.page.keyboard.press('Enter');
  await actor.watch(1500);
}

async function lookAround(story: Story, actor: Actor): Promise<void> {
  await actor.say('One text, six ways to look at it');
  const chooser = story.preview.getByLabel('View', { exact: true });
  await actor.moveTo(middleOf(await boxOf(chooser)));
  for (const view of ['Table', 'Insights', 'Persona', 'Map']) {
    await chooser.selectOption({ label: view });
    await actor.watch(view === 'Map' ? 600 : 1300);
  }
}

async function changeColours(story: Story, actor: Actor): Promise<void> {
  await actor.say('In the colours that you work in');
  await story.setTheme('Dark Modern');
  await story.preview.locator('body.vscode-dark').waitFor();
  await actor.watch(2500);
}

function step(story: Story, index: number): Locator {
  return story.preview.locator('g[data-element*="/steps/"][aria-label]').nth(index);
}

function lineOf(text: string): number {
  return journey.split('\n').findIndex((line) => line.includes(text)) + 1;
}

async function boxOf(locator: Locator): Promise<Place & { readonly width: number; readonly height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not in sight.`);
  return box;
}

function middleOf({ x, y, width, height }: Awaited<ReturnType<typeof boxOf>>): Place {
  return { x: x + width / 2, y: y + height / 2 };
}
