import { UriUtils, type AstNode, type ReferenceInfo } from 'langium';
import { isJourneyFile, isImport } from '../generated/ast.js';
import { placeLines } from '../placement.js';
import { nearestName } from '../reading/guess-word.js';
import type { CheckedFile, Fix, Report, Target } from '../rule.js';
import { addImport } from './add-import.js';
import { replacePart } from './changes.js';

export const elementTypes: ReadonlySet<string> = new Set(['Step', 'Pain', 'Journey']);

export function reportUnknown(file: CheckedFile, report: Report, isMine: (type: string) => boolean): void {
  const { document, namesFor } = file;
  const importsUnread = file.workspaceRoot === undefined && file.lines.some(isImport);
  for (const { error, $refText } of document.references) {
    const type = error && referenceTypes[error.info.property];
    const mayBeImported = importsUnread && type !== 'Step' && type !== 'Pain';
    if (type && isMine(type) && !mayBeImported) report(targetOf(error.info), describe($refText, type, namesFor(error.info.container, error.info.property)));
  }
}

/** The type of what each property of the syntax tree refers to. */
const referenceTypes: Readonly<Record<string, keyof typeof kinds>> = {
  personas: 'Persona', channels: 'Channel', actors: 'Actor', actor: 'Actor', evidence: 'Evidence', lanes: 'Lane', metric: 'Metric',
  leaves: 'Step', rejoins: 'Step', pains: 'Pain', journey: 'Journey', journeys: 'Journey',
};

export const kinds = {
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

export interface Unknown {
  readonly name: string;
  readonly type: keyof typeof kinds;
}

export function unknownAt({ node, property, index }: Target, { document }: CheckedFile): Unknown | undefined {
  const found = document.references.find(({ error }) => error?.info.container === node && error.info.property === property && error.info.index === index);
  const type = property === undefined ? undefined : referenceTypes[property];
  return found && type ? { name: found.$refText, type } : undefined;
}

export function correctName(found: Target, file: CheckedFile): readonly Fix[] {
  const name = unknownAt(found, file)?.name;
  const nearest = name === undefined ? undefined : nearestName(name, file.namesFor(found.node, found.property ?? ''));
  return nearest === undefined ? [] : [{ title: `Write ${nearest}`, changes: replacePart(found, nearest), preferred: true }];
}

/** Imports the files of the workspace that declare the name, up to three. */
export function importName(found: Target, file: CheckedFile): readonly Fix[] {
  const unknown = unknownAt(found, file);
  if (unknown === undefined) return [];
  const { document, documents, workspaceRoot } = file;
  if (workspaceRoot === undefined) return [];
  const declaring = documents.all.filter(({ uri, parseResult }) => UriUtils.contains(workspaceRoot, uri)
    && !UriUtils.equals(uri, document.uri) && declares(parseResult.value, unknown));
  return declaring.limit(3).toArray().map(({ uri }) => {
    const path = UriUtils.relative(UriUtils.dirname(document.uri), uri);
    return { title: `Import “${path}”, which declares ${unknown.name}`, changes: [addImport(path, file.document)] };
  });
}

export function declares(file: AstNode, { name, type }: Unknown): boolean {
  const actors: readonly string[] = ['Persona', 'Team', 'System'];
  return isJourneyFile(file) && placeLines(file).linesOf(file).some((line) => 'name' in line && line.name === name
    && (type === 'Actor' ? actors.includes(line.$type) : line.$type === type));
}
