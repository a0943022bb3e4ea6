import type { AlternativePath, Section, Stage, Step } from '../../model/journey-document.js';
import { shortTitlesOf, titlesOf } from '../content/names.js';
import { formatDuration, headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import type { Mark } from '../mark.js';
import { showLinks, withNotes } from './fact-words.js';
import { html } from './html.js';

/** What the heading of a stage says. */
export function showStage(stage: Stage, number: number, reading: Reading): readonly Mark[] {
  return showHeading(`${number} ${headingOf(stage, `Stage ${number}`)}`, [...stage.goals, ...takes(stage)], stage, reading);
}

export function showStep(step: Step, number: string, reading: Reading): readonly Mark[] {
  const notes = [
    ...takes(step),
    ...(step.wait ? [`waits ${formatDuration(step.wait)}`] : []),
    ...(step.optional ? ['optional'] : []),
  ];
  const details = step.details.map((name) => html('span', `opens ${titlesOf(reading.names.journeys, [name])}`, { link: `#${name}` }));
  return showHeading(`${number} ${headingOf(step, `Step ${number}`)}`, notes, step, reading, details);
}

export function showPath(path: AlternativePath, letter: string, reading: Reading): readonly Mark[] {
  const { steps } = reading.names;
  const ways = [
    ...(path.leaves.length > 0 ? [`leaves “${titlesOf(steps, path.leaves)}”`] : []),
    path.rejoins.length > 0 ? `rejoins “${titlesOf(steps, path.rejoins)}”` : 'the journey ends here',
  ];
  return showHeading(`${letter} If: ${headingOf(path, 'another way')}`, [...ways, ...takes(path)], path, reading);
}

function takes({ duration }: Section): readonly string[] {
  return duration === undefined ? [] : [`takes ${formatDuration(duration)}`];
}

function showHeading(title: string, notes: readonly string[], section: Section, { names }: Reading, more: readonly Mark[] = []): readonly Mark[] {
  const all = [
    ...notes,
    ...(section.personas.length > 0 ? [`for ${shortTitlesOf(names, section.personas)}`] : []),
    ...(section.evidence.length > 0 ? [`known from ${titlesOf(names.evidence, section.evidence)}`] : []),
    ...section.tags.map((tag) => `#${tag}`),
    ...(section.description === undefined ? [] : [section.description]),
  ].map((text) => html('span', text));
  return withNotes([html('strong', title)], [...more, ...all, ...showLinks(section.links)]);
}
