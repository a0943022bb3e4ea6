import fc from 'fast-check';

/** What is edited, and how: a property, which of the places that have it, and what is done there. The numbers are taken round how many of each there are. */
export interface Edit {
  readonly property: number;
  readonly place: number;
  readonly how: number;
}

export const edits: fc.Arbitrary<Edit> = fc.record({ property: fc.nat(), place: fc.nat(), how: fc.nat() });

type Path = readonly string[];

/** A document with another text, number or list somewhere; a text is mostly that of another such place, so that names and levels stay such. */
export function editData<Data extends object>(data: Data, { property, place, how }: Edit): Data {
  const parts = partsOf(data, []);
  const properties = [...new Set(parts.map(propertyOf))];
  const alike = parts.filter((part) => propertyOf(part) === properties[property % properties.length]);
  const chosen = alike[place % alike.length];
  return chosen ? (replaceAt(data, chosen.path, edited(chosen.value, alike.map(({ value }) => value), how)) as Data) : data;
}

interface Part {
  readonly path: Path;
  readonly value: unknown;
}

/** Items have the name of their list. */
function propertyOf({ path }: Part): string | undefined {
  return path.findLast((key) => !/^\d+$/.test(key));
}

function partsOf(value: unknown, path: Path): readonly Part[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inside = Object.entries(value).flatMap(([key, each]) => (key === 'kind' ? [] : partsOf(each, [...path, key])));
  return Array.isArray(value) ? [{ path, value }, ...inside] : inside;
}

function edited(value: unknown, alike: readonly unknown[], how: number): unknown {
  if (Array.isArray(value)) return editList(value, how);
  if (typeof value === 'number') return value + (how % 2 === 0 ? 1 : -1);
  return typeof value === 'string' ? alike.filter((each) => typeof each === 'string')[how % alike.length] ?? value : value;
}

/** One item less, one twice, or all the other way round. */
function editList(list: readonly unknown[], how: number): readonly unknown[] {
  const index = Math.floor(how / 3) % Math.max(1, list.length);
  switch (how % 3) {
    case 0: return list.toSpliced(index, 1);
    case 1: return list.length === 0 ? list : list.toSpliced(index, 0, structuredClone(list[index]));
    default: return list.toReversed();
  }
}

function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const record = copy as Record<string, unknown>;
  record[key] = replaceAt(record[key], rest, by);
  return copy;
}
