import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { walkDocument } from '../../src/model/element-key.js';
import { readText, saidAbout } from './read-text.js';

const examples = new URL('../../examples/', import.meta.url);
const exampleFiles = Object.fromEntries(readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.\w+$/.test(path))
  .map((path) => [`maps/${path.replaceAll('\\', '/')}`, readFileSync(new URL(path, examples), 'utf8')]));

describe('The examples', () => {
  for (const [path, text] of Object.entries(exampleFiles).filter(([file]) => file.endsWith('.journey'))) {
    it(`have nothing wrong: ${path.slice('maps/'.length)}`, async () => {
      const file = await readText(text, exampleFiles);
      assert.deepEqual(saidAbout(file).filter((said) => / (?:error|warning) /.test(said)), []);
      assert.equal(file.problem, undefined);
    });
  }
});

describe('A document', () => {
  it('holds what a file declares', async () => {
    const { document } = await readText([
      '/** Buys once. */', 'persona Sarah "Sarah" {', '  role "Nurse"', '  says "Quick" from Talks', '  image "s.png" alt "Her"', '}',
      'team Shop "Shop"', 'system Orders', 'channel parcel "Parcel" offline', 'lane Legal "Legal"',
      'metric csat "Satisfaction" unit "%" target >= 85',
      'evidence Talks "Talks" {', '  method interview', '  participants 12', '  date 2026-10', '  link "a.md"', '  theme "Time"', '}',
    ].join('\n'), { 'maps/s.png': '' });
    assert.deepEqual(document.declarations, {
      personas: [{
        name: 'Sarah', title: 'Sarah', description: 'Buys once.',
        traits: [
          { kind: 'role', text: 'Nurse', evidence: [] }, { kind: 'says', text: 'Quick', evidence: ['Talks'] },
          { kind: 'image', text: 's.png', alt: 'Her', evidence: [] },
        ],
      }],
      teams: [{ name: 'Shop', title: 'Shop' }],
      systems: [{ name: 'Orders' }],
      channels: [{ name: 'parcel', title: 'Parcel', presence: 'offline' }],
      evidence: [{ name: 'Talks', title: 'Talks', method: 'interview', participants: 12, date: '2026-10', links: ['a.md'], themes: ['Time'] }],
      metrics: [{ name: 'csat', title: 'Satisfaction', unit: '%', target: { comparison: '>=', value: 85 } }],
      lanes: [{ name: 'Legal', title: 'Legal' }],
    });
  });

  it('holds a journey with its defaults', async () => {
    const { document } = await readText('journey "A" {\n  stage "B"\n}');
    assert.deepEqual(document.journeys, [{
      title: 'A', kind: 'current', status: 'draft', personas: [], scale: { worst: -2, best: 2 },
      data: [], scenarios: [], goals: [], expectations: [], links: [], tags: [],
      stages: [{ title: 'B', personas: [], evidence: [], tags: [], links: [], facts: [], goals: [], steps: [], paths: [] }],
    }]);
  });

  it('holds what an opportunity and a measured value say', async () => {
    const { document } = await readText([
      'metric csat', 'team Shop', 'evidence Talks', 'journey "A" {', '  stage "B" {', '    measured csat 81.5 on 2026-10-31 from Talks', '    pain Slow "Slow"',
      '    opportunity "Do it" {', '      addresses Slow', '      impact high', '      effort low', '      owner Shop', '      status planned', '      link "https://a.example/1"',
      '      solution "So"', '      solution "Or so"', '    }', '  }', '}',
    ].join('\n'));
    const none = { personas: [], channels: [], actors: [], lanes: [] };
    assert.deepEqual(document.journeys[0]?.stages[0]?.facts, [
      { kind: 'measured', metric: 'csat', value: 81.5, date: '2026-10-31', evidence: ['Talks'], ...none },
      { kind: 'pain', name: 'Slow', text: 'Slow', evidence: [], ...none },
      {
        kind: 'opportunity', text: 'Do it', addresses: ['Slow'], impact: 'high', effort: 'low', owner: 'Shop', status: 'planned',
        links: ['https://a.example/1'], solutions: ['So', 'Or so'], evidence: [], ...none,
      },
    ]);
  });

  it('knows what its imports declare themselves, with paths as they are from here', async () => {
    const { document, diagnostics } = await readText('import "../people/all.journey"\njourney "A" for Sarah {\n  stage "B" {\n    touchpoint "C" via web\n  }\n}', {
      'people/all.journey': 'import "more.journey"\npersona Sarah "Sarah" {\n  image "faces/sarah.png" alt "Sarah"\n}\njourney Other "Other" {\n  kind future\n  stage "X"\n}',
      'people/more.journey': 'persona Tom "Tom"',
      'people/faces/sarah.png': '',
    });
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(document.imported.personas.map(({ name, traits }) => [name, traits[0]?.text]), [['Sarah', '../people/faces/sarah.png']]);
    assert.deepEqual(document.imported.journeys, [{ name: 'Other', title: 'Other', kind: 'future' }]);
  });

  it('has the place of every element beside it', async () => {
    const text = exampleFiles['maps/first-order.journey'] ?? '';
    const { document, places } = await readText(text, exampleFiles);
    const lines = text.split('\n');
    const elements = [...walkDocument(document)];
    assert.deepEqual(Object.keys(places).sort(), elements.map(({ key }) => key).sort());
    for (const { key, element } of elements) {
      const title = 'title' in element ? element.title : 'text' in element ? element.text : undefined;
      const line = lines[places[key]?.start.line ?? -1] ?? '';
      assert.ok(title === undefined || line.includes(title), `${key} at “${line}”`);
    }
  });
});

describe('Imports', () => {
  it('that lead into a circle are read, and said', async () => {
    const file = await readText('import "b.journey"\npersona A "A"\njourney "J" for B {\n  stage "S"\n}', { 'maps/b.journey': 'import "map.journey"\npersona B "B"' });
    assert.deepEqual(saidAbout(file), ['1 info circular-import: “b.journey” imports this file in turn.']);
  });

  it('stay in the workspace', async () => {
    const outside = 'This path leads out of the workspace. A map reads only files of its own workspace.';
    const notRelative = 'Paths are relative to this file and written with /, such as "images/shop.png".';
    const checkImport = async (path: string, message: string): Promise<void> => {
      assert.deepEqual(saidAbout(await readText(`import "${path}"`)), [`1 error path-outside: ${message}`]);
    };
    await checkImport('../../x.journey', outside);
    await checkImport('a/../../../x.journey', outside);
    await checkImport('\uD83D.journey', 'This path has one half of a character, which no file has in its name. Write the path again.');
    for (const path of ['/etc/passwd', 'C:/x.journey', 'a\\\\b.journey']) await checkImport(path, notRelative);
    for (const path of ['file:///etc/passwd', 'https://a.example/x.journey']) {
      await checkImport(path, 'Nothing is fetched from an address. Save the file in the workspace, and write its path.');
    }
  });

  it('of a name that is there only in an import of an import find nothing', async () => {
    const file = await readText('import "b.journey"\njourney "J" for C {\n  stage "S"\n}', { 'maps/b.journey': 'import "c.journey"', 'maps/c.journey': 'persona C "C"' });
    assert.deepEqual(saidAbout(file), ['2 warning unknown-name: There is no persona “C” here or in an imported file. Declare it (persona C "…"), or import the file that does.']);
  });
});
