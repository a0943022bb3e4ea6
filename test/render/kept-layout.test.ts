import { deepEqual, ok } from 'node:assert/strict';
import { replaceEqualDeep } from '@tanstack/query-core';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import type { DrawOptions } from '../../src/render/drawing.js';
import type { Figure } from '../../src/render/layout/figure.js';
import type { PictureViewName } from '../../src/render/views.js';
import { drawView } from '../../src/render/views.js';
import { seed } from '../fuzz/seed.js';
import type { Edit } from './random-edits.js';
import { editData, edits } from './random-edits.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';

/** Sections that say something because of what stands elsewhere: an edit there has to be seen in them. */
const entangled = `
persona Ann "Ann, who is first"
persona Bob "Bob"
team Sales "The sales team"
channel Shop "A shop" { presence offline }
evidence Talks "Twelve talks"
metric Wait "Waiting time" { unit "min" target <= 5 }
journey Main "Entangled" for Ann, Bob {
  stage "One" from Talks {
    goal "Get there"
    step First "The first" {
      touchpoint "A door" via Shop, web
      does "Knocks" by Sales
      feels +1 "glad" for Ann
      feels -1 "cross" for Bob
      pain Late "It is late" { severity blocker }
      measured Wait 7
      image "images/door.png" alt "A door"
    }
    step Second "The second" { feels 2 pain "Nobody is there" says "Hello?" opportunity "Be early" { addresses Late } }
    path "If it is locked" leaves First rejoins Third { step "Rings" { feels -2 "small" frontstage "Opens" by Bob } }
  }
  stage "Two" { step Third "The third" for Bob { feels 0 details Main moment "Enters" backstage "Looks" note "Aside" } }
}
`;

/** One picture after another: mostly the same one with an edit, sometimes with other choices. */
interface Turn {
  readonly edit: Edit;
  readonly view: PictureViewName;
  readonly options: DrawOptions;
}

const choices: fc.Arbitrary<DrawOptions> = fc.record({
  journey: fc.constant(0),
  persona: fc.constantFrom('Ann', 'Bob', 'Sarah'),
  foldedStages: fc.constantFrom([], ['journeys/0/stages/0']),
  hiddenLanes: fc.constantFrom([], ['feels']),
  images: fc.constantFrom({}, { 'images/door.png': 'door' }),
  width: fc.constantFrom(1200, 400),
}, { requiredKeys: ['journey'] });
const views = fc.constantFrom<PictureViewName>('map', 'blueprint');
const sessions = fc.tuple(views, choices, fc.array(edits, { minLength: 2, maxLength: 5 }), fc.option(views), fc.option(choices), fc.array(edits, { maxLength: 2 }))
  .map(([view, options, first, otherView, otherOptions, then]): readonly Turn[] => [
    ...first.map((edit) => ({ edit, view, options })),
    ...then.map((edit) => ({ edit, view: otherView ?? view, options: { ...options, ...otherOptions } })),
  ]);

function figuresOf(document: JourneyDocument, { view, options }: Omit<Turn, 'edit'>): readonly Figure[] {
  return drawView(view, document, options).figures;
}

/** The states of a document, one edit after the other; what an edit leaves as it was is the same object. */
function statesOf(document: JourneyDocument, turns: readonly Turn[]): readonly JourneyDocument[] {
  let last = document;
  return turns.map(({ edit }) => (last = replaceEqualDeep(last, structuredClone(editData(last, edit)))));
}

/** What others than the edited section show, as texts of `entangled` and what is written instead. */
const seenElsewhere = [
  ['"Ann, who is first"', '"Anna"'], ['"The sales team"', '"Sales"'], ['presence offline', 'presence online'], ['"Twelve talks"', '"Talks"'], ['target <= 5', 'target <= 9'],
  ['journey Main "Entangled"', 'journey Main "Tangled"'], ['for Ann, Bob {', 'for Ann {'], ['for Ann, Bob {', 'for Ann, Bob { scale -3 to 3'],
  ['stage "One" from Talks', 'stage "One"'], ['"It is late"', '"It is too late"'], ['"The third"', '"The last"'], ['feels -1 "cross" for Bob', ''],
] as const;
const otherChoices: readonly (readonly [name: string, view: PictureViewName, options: Partial<DrawOptions>])[] = [
  ['for one persona', 'map', { persona: 'Ann' }], ['with an image that may be loaded', 'map', { images: { 'images/door.png': 'door' } }], ['without its feelings', 'map', { hiddenLanes: ['feels'] }],
  ['with a folded stage', 'map', { foldedStages: ['journeys/0/stages/0'] }], ['as a blueprint', 'blueprint', {}], ['in a narrow window', 'map', { width: 400 }],
];

