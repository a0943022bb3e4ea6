import type { JourneyDocument, Persona, Section } from '../../model/journey-document.js';

const allowed = /\.(?:png|jpe?g|gif|webp|svg)$/i;
const absolute = /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i;

/** The images that a document names, each with the folders in which it may lie, as paths relative to the document's folder. */
export function imagePaths(document: JourneyDocument): ReadonlyMap<string, readonly string[]> {
  const own = [...document.journeys.flatMap(({ stages }) => stages.flatMap(pathsOfStage)), ...pathsOfPersonas(document.declarations.personas)];
  const imported = pathsOfPersonas(document.imported.personas);
  const importFolders = document.imports.map((path) => path.replace(/[^/]*$/, ''));
  const folders: readonly (readonly [string, readonly string[]])[] = [
    ...imported.map((path) => [path, importFolders] as const),
    ...own.map((path) => [path, ['']] as const),
  ];
  return new Map(folders.filter(([path]) => isImagePath(path)));
}

/** A relative path to a file of a kind that can only be a picture. */
export function isImagePath(path: string): boolean {
  return allowed.test(path) && !absolute.test(path);
}

function pathsOfStage(stage: JourneyDocument['journeys'][number]['stages'][number]): readonly string[] {
  return [stage, ...stage.steps, ...stage.paths.flatMap((path) => [path, ...path.steps])].flatMap(pathsOfSection);
}

function pathsOfSection({ facts }: Section): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'image' ? [fact.path] : []));
}

function pathsOfPersonas(personas: readonly Persona[]): readonly string[] {
  return personas.flatMap(({ traits }) => traits.filter(({ kind }) => kind === 'image').map(({ text }) => text));
}
