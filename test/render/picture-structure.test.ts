import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { walkJourney } from '../../src/model/element-key.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { isKnown } from '../../src/model/known.js';
import { drawBlueprint } from '../../src/render/draw-blueprint.js';
import { drawMap } from '../../src/render/draw-map.js';
import { lanesOf } from '../../src/render/lanes/lane-table.js';
import type { Mark } from '../../src/render/mark.js';
import { hardJourney } from './hard-journey.js';
import { walkMarks } from './picture-text.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';

/** What a screen reader finds of a picture: roles, names and texts, each with what is in it. */
interface Node {
  readonly role: string;
  readonly name: string;
  readonly element?: string;
  readonly children: readonly Node[];
}

function read(mark: Mark): readonly Node[] {
  const children = (mark.children ?? []).flatMap(read);
  const { role, 'aria-label': name = '' } = mark.attributes ?? {};
  if (mark.tag === 'text') return [{ role: 'text', name: [mark.text ?? '', ...(mark.children ?? []).map(({ text = '' }) => text)].join(''), children: [] }];
  return role === undefined ? children : [{ role, name, children, ...(mark.element !== undefined && { element: mark.element }) }];
}

function* nodesIn(node: Node, around: readonly Node[] = []): Generator<{ readonly node: Node; readonly around: readonly Node[] }> {
  yield { node, around };
  for (const child of node.children) yield* nodesIn(child, [...around, node]);
}

function pictureOf(document: JourneyDocument, journey: number): Node {
  const [root] = read(drawMap(document, { journey }).mark);
  assert.ok(root);
  return root;
}

function checkFacts(document: JourneyDocument): void {
  document.journeys.forEach((journey, position) => {
    const all = [...nodesIn(pictureOf(document, position))];
    const lanes = lanesOf(document, position).map(({ title }) => title);
    const elements = new Map([...walkJourney(journey, `journeys/${position}`)].map((placed) => [placed.key, placed]));
    for (const { key, type, element, parent = '' } of elements.values()) {
      if (type !== 'fact' || !('evidence' in element) || !('kind' in element)) continue;
      const items = all.filter(({ node }) => node.element === key && node.role === 'listitem');
      assert.ok(items.length > 0, `${key} is no item of a list.`);
      for (const { around } of items) {
        assert.ok(around.some(({ element: section }) => section === parent), `${key} is read outside of ${parent}.`);
        assert.ok(lanes.includes(around.at(-1)?.name ?? ''), `${key} is read in a list without the name of its lane.`);
      }
      const sections = ancestorsOf(parent).flatMap((one) => elements.get(one)?.element ?? []);
      const known = isKnown(element as never, sections as never);
      const said = all.filter(({ node, around }) => node.role === 'img' && [node, ...around].some((one) => one.element === key)).map(({ node }) => node.name.split(', ').at(-1));
      assert.deepEqual([...new Set(said)], [known ? 'known' : 'assumed'], key);
    }
  });
}

/** The keys of the stage, path and step around an element, and its own. */
function ancestorsOf(key: string): readonly string[] {
  const parts = key.split('/');
  return [4, 6, 8].filter((length) => length <= parts.length).map((length) => parts.slice(0, length).join('/'));
}

/** Stages, paths and steps in the order of the author, each in what holds it. */
function checkOrder(document: JourneyDocument): void {
  document.journeys.forEach((journey, position) => {
    const wanted = [...walkJourney(journey, `journeys/${position}`)].filter(({ type }) => ['stage', 'step', 'path'].includes(type)).map(({ key }) => key);
    const groups = [...nodesIn(pictureOf(document, position))].filter(({ node }) => node.role === 'group' && node.element !== undefined && node.element !== `journeys/${position}`);
    assert.deepEqual(groups.map(({ node }) => node.element), wanted);
    for (const { node, around } of groups) {
      const parent = node.element?.replace(/\/(?:steps|paths)\/\d+$/, '');
      if (parent !== node.element) assert.equal(around.at(-1)?.element, parent);
      assert.match(node.name, /^(?:Stage|Step|Path) [A-Z]?[\d-]*: ./);
    }
  });
}

describe('The structure of a picture for those who hear it', () => {
  for (const name of exampleNames) {
    it(`holds every fact of ${name} in the list of its lane, and whether it is known`, async () => checkFacts(await readExample(name)));
    it(`goes through ${name} in the order of the author`, async () => checkOrder(await readExample(name)));
  }

  it('holds every fact of a hard journey', async () => {
    const document = await readJourneyText(hardJourney);
    checkFacts(document);
    checkOrder(document);
  });

  it('has items in lists only, and names for all lists and images', async () => {
    const document = await readExample('first-order.journey');
    for (const { mark } of [drawMap(document, { journey: 0, foldedStages: ['journeys/0/stages/0'] }), drawBlueprint(document, { journey: 0 })]) {
      const [root] = read(mark);
      assert.ok(root);
      assert.equal(root.role, 'figure');
      for (const { node, around } of nodesIn(root)) {
        if (node.role === 'listitem') assert.equal(around.at(-1)?.role, 'list');
        if (node.role === 'list') assert.deepEqual([...new Set(node.children.map(({ role }) => role))], ['listitem']);
        if (['list', 'img', 'figure', 'group'].includes(node.role)) assert.notEqual(node.name, '', node.role);
      }
    }
  });

  it('says the line of feelings in words', async () => {
    const names = [...walkMarks(drawMap(await readExample('first-order.journey'), { journey: 0 }).mark)].map(({ attributes }) => attributes?.['aria-label']);
    assert.ok(names.includes('Lands on the home page, −1 lost, Sarah, known'));
  });
});
