import type { AstNode, LangiumDocument } from 'langium';

/** What the references of a document lead to. */
export function targetsOf({ references }: LangiumDocument): ReadonlySet<AstNode> {
  return new Set(references.flatMap((reference) => ('ref' in reference ? reference.ref ?? [] : [])));
}
