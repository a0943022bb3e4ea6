import type { AlternativePath, Section, Stage, Step } from '../../model/journey-document.js';
import type { Colour } from '../mark.js';
import type { Content } from './content.js';
import { beside, linkTo, meta, sign, stack, words } from './content.js';
import { shortTitlesOf, titlesOf } from './names.js';
import { count, formatDuration, headingOf } from './phrases.js';
import type { Reading } from './reading.js';

/** The title of a stage on its band. */
export function showStageTitle(stage: Stage, number: number): Content {
  return {
    type: 'beside', leadWidth: number < 10 ? 24 : 34, drop: 0,
    lead: words(String(number), 'heading', 'on-stage'),
    rest: words(headingOf(stage, `Stage ${number}`), 'heading', 'on-stage'),
  };
}

/** A folded stage is narrow: its number stands above its title. */
export function showFoldedTitle(stage: Stage, number: number): Content {
  return stack(0, [words(String(number), 'heading', 'on-stage'), words(headingOf(stage, `Stage ${number}`), 'strong', 'on-stage')]);
}

export function showFoldedNotes({ steps, paths }: Stage): readonly Content[] {
  const all = count(steps.length + paths.reduce((sum, path) => sum + path.steps.length, 0), 'step');
  return [meta(`folded: ${all}${paths.length === 0 ? '' : `, ${count(paths.length, 'path')}`}`)];
}

/** What the heading of a stage says beside its title; empty where it says nothing. */
export function showStageNotes(stage: Stage, reading: Reading): readonly Content[] {
  return [...stage.goals.map((goal) => words(goal)), ...showHeading(stage, reading, [...takes(stage)])];
}

export function showStepHead(step: Step, number: string, accent: Colour, reading: Reading): Content {
  const lines: Content[] = [words(headingOf(step, `Step ${number}`), 'strong')];
  if (step.facts.some(({ kind }) => kind === 'moment')) lines.push(beside(sign('moment', 'moment', 12), words('Moment of truth', 'label', 'moment'), { gap: 5, drop: 1 }));
  for (const name of step.details) lines.push(beside(sign('opens', accent, 12), linkTo(`#${name}`, `opens ${titlesOf(reading.names.journeys, [name])}`, 'ink'), { gap: 5, drop: 2 }));
  lines.push(...showHeading(step, reading, timesOf(step)));
  return { type: 'beside', lead: words(number, 'strong', accent), leadWidth: number.length < 3 ? 24 : 36, drop: 0, rest: stack(3, lines) };
}

export function showPathHead(path: AlternativePath, letter: string, reading: Reading): Content {
  const { steps } = reading.names;
  const ways = [
    ...(path.leaves.length > 0 ? [`leaves “${titlesOf(steps, path.leaves)}”`] : []),
    path.rejoins.length > 0 ? `rejoins “${titlesOf(steps, path.rejoins)}”` : 'the journey ends here',
  ];
  const lines = stack(3, [
    words(`If: ${headingOf(path, 'another way')}`, 'strong'),
    ...ways.map((way) => meta(way)),
    ...showHeading(path, reading, takes(path)),
  ]);
  return { type: 'beside', lead: words(letter, 'strong', 'muted'), leadWidth: letter.length < 3 ? 24 : 36, drop: 0, rest: lines };
}

function timesOf(step: Step): readonly string[] {
  const times = [...takes(step)];
  if (step.wait) times.push(`waits ${formatDuration(step.wait)}`);
  if (step.optional) times.push('optional');
  return times;
}

function takes({ duration }: Section): readonly string[] {
  return duration === undefined ? [] : [`takes ${formatDuration(duration)}`];
}

/** What every heading may carry, in small print. */
function showHeading(section: Section, { names }: Reading, times: readonly string[]): readonly Content[] {
  const phrases = [...times];
  if (section.personas.length > 0) phrases.push(`for ${shortTitlesOf(names, section.personas)}`);
  if (section.evidence.length > 0) phrases.push(`from ${titlesOf(names.evidence, section.evidence)}`);
  const lines: Content[] = [];
  if (phrases.length > 0) lines.push(meta(phrases.join(' · ')));
  if (section.tags.length > 0) lines.push(meta(section.tags.map((tag) => `#${tag}`).join(' ')));
  for (const link of section.links) lines.push(linkTo(link));
  if (section.description !== undefined) lines.push(meta(section.description));
  return lines;
}
