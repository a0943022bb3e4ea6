import type { Reading } from '../content/reading.js';
import { personasOf } from '../content/reading.js';
import { titleOf } from '../content/names.js';
import { capitalise, formatReview, formatScale, headingOf } from '../content/phrases.js';
import { summarise } from '../content/summary.js';
import type { Mark } from '../mark.js';
import { html } from './html.js';

/** What journey it is, and what one has to know before reading on. */
export function showJourney(reading: Reading): readonly Mark[] {
  const { journey } = reading;
  return [
    html('p', `${capitalise(journey.kind)} journey · ${capitalise(journey.status)}`, { class: 'quiet' }),
    html('h1', headingOf(journey, 'Untitled journey'), { dir: 'auto' }),
    ...(journey.description === undefined ? [] : [html('p', journey.description, { dir: 'auto' })]),
    html('p', summarise(reading), { dir: 'auto', class: 'quiet' }),
    html('dl', aboutOf(reading).map(([term, texts]) => html('div', [
      html('dt', term),
      ...texts.map((text) => html('dd', text, { dir: 'auto', ...(term === 'Data' || term === 'Links' ? { link: text } : {}) })),
    ]))),
  ];
}

function aboutOf(reading: Reading): readonly (readonly [term: string, texts: readonly string[]])[] {
  const { journey, names } = reading;
  const others = personasOf(reading).filter((name) => !journey.personas.includes(name));
  const all: readonly (readonly [string, readonly string[]])[] = [
    ['Personas', journey.personas.map((name) => titleOf(names.personas, name))],
    ['Also appear', others.map((name) => titleOf(names.personas, name))],
    ['Scenario', journey.scenarios],
    ['Goal', journey.goals],
    ['Expectation', journey.expectations],
    ['Owner', journey.owner === undefined ? [] : [titleOf(names.actors, journey.owner)]],
    ['Reviewed', journey.reviewed === undefined ? [] : [formatReview(journey.reviewed)]],
    ['Replaces', journey.baseline === undefined ? [] : [titleOf(names.journeys, journey.baseline)]],
    ['Scale', [formatScale(journey.scale)]],
    ['Data', journey.data],
    ['Tags', journey.tags],
    ['Links', journey.links],
  ];
  return all.filter(([, texts]) => texts.length > 0);
}
