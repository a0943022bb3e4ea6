import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { walkDocument } from '../../src/model/element-key.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { drawMap } from '../../src/render/draw-map.js';
import { drawPersonas } from '../../src/render/persona/draw-personas.js';
import { readJourneyText } from './read-example.js';
import { factsOfCards, factsOfMap, missingFrom } from './shown-facts.js';

const everything = `
/** A nurse. */
persona Ida "Ida, who is afraid" {
  role "Nurse"
  goal "Be done"
  says "Not today." from Talks
  image "ida.png" alt "Ida smiles"
}
persona Tom "Tom, who drives"
team Desk "The front desk"
metric csat "Satisfaction" unit "%" target >= 85
evidence Talks "Eight talks" { method interview }
lane Law "Legal"
/** From the call to the chair. */
journey Visit "A visit" for Ida {
  status validated
  owner Desk
  reviewed 2026-11 every 90 days
  scale 1 to 5
  scenario "A tooth aches"
  tags teeth
  stage Before "Before it" {
    goal "An early date"
    duration 2 to 3 days
    step Calls "Calls the desk" from Talks for Tom {
      wait 20 minutes
      optional
      details Call
      touchpoint "Line" via phone by Desk
      feels 3 "tense" on 2026-10
      pain Busy "It is busy" { severity high }
      opportunity "Call back" { addresses Busy impact high effort low owner Desk status planned solution "A list" }
      measured csat 61
      image "desk.png" alt "A desk"
      note "Consent" in Law
      /** Many say so. */
      thinks "Again?"
    }
    path "No date" leaves Calls rejoins Calls { does "Waits a week" }
  }
}
journey Call "The call" { stage "Ring" { feels 3 } }
`;

/** What structure, names and required values can't be taken away from, and what to write instead. */
const untouchable = ['name', 'kind', 'facts', 'steps', 'stages', 'paths', 'traits'];
const instead: Readonly<Record<string, unknown>> = {
  status: 'retired', scale: { worst: -2, best: 2 }, metric: 'other', path: 'other.png', text: 'Something else', value: 4, optional: false,
};

type Edit = (element: Record<string, unknown>) => void;

/** A document in which one property of one element says something else, or nothing. */
function withEdit(document: JourneyDocument, key: string, edit: Edit): JourneyDocument {
  const copy = structuredClone(document);
  for (const placed of walkDocument(copy)) if (placed.key === key) edit(placed.element as unknown as Record<string, unknown>);
  return copy;
}

function missingAfter(document: JourneyDocument, edited: JourneyDocument): readonly string[] {
  return [
    ...missingFrom(drawMap(edited, { journey: 0 }).mark, factsOfMap(document, 0)),
    ...missingFrom(drawPersonas(edited).mark, factsOfCards(document)),
  ];
}

describe('The search for facts in a picture', () => {
  it('finds all where all are', async () => {
    const document = await readJourneyText(everything);
    assert.deepEqual(missingAfter(document, document), []);
    assert.ok(factsOfMap(document, 0).length > 40);
  });

  it('misses each that is taken from the picture', async () => {
    const document = await readJourneyText(everything);
    const unseen: string[] = [];
    for (const { key, element } of walkDocument(document)) {
      if (!key.startsWith('journeys/0') && !key.startsWith('declarations/personas')) continue;
      for (const [property, value] of Object.entries(element)) {
        if (untouchable.includes(property) || (Array.isArray(value) && value.length === 0) || value === false) continue;
        const edited = withEdit(document, key, (one) => {
          one[property] = Array.isArray(value) ? [] : instead[property];
          if (one[property] === undefined) Reflect.deleteProperty(one, property);
        });
        if (missingAfter(document, edited).length === 0) unseen.push(`${key} ${property}`);
      }
    }
    assert.deepEqual(unseen, []);
  });

  it('does not take a number of another element for it', async () => {
    const document = await readJourneyText(everything);
    const edited = withEdit(document, 'journeys/0/stages/0/steps/0/facts/1', (one) => { Reflect.deleteProperty(one, 'value'); });
    assert.deepEqual(missingAfter(document, edited).map((line) => line.replace(/:.*/, '')), ['journeys/0/stages/0/steps/0/facts/1 value']);
  });
});
