import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { visitAfter, visitBefore } from '../../render/compared-pair.js';
import { compareTexts } from './compared-message.js';
import type { OpenComparison } from './open-comparison.js';
import { openComparison } from './open-comparison.js';

describe('the page of a comparison', function () {
  this.timeout(60_000);
  let opened: OpenComparison;
  before(async () => { opened = await openComparison(); });
  after(() => opened.close());

  const visit = compareTexts(visitBefore, visitAfter, '2 changes of comments are not shown.');
  const texts = (selector: string): Promise<readonly string[]> => opened.page.locator(selector).allInnerTexts();
  const press = (name: string): Promise<void> => opened.page.getByRole('button', { name, exact: true }).first().click();
  const current = (): Promise<readonly string[]> => texts('.change[data-current] .sentence > span:last-child');

  it('says that it has begun, and keeps what is compared over a reload', async () => {
    deepEqual(await opened.posted(), [{ type: 'ready' }]);
    await opened.show(visit);
    deepEqual(await opened.state(), visit.versions);
  });

  it('shows the facts on top, a sentence for each change, and what is not drawn', async () => {
    await opened.show(visit);
    const { facts, sentences: all } = visit.review ?? { facts: [], sentences: [] };
    const sentences = all.filter((sentence) => sentence !== '');
    deepEqual(await texts('.facts li'), facts);
    deepEqual([...await texts('.sentence > span:last-child')].sort(), [...sentences].sort());
    deepEqual(await texts('.not-drawn'), ['2 changes of comments are not shown.']);
    equal((await texts('.count'))[0], `${sentences.length} changes`);
  });

  it('goes through the changes with keys and buttons, and back to the first after the last', async () => {
    await opened.show(compareTexts('journey A { stage "S" { step "a" {} } }', 'journey A { stage "S" { step "a" { gain "One" gain "Two" } } }'));
    const seen: (readonly string[])[] = [];
    for (const key of ['n', 'F7', 'n', 'p', 'Shift+F7']) {
      await opened.page.keyboard.press(key);
      seen.push(await texts('.count'));
    }
    deepEqual(seen.flat(), ['1 of 2', '2 of 2', '1 of 2', '2 of 2', '1 of 2']);
    await press('Next change');
    deepEqual(await texts('.count'), ['2 of 2']);
    ok(await opened.page.locator('.highlight').isVisible());
    ok((await current())[0]?.includes('Two'));
  });

  it('leads from an element to its text, and to its sentence', async () => {
    await opened.show(compareTexts('journey A { stage "S" { step "a" { gain "Gone" } } }', 'journey A { stage "S" { step "a" { pain "New" } } }'));
    await opened.posted();
    await opened.page.getByText('Gone', { exact: true }).click();
    await opened.page.getByText('New', { exact: true }).click();
    deepEqual(await opened.posted(), [
      { type: 'reveal', side: 'before', key: 'journeys/0/stages/0/steps/0/facts/0' }, { type: 'reveal', side: 'after', key: 'journeys/0/stages/0/steps/0/facts/0' },
    ]);
    ok((await current())[0]?.includes('New'));
  });

  it('leads from a sentence to its place, and to both texts', async () => {
    await opened.show(compareTexts('journey A { stage "S" { step "a" { feels -1 } } }', 'journey A { stage "S" { step "a" { feels 1 } } }'));
    await opened.posted();
    await opened.page.locator('.sentence').click();
    ok(await opened.page.locator('.highlight').isVisible());
    await press('Before: show the line in HEAD');
    await press('After: show the line in Working Tree');
    const key = 'journeys/0/stages/0/steps/0/facts/0';
    deepEqual(await opened.posted(), [{ type: 'reveal', side: 'before', key }, { type: 'reveal', side: 'after', key }]);
  });

  it('shows each version alone, whose elements lead to its own text', async () => {
    await opened.show(visit);
    await opened.posted();
    await press('Before');
    await opened.page.getByText('Looks for a pen').click();
    await press('After');
    equal(await opened.page.getByText('Looks for a pen', { exact: true }).count(), 0);
    await opened.page.getByText('done in a minute').click();
    deepEqual((await opened.posted()).map((message) => ('side' in message ? message.side : message.type)), ['before', 'after']);
    await press('Diff');
  });

  it('leaves out what stayed the same, where that is asked for', async () => {
    await opened.show(compareTexts('journey A { stage "S" { step "alpha" {} step "beta" {} } }', 'journey A { stage "S" { step "alpha" {} step "beta" { gain "New" } } }'));
    const only = opened.page.getByRole('button', { name: /^Changes only/ });
    await only.click();
    equal(await opened.page.locator('.canvas > svg').getByText('alpha', { exact: true }).count(), 0);
    ok(await opened.page.locator('.canvas > svg').getByText('beta', { exact: true }).first().isVisible());
    await only.click();
    ok(await opened.page.locator('.canvas > svg').getByText('alpha', { exact: true }).first().isVisible());
  });

  it('hides the sentences of a level, and goes through the others', async () => {
    await opened.show(visit);
    const { changes } = visit.review?.comparison ?? { changes: [] };
    const amount = changes.filter(({ level }) => level === 'attention').length;
    ok(amount > 0 && amount < changes.length);
    await press(`Needs attention ${amount}`);
    equal((await texts('.sentence')).length, changes.length - amount);
    deepEqual(await texts('.count'), [`${changes.length - amount} changes`]);
    await press(`Needs attention ${amount}`);
    equal((await texts('.sentence')).length, changes.length);
  });

  it('shows the journey of a change, where a file has several', async () => {
    const journey = (name: string, gain: string): string => `journey ${name} "${name}" { stage "S" { step "in ${name}" { ${gain} } } }\n`;
    await opened.show(compareTexts(`persona P "P"\n${journey('First', '')}${journey('Second', '')}`, `persona P "Q"\n${journey('First', '')}${journey('Second', 'gain "New"')}`));
    const picker = opened.page.getByLabel('Journey', { exact: true });
    deepEqual(await picker.locator('option').allInnerTexts(), ['First', 'Second (1 change)']);
    await picker.selectOption('0');
    ok(await opened.page.locator('.canvas > svg').getByText('in First', { exact: true }).first().isVisible());
    await opened.page.locator('.sentence', { hasText: 'New' }).click();
    equal(await picker.inputValue(), '1');
    ok(await opened.page.locator('.canvas > svg').getByText('in Second', { exact: true }).first().isVisible());
    ok((await texts('h3')).includes('People, channels and sources'));
  });

  it('stays with a change while the texts change', async () => {
    const before = 'journey A { stage "S" { step "a" {} step "b" {} } }';
    await opened.show(compareTexts(before, 'journey A { stage "S" { step "a" {} step "b" { gain "New" } } }'));
    await opened.page.locator('.sentence').click();
    await opened.show(compareTexts(before, 'journey A { stage "S" { step "a" { pain "Also" } step "b" { gain "New" } } }'));
    deepEqual(await texts('.count'), ['2 of 2']);
    ok((await current())[0]?.includes('New'));
  });

  it('says that nothing changed only where that is true', async () => {
    await opened.show(compareTexts('journey A { stage "S" {} }', 'journey A { stage "S" {} } // the same', '1 change of comments is not shown.'));
    ok(await opened.page.getByRole('heading', { name: 'No changes' }).isVisible());
    deepEqual(await texts('.not-drawn'), ['1 change of comments is not shown.']);
    await opened.show(compareTexts('journey A { stage "S" {} }', 'journey A { stage "S" { step "a" { feels +++ } } }\n}}}'));
    await opened.page.locator('.unreadable').waitFor();
    equal(await opened.page.getByText(/no changes/i).filter({ visible: true }).count(), 0);
  });

  it('says which version can’t be read, and leads there', async () => {
    await opened.show(compareTexts('journey A {\n  stage "S" {}\n}', 'journey A {\n  stage "S" {\n    nonsense here\n  }\n}'));
    await opened.posted();
    await opened.page.getByRole('heading', { name: 'After: Working Tree' }).waitFor();
    await press('Show line 3');
    deepEqual(await opened.posted(), [{ type: 'revealProblem', side: 'after' }]);
    equal(await opened.page.locator('.changes').isVisible(), false);
    await opened.show(visit);
    ok(await opened.page.locator('.changes').isVisible());
  });

  it('says that a version is gone, with no word of what had changed, and goes on where it was when that is back', async () => {
    await opened.show(visit);
    await press('Next change');
    await press('Next change');
    const looked = await current();
    const zoom = await texts('.zoom-actual');
    await opened.show({ type: 'missing', versions: visit.versions, reason: '“HEAD” can’t be opened.' });
    await opened.page.getByText('“HEAD” can’t be opened.').waitFor();
    equal(await opened.page.locator('.changes, .count, .canvas > svg').filter({ visible: true }).count(), 0);
    await opened.show(visit);
    deepEqual([await current(), await texts('.zoom-actual')], [looked, zoom]);
    ok((await texts('.count'))[0]?.startsWith('2 of '));
  });

  it('keeps what it shows while half a line is typed', async () => {
    await opened.show(visit);
    await opened.show(compareTexts(visitBefore, `${visitAfter} journey "Half`));
    ok(await opened.page.locator('.changes').isVisible());
    await opened.show(visit);
    await opened.page.waitForTimeout(1200);
    equal(await opened.page.locator('.unreadable').count(), 0);
    ok(await opened.page.locator('.changes').isVisible());
  });

  it('says that a journey is not in a version', async () => {
    await opened.show(compareTexts('', 'journey A "New one" { stage "S" { step "a" {} } }'));
    await press('Before');
    ok(await opened.page.getByText('This journey is not in HEAD.').isVisible());
    await press('Diff');
  });

  it('has its sentences below the picture in a narrow window', async () => {
    await opened.show(visit);
    await opened.page.setViewportSize({ width: 420, height: 900 });
    const [picture, list] = [await opened.page.locator('.viewport').boundingBox(), await opened.page.locator('.changes').boundingBox()];
    ok(picture && list && list.y >= picture.y + picture.height - 1 && list.width >= 400, JSON.stringify([picture, list]));
    await opened.page.setViewportSize({ width: 1440, height: 900 });
  });

  it('asks for nothing from elsewhere', () => { deepEqual([opened.foreignRequests, opened.refusals], [[], []]); });
});
