import type { Declarations, ImportedDeclarations, JourneyDocument, JourneyMap } from '../../model/journey-document.js';
import type { ReadVersion } from '../../protocol.js';

/** What a journey goes by where it is compared alone. No name has a quote in it, so that none is taken for a title. */
export function journeyId({ name, title }: JourneyMap): string {
  return name ?? JSON.stringify(title ?? '');
}

export function titleOf({ name, title }: JourneyMap): string {
  return title ?? name ?? 'a journey without a title';
}

/**
 * One journey of a file, as a document of its own: what the file declares is around it, as if it came from elsewhere, and is not
 * compared. Undefined where the file has no such journey any more.
 */
export function pickJourney(version: ReadVersion, id: string): ReadVersion | undefined {
  const { document } = version;
  const index = document.journeys.findIndex((journey) => journeyId(journey) === id);
  const journey = document.journeys[index];
  if (!journey) return undefined;
  const prefix = `journeys/${index}`;
  const places = Object.entries(version.places).filter(([key]) => key === prefix || key.startsWith(`${prefix}/`));
  return {
    ...version,
    document: { imports: [], declarations: noDeclarations, imported: surroundings(document), journeys: [journey] },
    places: Object.fromEntries(places.map(([key, place]) => [`journeys/0${key.slice(prefix.length)}`, place])),
  };
}

/** A document whose journey goes by the heading of another, so that the two are understood as versions of one journey. */
export function takeHeading(document: JourneyDocument, { journeys: [other] }: JourneyDocument): JourneyDocument {
  return { ...document, journeys: document.journeys.map((journey) => (other ? withHeading(journey, other) : journey)) };
}

function withHeading({ name: _name, title: _title, kind: _kind, baseline: _baseline, ...journey }: JourneyMap, { name, title, kind, baseline }: JourneyMap): JourneyMap {
  return {
    ...journey, kind,
    ...(name !== undefined && { name }), ...(title !== undefined && { title }), ...(baseline !== undefined && { baseline }),
  };
}

const noDeclarations: Declarations = { personas: [], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };

function surroundings({ declarations, imported, journeys }: JourneyDocument): ImportedDeclarations {
  return {
    personas: [...declarations.personas, ...imported.personas],
    teams: [...declarations.teams, ...imported.teams],
    systems: [...declarations.systems, ...imported.systems],
    channels: [...declarations.channels, ...imported.channels],
    evidence: [...declarations.evidence, ...imported.evidence],
    metrics: [...declarations.metrics, ...imported.metrics],
    lanes: [...declarations.lanes, ...imported.lanes],
    journeys: [...journeys, ...imported.journeys],
  };
}
