import { isAddresses, isMeasurement, isOpportunity, isOwner, isPain, isTeam, type Line, type Measurement, type Opportunity, type Pain } from '../generated/ast.js';
import type { Change, CheckedFile, Fix, Rule, Target } from '../rule.js';
import { isRetired, readValue } from './read-value.js';
import { journeysOf, type PlacedJourney } from './sections.js';
import { addBelow, addMembers, nameFrom, namesAmong, quote, writeMember } from './changes.js';

export const painWithoutOpportunity: Rule = {
  id: 'pain-without-opportunity',
  severity: 'warning',
  reason: 'A map that shows where it hurts most, and nothing that could be done, changes nothing.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    pain Slow "Too slow" { severity blocker } // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    pain Slow "Too slow" { severity blocker }\n    opportunity "Faster" { addresses Slow }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of liveJourneys(file)) {
      const addressed = new Set(opportunitiesOf(journey).flatMap((opportunity) => addressedBy(opportunity, file)));
      for (const pain of factsOf(journey).filter(isPain)) {
        const severity = readValue(file.placement.linesOf(pain), 'severity');
        if ((severity !== 'high' && severity !== 'blocker') || isAmong(pain, addressed)) continue;
        const what = severity === 'blocker' ? 'This stops people' : 'This hurts a lot';
        report({ node: pain }, `${what}, and no opportunity addresses it. Add one: opportunity "…" { addresses ${nameOf(pain) ?? 'Name'} }`);
      }
    }
  },
  fix({ node }, file) {
    if (!isPain(node)) return [];
    const [name, naming] = nameFor(node, file);
    const opportunity = ['opportunity "What could be done" {', `  ${writeMember('addresses', name)}`, '}'];
    return [{ title: 'Add an opportunity', changes: [...naming, ...addBelow(node, opportunity, file)] }];
  },
};

/** Optional in the text, although the syntax tree says that it is always there. */
function nameOf(pain: Pain): string | undefined {
  return pain.name;
}

function isAmong(pain: Pain, names: ReadonlySet<string>): boolean {
  const name = nameOf(pain);
  return name !== undefined && names.has(name);
}

function addressedBy(opportunity: Opportunity, { placement }: CheckedFile): readonly string[] {
  return placement.linesOf(opportunity).filter(isAddresses).flatMap(({ pains }) => pains.map(({ $refText }) => $refText));
}

export const opportunityWithoutPain: Rule = {
  id: 'opportunity-without-pain',
  severity: 'info',
  reason: 'An idea that answers no pain of the map is hard to weigh against those that do.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    pain Slow "Too slow"\n    opportunity "E" { addresses Slow }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const opportunity of liveJourneys(file).flatMap(opportunitiesOf)) {
      if (addressedBy(opportunity, file).length > 0) continue;
      report({ node: opportunity }, 'This opportunity addresses no pain. Give the pain a name, and name it: opportunity "…" { addresses Name }');
    }
  },
  fix: addressPain,
};

export const opportunityWithoutWeight: Rule = {
  id: 'opportunity-without-weight',
  severity: 'info',
  reason: 'Opportunities are compared by impact and effort. One that lacks either is left out of the comparison.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" { impact high effort low }\n    opportunity "F" { impact low } // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" { impact high effort low }\n    opportunity "F" { impact low effort low }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of liveJourneys(file)) {
      const lacking = opportunitiesOf(journey).map((node) => ({ node, lacks: (['impact', 'effort'] as const).filter((kind) => readValue(file.placement.linesOf(node), kind) === undefined) }));
      if (lacking.every(({ lacks }) => lacks.length > 0)) continue;
      for (const { node, lacks } of lacking) {
        if (lacks.length > 0) report({ node }, `Other opportunities here say their impact and effort; this one lacks ${lacks.join(' and ')}.`);
      }
    }
  },
};

