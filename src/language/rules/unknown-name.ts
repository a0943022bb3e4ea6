import type { ReferenceInfo } from 'langium';
import { nearestName } from '../reading/guess-word.js';
import type { CheckedFile, Report, Rule, Target } from '../rule.js';

export const unknownName: Rule = {
  id: 'unknown-name',
  severity: 'warning',
  reason: 'A persona, channel, team, system, lane, metric or evidence that nobody declared has no card, no icon and no facts, and a typing mistake makes two of one.',
  bad: 'persona Sarah "Sarah"\njourney "A" for Sara { // here\n  stage "B"\n}',
  good: 'persona Sarah "Sarah"\njourney "A" for Sarah {\n  stage "B" { goal "C" }\n}',
  check: (file, report) => reportUnknown(file, report, (type) => !elementTypes.has(type)),
};

export const unknownElement: Rule = {
  id: 'unknown-element',
  severity: 'error',
  reason: 'A path that leaves a step which isn’t there, or an opportunity that addresses a pain which isn’t there, says nothing.',
  bad: 'journey "A" {\n  stage "B" {\n    step Pays "Pays"\n    path "C" leaves Pais { // here\n      step "D"\n    }\n  }\n}',
  good: 'journey "A" {\n  stage "B" {\n    step Pays "Pays"\n    path "C" leaves Pays {\n      step "D"\n    }\n  }\n}',
  check: (file, report) => reportUnknown(file, report, (type) => elementTypes.has(type)),
};

const elementTypes: ReadonlySet<string> = new Set(['Step', 'Pain', 'Journey']);

function reportUnknown({ document, namesFor }: CheckedFile, report: Report, isMine: (type: string) => boolean): void {
  for (const { error, $refText } of document.references) {
    const type = error && referenceTypes[error.info.property];
    if (type && isMine(type)) report(targetOf(error.info), describe($refText, type, namesFor(error.info.container, error.info.property)));
  }
}

/** The type of what each property of the syntax tree refers to. */
const referenceTypes: Readonly<Record<string, keyof typeof kinds>> = {
  personas: 'Persona', channels: 'Channel', actors: 'Actor', actor: 'Actor', evidence: 'Evidence', lanes: 'Lane', metric: 'Metric',
  leaves: 'Step', rejoins: 'Step', pains: 'Pain', journey: 'Journey', journeys: 'Journey',
};

const kinds = {
  Persona: { name: 'persona', place: 'here or in an imported file', declare: 'persona' },
  Channel: { name: 'channel', place: 'here, in an imported file or built in', declare: 'channel' },
  Actor: { name: 'team, system or persona', place: 'here or in an imported file', declare: 'team' },
  Evidence: { name: 'evidence', place: 'here or in an imported file', declare: 'evidence' },
  Lane: { name: 'lane', place: 'here or in an imported file', declare: 'lane' },
  Metric: { name: 'metric', place: 'here or in an imported file', declare: 'metric' },
  Step: { name: 'step', place: 'in this journey', declare: undefined },
  Pain: { name: 'pain', place: 'in this journey', declare: undefined },
  Journey: { name: 'journey', place: 'here or in an imported file', declare: undefined },
} as const;

function targetOf({ container, property, index }: ReferenceInfo): Target {
  return index === undefined ? { node: container, property } : { node: container, property, index };
}

function describe(name: string, type: keyof typeof kinds, names: Iterable<string>): string {
  const { name: kind, place, declare } = kinds[type];
  const nearest = nearestName(name, names);
  const declaring = declare ? `Declare it (${declare} ${name} "…"), or import the file that does.` : 'Give it this name where it stands.';
  return `There is no ${kind} “${name}” ${place}. ${nearest ? `Did you mean ${nearest}?` : declaring}`;
}
