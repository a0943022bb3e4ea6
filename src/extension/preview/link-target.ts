/** What a link of a journey leads to, by how it is written. Everything that is no file and not known as harmless is foreign. */
export type LinkTarget =
  | { readonly kind: 'journey'; readonly name: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'foreign'; readonly scheme: string };

export function linkTarget(link: string): LinkTarget {
  if (link.startsWith('#')) return { kind: 'journey', name: link.slice(1) };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(link)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'mailto') return { kind: 'address', address: link };
  return scheme === undefined ? { kind: 'file', path: link } : { kind: 'foreign', scheme };
}
