import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withServer } from './journey-server.js';

const people = 'persona Sarah "Sarah"\n';
const map = 'import "people.journey"\njourney "Order" for Sarah {\n  stage "Pays"\n}\n';

describe('the language server', () => {
  it('says what is wrong in an open file, and that it is mended', () =>
    withServer({}, async ({ open, edit, says }) => {
      await open('map.journey', 'journey "Order" {\n  stage "Pays" {\n    feels\n  }\n}\n}');
      await says('map.journey', ['3 error missing-value', '6 error stray-brace']);
      await edit('map.journey', 'journey "Order" {\n  stage "Pays" {\n    feels -1\n  }\n}\n');
      await says('map.journey', []);
    }));

  it('resolves names over imports that nobody has opened', () =>
    withServer({ 'people.journey': people }, async ({ open, says, read }) => {
      await open('map.journey', map);
      await says('map.journey', []);
      const answer = await read('map.journey');
      deepEqual(answer?.document.imported.personas.map(({ title }) => title), ['Sarah']);
    }));

  it('looks again at a file whose import has changed, and announces both', () =>
    withServer({}, async ({ open, edit, says, announces }) => {
      await open('people.journey', people);
      await open('map.journey', map);
      await says('map.journey', []);
      await edit('people.journey', 'persona Tom "Tom"\n');
      await announces('people.journey', 'map.journey');
      await says('map.journey', ['2 warning unknown-name']);
    }));

  it('answers with the model, its places and the version of the text', () =>
    withServer({}, async ({ open, read }) => {
      await open('map.journey', 'journey "Order" {\n  stage "Pays" {\n    feels -1\n  }\n}\n');
      const answer = await read('map.journey');
      equal(answer?.version, 1);
      equal(answer.problem, undefined);
      equal(answer.document.journeys[0]?.stages[0]?.title, 'Pays');
      deepEqual(answer.places['journeys/0/stages/0'], { start: { line: 1, character: 2 }, end: { line: 3, character: 3 } });
      deepEqual(answer.places['journeys/0/stages/0/facts/0']?.start, { line: 2, character: 4 });
    }));

  it('answers with what can be read of a broken file, and with the first problem', () =>
    withServer({}, async ({ open, read }) => {
      await open('map.journey', 'journey "Order" {\n  stage "Pays" {\n    feals -1\n    gain "Fast"\n  }\n}\n');
      const answer = await read('map.journey');
      deepEqual(answer?.document.journeys[0]?.stages[0]?.facts.map(({ text }) => text), ['Fast']);
      deepEqual(answer.problem?.range.start, { line: 2, character: 4 });
    }));

  it('reads a file that nobody has opened from disk', () =>
    withServer({ 'a/map.journey': 'journey "Order" {\n  stage "Pays"\n}\n' }, async ({ read }) => {
      equal((await read('a/map.journey'))?.document.journeys[0]?.title, 'Order');
    }));

  it('answers with nothing for a file that is not there', () =>
    withServer({}, async ({ read }) => {
      equal(await read('nothing.journey'), null);
    }));

  it('comes with quick edits to the same end as with one', () =>
    withServer({}, async ({ open, editPart, says, read }) => {
      const header = 'journey "Order" {\n  stage "Pays" {\n    says "';
      await open('typed.journey', `${header}"\n  }\n}\n`);
      const typed = 'I have {10} minutes \\" for } you';
      for (let at = 0; at < typed.length; at++) await editPart('typed.journey', { line: 2, from: 10 + at, to: 10 + at, text: typed.charAt(at) });
      await says('typed.journey', []);
      await open('opened.journey', `${header}${typed}"\n  }\n}\n`);
      const [one, other] = [await read('typed.journey'), await read('opened.journey')];
      deepEqual({ ...one, version: 0 }, { ...other, version: 0 });
    }));
}).timeout(60_000);
