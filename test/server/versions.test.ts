import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readVersions } from '../../src/protocol.js';
import type { ReadVersions, ReadVersionsParams } from '../../src/protocol.js';
import type { JourneyServer } from './journey-server.js';
import { withServer } from './journey-server.js';

const old = 'git:/repository/map.journey?%7B%22path%22%3A%22/repository/map.journey%22%2C%22ref%22%3A%22HEAD%22%7D';
const people = 'persona Sarah "Sarah, the shopper" {\n  image "faces/sarah.png" alt "Sarah"\n}\njourney Other "Another" { kind future }\n';
const text = 'import "shared/people.journey"\njourney Visit for Sarah {\n  stage Arrival {\n    step "Opens the door"\n  }\n}\n';

describe('The language server reads two versions of a file', () => {
  it('from their texts, with the places of their elements', () => withServer({}, async (server) => {
    const { before, after } = await read(server, { before: { text }, after: { text: text.replace('Opens', 'Shuts') } });
    deepEqual([before, after].map(({ document }) => document.journeys[0]?.stages[0]?.steps[0]?.title), ['Opens the door', 'Shuts the door']);
    deepEqual(after.places['journeys/0/stages/0/steps/0'], { start: { line: 3, character: 4 }, end: { line: 3, character: 25 } });
  }));

  it('with what each of them imports, and nothing where that is not there', () => withServer({}, async (server) => {
    const { before, after } = await read(server, { before: { text }, after: { text, imports: { 'shared/people.journey': people } } });
    deepEqual(before.document.imported.personas, []);
    const { personas: [sarah], journeys: [other] } = after.document.imported;
    equal(sarah?.title, 'Sarah, the shopper');
    equal(sarah.traits[0]?.text, 'shared/faces/sarah.png');
    equal(other?.kind, 'future');
  }));

  it('and says what of them can’t be read', () => withServer({}, async (server) => {
    const { before, after } = await read(server, { before: { text }, after: { text: text.replace('step', 'step and then who knows') } });
    equal(before.problem, undefined);
    equal(after.problem?.range.start.line, 3);
    match(after.problem.message, /\w/);
  }));

  it('with the levels that the project has set, and what no comparison shows', () => withServer({ 'journey.config.json': '{ "comparison": { "levels": { "step.added": "attention" } } }' }, async (server) => {
    const { levels, formalChanges } = await read(server, { before: { text }, after: { text: `// A visit\n${text}` } }, server.uri('map.journey'));
    deepEqual(levels, { 'step.added': 'attention' });
    equal(formalChanges.comments, 1);
  }));

  it('without taking them into the workspace, or saying anything of them', () => withServer({ 'map.journey': 'journey Visit\n' }, async (server) => {
    await server.open('map.journey', 'journey Visit\n');
    await server.says('map.journey', ['1 warning empty-journey']);
    await read(server, { before: { text }, after: { text: 'journey A for Nobody\njourney A\n', imports: { 'shared/people.journey': people } } }, server.uri('map.journey'));
    await server.says('map.journey', ['1 warning empty-journey']);
    equal((await server.read('map.journey'))?.document.journeys[0]?.name, 'Visit');
    equal(await server.read('shared/people.journey'), null);
  }));
});

interface Version {
  readonly text: string;
  readonly imports?: Readonly<Record<string, string>>;
}

/** The version before is one of git, and so is the one after where it has no other address. */
function read({ connection }: JourneyServer, { before, after }: Readonly<Record<'before' | 'after', Version>>, uri = old): Promise<ReadVersions> {
  const params: ReadVersionsParams = { before: { uri: old, imports: {}, ...before }, after: { uri, imports: {}, ...after } };
  return connection.sendRequest<ReadVersions>(readVersions, params);
}