export const opportunityWithoutOwner: Rule = {
  id: 'opportunity-without-owner',
  severity: 'info',
  reason: 'What nobody looks after does not happen.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" // here\n  }\n}\npersona B "B"',
  good: 'team Shop "Shop"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" { owner Shop }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const opportunity of liveJourneys(file).flatMap(opportunitiesOf)) {
      const lines = file.placement.linesOf(opportunity);
      if (lines.some(isOwner) || readValue(lines, 'status') === 'dropped') continue;
      report({ node: opportunity }, 'Nobody looks after this opportunity. Name a team: opportunity "…" { owner Shop }');
    }
  },
  fix({ node }, file) {
    const declared = new Set(file.document.references.flatMap((reference) => ('ref' in reference && reference.ref && isTeam(reference.ref) ? [reference.ref.name] : [])));
    const teams = [...file.namesFor(node, 'actors')].filter((name) => declared.has(name)).slice(0, 3);
    return teams.map((team) => ({ title: `${team} looks after it`, changes: addMembers(node, [writeMember('owner', team)], file) }));
  },
};

export const missedTarget: Rule = {
  id: 'missed-target',
  severity: 'warning',
  reason: 'A number that misses its target has a cause. Without a pain beside it, the map shows that something is wrong and not what.',
  bad: 'metric csat "Satisfaction" unit "%" target >= 85\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    measured csat 61 // here\n  }\n}\npersona B "B"',
  good: 'metric csat "Satisfaction" unit "%" target >= 85\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    measured csat 61\n    pain "It takes too long"\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const { lines } of liveJourneys(file).flatMap(({ sections }) => sections)) {
      if (lines.some(isPain)) continue;
      for (const measured of latestMeasurements(lines)) {
        const missed = missedBy(measured);
        if (missed !== undefined) report({ node: measured }, `This misses its target of ${missed}, and no pain stands beside it. Say what hurts here: pain "…"`);
      }
    }
  },
  fix: ({ node }, file) => [{ title: 'Add a pain', changes: addBelow(node, ['pain        "What stands behind this number"'], file) }],
};

/** The last value of each metric; of those without a date, or with the same one, the last in the text. */
export function latestMeasurements(lines: readonly Line[]): readonly Measurement[] {
  const latest = new Map<string | undefined, Measurement>();
  for (const line of lines.filter(isMeasurement)) {
    const before = latest.get(line.metric?.$refText);
    if (before === undefined || (line.dates[0] ?? '') >= (before.dates[0] ?? '')) latest.set(line.metric?.$refText, line);
  }
  return [...latest.values()];
}

/** The target that a value misses, as it is written. */
function missedBy({ metric, value }: Measurement): string | undefined {
  const { comparisons: [comparison] = [], targets: [target] = [] } = metric?.ref ?? {};
  if (value === undefined || target === undefined) return undefined;
  const missed = comparison === '>=' ? value < target : comparison === '<=' && value > target;
  return missed ? `${comparison} ${target}` : undefined;
}

function liveJourneys(file: CheckedFile): readonly PlacedJourney[] {
  return journeysOf(file).filter((journey) => !isRetired(journey));
}

function factsOf({ sections }: PlacedJourney): readonly Line[] {
  return sections.flatMap(({ lines }) => lines);
}

function opportunitiesOf(journey: PlacedJourney): readonly Opportunity[] {
  return factsOf(journey).filter(isOpportunity);
}

/** The name of a pain, and the change that gives it one where it has none. */
function nameFor(pain: Pain, file: CheckedFile): readonly [name: string, naming: readonly Change[]] {
  const name = nameOf(pain);
  if (name !== undefined) return [name, []];
  const free = nameFrom(pain.text, namesAmong(file.lines), 'Pain');
  const at = (pain.$cstNode?.offset ?? 0) + 'pain'.length;
  return [free, [{ from: at, to: at, text: ` ${free}` }]];
}

/** Names the pains that stand beside an opportunity, up to three. */
function addressPain({ node }: Target, file: CheckedFile): readonly Fix[] {
  const beside = journeysOf(file).flatMap(({ sections }) => sections).find(({ lines }) => lines.some((line) => line === node));
  return (beside?.lines ?? []).filter(isPain).slice(0, 3).map((pain) => {
    const [name, naming] = nameFor(pain, file);
    return { title: `It addresses ${pain.text ? quote(pain.text) : name}`, changes: [...naming, ...addMembers(node, [writeMember('addresses', name)], file)] };
  });
}
