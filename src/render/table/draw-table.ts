import type { JourneyDocument } from '../../model/journey-document.js';
import { placedFacts } from '../../model/placed-facts.js';
import { sectionsOf } from '../../model/sections.js';
import { headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { personasOf, readJourney } from '../content/reading.js';
import type { DrawOptions, Page } from '../drawing.js';
import { lanesFor } from '../lanes/lane-table.js';
import type { Mark } from '../mark.js';
import { showDeclared } from './declared-tables.js';
import { showGathered } from './gathered-tables.js';
import { html } from './html.js';
import { showJourney } from './journey-words.js';
import { showSteps } from './steps-table.js';

/**
 * A journey in words: every fact in tables that screen readers walk through and spreadsheets take. Of a file without that journey,
 * its people and its evidence.
 */
export function drawTable(document: JourneyDocument, { journey, images = {}, persona, hiddenLanes = [] }: DrawOptions): Page {
  const reading = readJourney(document, journey, images, persona);
  if (reading === undefined) return toPage('Personas', showPeople(document));
  return toPage(headingOf(reading.journey, 'Untitled journey'), showAll(reading, hiddenLanes));
}

function toPage(title: string, children: readonly Mark[]): Page {
  return { kind: 'page', mark: html('section', children, { 'id': 'page', 'class': 'page', 'aria-label': title }) };
}

function showAll(reading: Reading, hiddenLanes: readonly string[]): readonly Mark[] {
  const { document, journey, journeyKey } = reading;
  const lanes = lanesFor(reading).filter(({ id }) => !hiddenLanes.includes(id));
  const facts = placedFacts(journey, journeyKey, reading.persona).filter(({ fact }) => lanes.some(({ holds }) => holds(fact)));
  const shown = { personas: new Set(personasOf(reading)), evidence: new Set(evidenceOf(reading)) };
  return [
    html('section', showJourney(reading), { element: journeyKey }),
    html('section', [html('h2', 'Stages and steps'), journey.stages.length === 0 ? noStages : showSteps(lanes, reading)], { id: 'stages' }),
    ...showGathered(facts, reading),
    ...showDeclared(document, (list, name) => name !== undefined && shown[list].has(name)),
  ];
}

const noStages = html('p', 'A journey begins with its first stage.', { class: 'quiet', id: 'hint' });

function evidenceOf({ journey }: Reading): readonly string[] {
  return sectionsOf(journey).flatMap((section) => [...section.evidence, ...section.facts.flatMap(({ evidence }) => evidence)]);
}

function showPeople(document: JourneyDocument): readonly Mark[] {
  const tables = showDeclared(document, () => true);
  return tables.length > 0 ? tables : [html('p', 'There are no journeys and no personas in this file.', { class: 'quiet' })];
}
