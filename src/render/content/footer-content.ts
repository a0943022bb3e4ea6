import type { Evidence, FactKind } from '../../model/journey-document.js';
import { severities } from '../../model/journey-document.js';
import { feelingPersonas, feelingsOf } from '../../model/emotion.js';
import { sectionsOf } from '../../model/sections.js';
import type { IconName } from '../icons/icons.js';
import type { Colour } from '../mark.js';
import { markerIcon, markerOf } from '../emotion/markers.js';
import type { Content } from './content.js';
import { beside, flow, linkTo, meta, sign, stack, words } from './content.js';
import { titleOf } from './names.js';
import { capitalise, count, headingOf } from './phrases.js';
import type { Reading } from './reading.js';

/** The legend of what the picture uses, then the evidence that the journey names. */
export function showFooter(reading: Reading): Content {
  const evidence = evidenceOf(reading);
  return stack(28, [
    stack(8, [words('How to read this map', 'label', 'muted'), flow(24, 8, showLegend(reading))]),
    ...(evidence.length === 0 ? [] : [stack(8, [
      words('Evidence', 'label', 'muted'),
      { type: 'flow', gap: 40, lineGap: 16, itemWidth: 272, children: evidence.map((name) => showEvidence(name, reading)) },
    ] satisfies Content[])]),
  ]);
}

function showLegend(reading: Reading): readonly Content[] {
  const sections = sectionsOf(reading.journey);
  const facts = sections.flatMap((section) => section.facts);
  const has = (...kinds: readonly FactKind[]): boolean => facts.some(({ kind }) => kinds.includes(kind));
  const used = severities.filter((severity) => facts.some((fact) => fact.kind === 'pain' && fact.severity === severity));
  return [
    entry('known', 'known from evidence', 'faint'),
    entry('assumed', 'assumed', 'faint'),
    ...(has('feels') ? [
      entry('known-line', 'feeling, known', 'line'), entry('assumed-line', 'feeling, assumed', 'line'),
      entry('gap-line', 'no feeling noted', 'faint'), ...personaEntries(reading),
    ] : []),
    ...(hasWholeFeelings(reading) ? [entry('whole-line', 'feeling of a whole stage', 'muted')] : []),
    ...(reading.journey.stages.some(({ paths }) => paths.length > 0) ? [entry('branch-line', 'another way', 'muted')] : []),
    ...used.map((severity) => entry(`severity-${severity}`, severity === 'blocker' ? 'blocker, a barrier' : `${severity} pain`, 'pain')),
    ...(has('moment') ? [entry('moment', 'moment of truth', 'moment')] : []),
    ...(has('measured') ? [entry('met', 'target met', 'good'), entry('missed', 'target missed', 'bad')] : []),
    ...(has('frontstage', 'backstage', 'support') ? [entry('blueprint-line', 'lines of the service blueprint', 'faint')] : []),
  ];
}

function hasWholeFeelings({ journey }: Reading): boolean {
  const wholes = journey.stages.flatMap((stage) => [stage, ...stage.paths]);
  return wholes.some((section) => section.steps.length > 0 && feelingsOf(section).length > 0);
}

function entry(icon: IconName, text: string, colour: Colour): Content {
  return beside(sign(icon, colour, 14), meta(text), { gap: 6, drop: 1 });
}

/** The lines of the personas, where there is more than one line. */
function personaEntries(reading: Reading): readonly Content[] {
  const felt = sectionsOf(reading.journey).flatMap((section) =>
    feelingsOf(section).flatMap((feeling) => feelingPersonas(feeling, section, reading.journey)),
  );
  const personas = reading.journey.personas.filter((name) => felt.includes(name));
  const all = [...new Set([...personas, ...felt])];
  return all.length < 2 ? [] : all.map((name) => {
    const marker = markerOf([name], all);
    return entry(markerIcon(marker, true), titleOf(reading.names.personas, name), marker.colour);
  });
}

/** The names of the evidence that the journey refers to: what is declared first, then what nobody declared. */
function evidenceOf({ journey, names }: Reading): readonly string[] {
  const used = new Set(sectionsOf(journey).flatMap((section) => [...section.evidence, ...section.facts.flatMap((fact) => fact.evidence)]));
  return [...[...names.evidence.keys()].filter((name) => used.has(name)), ...[...used].filter((name) => !names.evidence.has(name))];
}

function showEvidence(name: string, reading: Reading): Content {
  const evidence: Evidence = reading.names.evidence.get(name) ?? { links: [], themes: [] };
  const facts = [
    ...(evidence.method === undefined ? [] : [capitalise(evidence.method.replace('-', ' '))]),
    ...(evidence.participants === undefined ? [] : [count(evidence.participants, 'participant')]),
    ...(evidence.date === undefined ? [] : [evidence.date]),
  ];
  return stack(2, [
    words(headingOf(evidence, name)),
    ...(facts.length === 0 ? [] : [meta(facts.join(' · '))]),
    ...(evidence.themes.length === 0 ? [] : [meta(`Themes: ${evidence.themes.join(', ')}`)]),
    ...evidence.links.map((link) => linkTo(link)),
    ...(evidence.description === undefined ? [] : [meta(evidence.description)]),
  ]);
}
