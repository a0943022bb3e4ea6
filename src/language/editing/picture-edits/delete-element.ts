import { AstUtils, UriUtils, type LangiumDocument } from 'langium';
import type { PictureEdit } from '../../../protocol.js';
import type { Line } from '../../generated/ast.js';
import { isNamed, referencesTo } from '../occurrences.js';
import { removeLines } from './element-lines.js';
import { isWithin, nameForPeople, notFound, refuse, refuseWhereBroken, type EditedFile, type EditPlan } from './picture-edit.js';

type Edit = Extract<PictureEdit, { readonly type: 'delete' }>;

/** Takes an element out with all that it holds and with its comments, unless something else still names a part of it. */
export function deleteElement({ element }: Edit, file: EditedFile): EditPlan {
  const line = file.find(element);
  if (line === undefined) return notFound;
  const [use, ...others] = usesOf(line, file);
  if (use === undefined) return refuseWhereBroken(file) ?? { changes: [removeLines(line, file)] };
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return refuse(`${nameForPeople(use.named)} is still named in ${use.place}${more}. Change that first, then delete ${use.named === line ? 'it' : nameForPeople(line)}.`);
}

interface Use {
  readonly named: Line;
  /** A line and its file, in words. */
  readonly place: string;
}

/** Where something outside of an element names it, or what stands in it. */
function usesOf(line: Line, { document, documents }: EditedFile): readonly Use[] {
  const named = AstUtils.streamAst(line).filter(isNamed).toArray();
  return named.flatMap((target) => [...documents].flatMap((other) => referencesTo(target, other).flatMap(({ $refNode: node }) => {
    if (node === undefined || isWithin(node.astNode as Line, line)) return [];
    return [{ named: target, place: `line ${node.range.start.line + 1}${other === document ? '' : ` of ${fileName(other)}`}` }];
  })));
}

function fileName({ uri }: LangiumDocument): string {
  return UriUtils.basename(uri);
}
