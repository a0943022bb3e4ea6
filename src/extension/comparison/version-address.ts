/** What an address of a version consists of, as VS Code has it. */
export interface VersionAddress {
  readonly scheme: string;
  readonly path: string;
  readonly query: string;
  readonly fsPath: string;
}

/** Which version of a file an address means, as far as that can be told from how it is written. */
export interface VersionFields {
  /** A commit, a branch or a tag; empty for what is about to be committed. */
  readonly ref?: string;
  readonly path?: string;
}

/**
 * What git, pull requests and the like write into an address beside the path. Both VS Code's own Git and that of GitHub's pull
 * requests write JSON with `path` and `ref`, or `commit`, into the query.
 */
export function versionFields({ query }: Pick<VersionAddress, 'query'>): VersionFields {
  const fields = parse(query);
  const ref = [fields['ref'], fields['commit']].find((value) => typeof value === 'string');
  const path = fields['path'];
  return { ...(ref !== undefined && { ref }), ...(typeof path === 'string' && { path }) };
}

/**
 * The query of another file of the same version, whose path and path on the disk are given; undefined where it can't be told how that is
 * written.
 */
export function siblingQuery({ query, path, fsPath }: VersionAddress, sibling: Pick<VersionAddress, 'path' | 'fsPath'>): string | undefined {
  if (query === '') return '';
  const written = versionFields({ query }).path;
  if (written === undefined) return undefined;
  const rewrite = (next: string): string => JSON.stringify({ ...parse(query), path: next });
  if (written === fsPath) return rewrite(sibling.fsPath);
  const root = path.slice(0, -written.length);
  return path.endsWith(`/${written}`) && sibling.path.startsWith(root) ? rewrite(sibling.path.slice(root.length)) : undefined;
}

function parse(query: string): Readonly<Record<string, unknown>> {
  if (!query.startsWith('{')) return {};
  try {
    return JSON.parse(query) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
