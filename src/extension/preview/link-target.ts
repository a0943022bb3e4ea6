/** What a link of a journey leads to, by how it is written. Everything that is no file and not known as harmless is foreign. */
export type LinkTarget =
  | { readonly kind: 'journey'; readonly name: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'foreign'; readonly link: string };

export function linkTarget(link: string): LinkTarget {
  if (link.startsWith('#')) return { kind: 'journey', name: link.slice(1) };
  if (/^(?:https:\/\/|mailto:)/i.test(link)) return { kind: 'address', address: link };
  // Paths are written with slashes; with a backslash, one would lead out of its folder on Windows.
  const isForeign = /^[a-z][a-z0-9+.-]*:|\\/i.test(link);
  // What stands behind # is a part of the file, which VS Code's editors know nothing of.
  return isForeign ? { kind: 'foreign', link } : { kind: 'file', path: link.replace(/#.*$/s, '') };
}