/** Draws some pictures in turn, and each as if nothing was there before. */
function checkSession(shown: readonly (Omit<Turn, 'edit'> & { readonly document: JourneyDocument })[]): void {
  const kept = shown.map(({ document, ...how }) => figuresOf(document, how));
  deepEqual(kept, shown.map(({ document, ...how }) => figuresOf(structuredClone(document), how)));
}

function checkEdits(document: JourneyDocument, turns: readonly Turn[]): void {
  const states = statesOf(document, turns);
  checkSession(turns.flatMap((turn, position) => (states[position] ? [{ ...turn, document: states[position] }] : [])));
}

describe('a picture that is drawn after another', () => {
  for (const [text, instead] of seenElsewhere) {
    it(`shows ${instead || 'nothing'} instead of ${text} wherever that is seen`, async () => {
      const document = await readJourneyText(entangled);
      const edited = replaceEqualDeep(document, await readJourneyText(entangled.replace(text, instead)));
      checkSession([document, edited].map((each) => ({ document: each, view: 'map', options: { journey: 0 } })));
    });
  }

  it('shows what an imported file declares anew', async () => {
    const document = await readExample('first-order.journey');
    const { imported } = document;
    const edited = { ...document, imported: { ...imported, personas: imported.personas.map((persona) => ({ ...persona, title: 'Another' })) } };
    checkSession([document, edited].map((each) => ({ document: each, view: 'map', options: { journey: 0 } })));
  });

  for (const [name, view, options] of otherChoices) {
    it(`is itself ${name}, and as before without that`, async () => {
      const document = await readJourneyText(entangled);
      const usual: Omit<Turn, 'edit'> = { view: 'map', options: { journey: 0 } };
      checkSession([usual, { view, options: { ...usual.options, ...options } }, usual].map((how) => ({ ...how, document })));
    });
  }

  for (const name of exampleNames) {
    it(`is the one that would be drawn if nothing was there before, whatever is edited in ${name}`, async () => {
      const document = await readExample(name);
      fc.assert(fc.property(sessions, (turns) => { checkEdits(document, turns); }), { seed, numRuns: 10 });
    });
  }

  it('is so also where sections say something because of others', async () => {
    const document = await readJourneyText(entangled);
    fc.assert(fc.property(sessions, (turns) => { checkEdits(document, turns); }), { seed, numRuns: 100 });
  });

  it('has the same figures for all facts but those of the step that was edited', async () => {
    const document = await readJourneyText(entangled);
    const edited = await readJourneyText(entangled.replace('"Nobody is there"', '"Somebody is there"'));
    const [before, after] = [document, replaceEqualDeep(document, edited)].map((state) => factsIn(figuresOf(state, { view: 'map', options: { journey: 0 } })));
    ok(before && after);
    deepEqual([...after.keys()], [...before.keys()]);
    const anew = [...after].filter(([key, figure]) => figure !== before.get(key)).map(([key]) => key);
    deepEqual(anew, [0, 1, 2, 3].map((fact) => `journeys/0/stages/0/steps/1/facts/${fact}`));
  });
});

/** The groups of all facts, by their keys, in the order of keys. */
function factsIn(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const found = figures.flatMap(function within(figure): readonly Figure[] {
    return figure.type !== 'group' ? [] : figure.element !== undefined && /\/facts\/\d+$/.test(figure.element) ? [figure] : figure.children.flatMap(within);
  });
  return new Map(found.map((figure) => [figure.element ?? '', figure] as const).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
