import { AstUtils } from 'langium';
import { isJourney, isMeasurement, isTextFact, isWordMember, type Line } from '../generated/ast.js';
import type { CheckedFile, Fix, Rule, Target } from '../rule.js';
import { readValue } from './read-value.js';
import { journeysOf, type PlacedJourney, type SectionNode } from './sections.js';
import { addToHeading, replacePart } from './changes.js';

export const validatedWithoutEvidence: Rule = {
  id: 'validated-without-evidence',
  severity: 'warning',
  reason: 'Who reads “validated” believes every stage. One that nothing is known about is still a guess.',
  bad: 'journey "A" for B {\n  status validated\n  goal "C"\n  stage "D" { // here\n    does "E"\n  }\n}\npersona B "B"',
  good: 'evidence Talks "Talks"\njourney "A" for B {\n  status validated\n  goal "C"\n  stage "D" {\n    does "E" from Talks\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of journeysOf(file)) {
      if (readValue(journey.lines, 'status') !== 'validated') continue;
      for (const { node, around, lines } of journey.sections) {
        if (around.length > 0 || lines.length === 0 || hasEvidenceWithin(node, journey)) continue;
        report({ node }, 'This journey is validated, but nothing in this stage says how it is known. Name the evidence (from …), or call the journey a hypothesis.');
      }
    }
  },
  fix(found, file) {
    const journey = AstUtils.getContainerOfType(found.node, isJourney);
    const status = journey && file.placement.linesOf(journey).find((line) => isWordMember(line) && line.kind === 'status');
    const doubt = status ? [{ title: 'Call the journey a hypothesis', changes: replacePart({ node: status, property: 'value', index: 0 }, 'hypothesis') }] : [];
    return [...addSource(found, file), ...doubt];
  },
};

function hasEvidenceWithin(stage: SectionNode, { sections }: PlacedJourney): boolean {
  const within = sections.filter(({ node, around }) => node === stage || around[0] === stage);
  return within.some(({ node, lines }) => [node, ...lines].some((line) => isMeasurement(line) || hasEvidence(line)));
}

function hasEvidence(line: Line): boolean {
  return 'evidence' in line && line.evidence.length > 0;
}

export const momentWithoutEvidence: Rule = {
  id: 'moment-without-evidence',
  severity: 'warning',
  reason: 'At a moment of truth people stay or leave, and money follows. That deserves more than an opinion.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    moment "E" // here\n  }\n}\npersona B "B"',
  good: 'evidence Talks "Talks"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    moment "E" from Talks\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const line of unfoundedFacts(file, 'moment')) {
      report({ node: line }, 'A moment of truth, and nothing says how it is known. Name the evidence: moment "…" from Interviews');
    }
  },
  fix: addSource,
};

export const quoteWithoutSource: Rule = {
  id: 'quote-without-source',
  severity: 'info',
  reason: 'What someone says carries weight because someone said it. A quote without a source is a line that the map maker wrote.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    says "E" // here\n  }\n}\npersona B "B"',
  good: 'evidence Talks "Talks"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    says "E" from Talks\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const line of unfoundedFacts(file, 'says')) {
      report({ node: line }, 'Who said this, and where is it written down? Name the evidence: says "…" from Interviews');
    }
  },
  fix: addSource,
};

/** The facts of a kind that neither name evidence themselves nor stand below a heading that does. */
function unfoundedFacts(file: CheckedFile, kind: 'says' | 'moment'): readonly Line[] {
  return journeysOf(file).flatMap(({ sections }) => sections).flatMap(({ node, around, lines }) => {
    if ([node, ...around].some(hasEvidence)) return [];
    return lines.filter((line) => isTextFact(line) && line.kind === kind && !hasEvidence(line));
  });
}

/** Names each evidence that there is, up to three. */
function addSource({ node }: Target, file: CheckedFile): readonly Fix[] {
  const sources = [...file.namesFor(node, 'evidence')].slice(0, 3);
  return sources.map((source) => ({ title: `Known from ${source}`, changes: addToHeading(node, ` from ${source}`, file) }));
}
