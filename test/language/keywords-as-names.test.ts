import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clauses, words } from '../../src/language/words.js';
import { readText, saidAbout } from './read-text.js';

const keywords = [...Object.keys(words), ...Object.keys(clauses)];

/** Reads a text in which `NAME` stands wherever a name can, and finds the name in the model as often as it stands there. */
async function checkName(name: string, template: string): Promise<void> {
  const file = await readText(template.replaceAll('NAME', name), { 'maps/c.png': '' });
  assert.deepEqual(saidAbout(file), [], name);
  const found = valuesOf(file.document).filter((value) => value === name).length;
  assert.ok(found >= template.split('NAME').length - 1, `${name} stands ${found} times in ${JSON.stringify(file.document)}`);
}

/** All texts of a model, without the names of its properties. */
function valuesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}

const factWords = ['touchpoint', 'does', 'thinks', 'says', 'need', 'gain', 'moment', 'artifact', 'frontstage', 'backstage', 'support', 'factor'];

const declarations: Readonly<Record<string, string>> = {
  'a persona': 'persona NAME "A"\njourney "B" for NAME {\n  owner NAME\n  stage "C" for NAME {\n    does "D" for NAME, NAME\n    touchpoint "E" by NAME\n  }\n}',
  'a team': 'team NAME "A"\njourney "B" {\n  owner NAME\n  stage "C" {\n    backstage "D" by NAME from\n      Talks\n    backstage "E" by NAME, NAME\n  }\n}\nevidence Talks "Talks"'.replace(' from\n      Talks', ''),
  'a system without a title': 'system NAME\njourney "B" {\n  stage "C" {\n    support "D" by NAME\n  }\n}',
  'a channel': 'channel NAME "A" online\njourney "B" {\n  stage "C" {\n    touchpoint "D" via NAME by NAME\n    touchpoint "E" via NAME, NAME\n  }\n}\nteam NAME "F"',
  'evidence': 'evidence NAME "A" {\n  method interview\n}\njourney "B" {\n  stage "C" from NAME {\n    step "D" from NAME {\n      says "E" from NAME\n      feels +1 from NAME, NAME\n    }\n  }\n}',
  'a metric': 'metric NAME "A" unit "%" target >= 3\njourney "B" {\n  stage "C" {\n    measured NAME 4 on 2026-10-01\n  }\n}',
  'a lane': 'lane NAME "A"\njourney "B" {\n  stage "C" {\n    note "D" in NAME\n  }\n}',
  'a journey': 'journey NAME "A" {\n  baseline NAME\n  stage "B"\n}\njourney "C" {\n  stage "D" {\n    step "E" { details NAME }\n  }\n}',
  'a stage': 'journey "A" {\n  stage NAME "B" {\n    goal "C"\n  }\n\n  stage "D"\n}',
  'a stage without a title': 'journey "A" {\n  stage NAME {\n    goal "C"\n  }\n}',
  'a step': 'journey "A" {\n  stage "B" {\n    step NAME "C" {\n      feels +1\n    }\n\n    path "D" leaves NAME rejoins NAME {\n      step "E"\n    }\n  }\n}',
  'a step on one line': 'journey "A" {\n  stage "B" {\n    step NAME "C" { feels +2 }\n    step "D" { feels +2 }\n  }\n}',
  'a path': 'journey "A" {\n  stage "B" {\n    path NAME "C" {\n      step "D"\n    }\n  }\n}',
  'a pain': 'journey "A" {\n  stage "B" {\n    pain NAME "C"\n    opportunity "D" {\n      addresses NAME\n      addresses NAME, NAME\n    }\n  }\n}',
  'a pain without a text': 'journey "A" {\n  stage "B" {\n    pain NAME { severity high }\n  }\n}',
  'an opportunity': 'journey "A" {\n  stage "B" {\n    opportunity NAME "D" { impact high }\n  }\n}',
  'any other fact': factWords.map((word) => `journey "${word}" {\n  stage "B" {\n    ${word} NAME "C"\n  }\n}\n`).join('\n'),
  'a fact whose persona has the name': 'persona NAME\njourney "A" {\n  stage "B" {\n    step "C" for NAME {\n      feels +1 for NAME\n      image "c.png" alt "C" for NAME\n    }\n\n    path "D" for NAME {\n      step "E"\n    }\n\n    opportunity "F" for NAME { owner NAME }\n  }\n}',
  'a heading without a title before a preposition': 'persona NAME\nevidence NAME\njourney "A" {\n  stage NAME for NAME {\n    goal "B"\n  }\n\n  stage "C" {\n    step Other from NAME { feels +1 }\n  }\n}',
  'a note': 'journey "A" {\n  stage "B" {\n    note NAME "C"\n    gain "D"\n  }\n}',
  'a tag': 'journey "A" {\n  tags NAME\n  tags first, NAME\n  stage "B"\n}',
};

describe('Every keyword can be the name of', () => {
  for (const [place, template] of Object.entries(declarations)) {
    it(place, async () => {
      for (const keyword of keywords) await checkName(keyword, template);
    });
  }
});

describe('A name', () => {
  it('has letters of any script, marks, digits, _ and -, and is one however it is composed', async () => {
    for (const name of ['Straße', '顧客', 'ग्राहक', 'ลูกค้า', '𠮷野', '_x', 'a-b_2', 'Ꭰ']) await checkName(name, declarations['a persona'] ?? '');
    const { diagnostics } = await readText('persona Zoe\u0308 "A"\njourney "B" for Zo\u00eb {\n  stage "C"\n}');
    assert.deepEqual(diagnostics, []);
  });
});

describe('A preposition', () => {
  it('that is followed by a name is none', async () => {
    const { document } = await readText('persona Sarah\njourney for Sarah {\n  stage for for Sarah\n  stage from "A"\n}');
    assert.deepEqual(document.journeys.map(({ name, personas }) => [name, personas]), [[undefined, ['Sarah']]]);
    assert.deepEqual(document.journeys[0]?.stages.map(({ name, title, personas }) => [name, title, personas]), [['for', undefined, ['Sarah']], ['from', 'A', []]]);
  });
});
