import type { Fact, PersonaTrait } from '../model/journey-document.js';
import type { ChangeContext, ChangedValue, Reference } from './comparison.js';
import type { Renamed } from './compare-properties.js';
import type { ElementNode } from './element-tree.js';
import type { Difference } from './list-changes.js';
import type { TitleOf } from './read-titles.js';
import { referenceTargets } from './renamed-references.js';

/** What is needed to say what names refer to, in both documents. */
export interface Titles {
  readonly before: TitleOf;
  readonly after: TitleOf;
  readonly renamed: Renamed;
}

/** What the sentence about a change calls by its title: what the property refers to, and whom or what a line is about. */
export function referTo({ property = '', before: was, after: is }: Difference, before: ElementNode | undefined, after: ElementNode | undefined, titles: Titles): Pick<ChangeContext, 'references' | 'about'> {
  const then = (name: string, of: string): Reference[] => (before ? [referBefore(of, name, before, after, titles)] : []);
  const now = (name: string, of: string): Reference[] => (after ? [withTitle(name, titles.after(of, name, after))] : []);
  const line = aboutOf((after ?? before)?.element);
  const about = line?.names.flatMap((name) => (after ? now(name, line.property) : then(name, line.property))) ?? [];
  return {
    ...(property in referenceTargets && { references: { before: namesIn(was).flatMap((name) => then(name, property)), after: namesIn(is).flatMap((name) => now(name, property)) } }),
    ...(about.length > 0 && { about }),
  };
}

/** What was renamed is called as it is now; what is gone, as it was. */
function referBefore(property: string, name: string, before: ElementNode, after: ElementNode | undefined, titles: Titles): Reference {
  const now = titles.renamed(property, name, before);
  return withTitle(now, (after && titles.after(property, now, after)) ?? titles.before(property, name, before));
}

function withTitle(name: string, title: string | undefined): Reference {
  return { name, ...(title !== undefined && { title }) };
}

function namesIn(value: ChangedValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function aboutOf(element: ElementNode['element'] | undefined): { readonly property: string; readonly names: readonly string[] } | undefined {
  const line = element as Fact | PersonaTrait | undefined;
  if (line?.kind === 'feels' && 'personas' in line) return { property: 'personas', names: line.personas };
  return line && 'metric' in line ? { property: 'metric', names: [line.metric] } : undefined;
}
