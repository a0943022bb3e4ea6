import { GrammarUtils } from 'langium';
import type { PictureEdit } from '../../../protocol.js';
import { isPain, isWordMember, type Pain } from '../../generated/ast.js';
import type { Change } from '../../rule.js';
import { writeMember } from '../../rules/changes.js';
import { addBefore } from './add-lines.js';
import { isBlank } from './file-text.js';
import { endOfKeyword, notFound, partOf, refuse, type EditedFile, type EditPlan } from './picture-edit.js';

type Edit = Extract<PictureEdit, { readonly type: 'setSeverity' }>;

/** Says how much a pain hurts. A pain without a block gets a short one, so that it stays on its line. */
export function setSeverity({ element, severity }: Edit, file: EditedFile): EditPlan {
  const pain = file.find(element);
  if (pain === undefined) return notFound;
  if (!isPain(pain)) return refuse('Only a pain has a severity.');
  const line = file.placement.linesOf(pain).find((each) => isWordMember(each) && each.kind === 'severity');
  if (line === undefined) return { changes: addSeverity(pain, severity, file) };
  const at = endOfKeyword(line, file.text);
  return { changes: [{ ...(partOf(line, 'value') ?? { from: at, to: at }), text: partOf(line, 'value') ? severity : writeMember('severity', severity).slice('severity'.length) }] };
}

function addSeverity(pain: Pain, severity: string, file: EditedFile): readonly Change[] {
  const [first] = pain.lines;
  const brace = GrammarUtils.findNodeForKeyword(pain.$cstNode, '{');
  const to = pain.$cstNode?.end ?? 0;
  if (first) return [addBefore(first, () => writeMember('severity', severity), file)];
  if (brace && isBlank(file.text.slice(brace.end, to - 1))) return [{ from: brace.end, to: to - 1, text: ` severity ${severity} ` }];
  if (brace) return [{ from: brace.end, to: brace.end, text: ` severity ${severity}` }];
  return [...asHeading(pain, file), { from: to, to, text: ` { severity ${severity} }` }];
}

/** The value of a line with a block stands right behind its word. */
function asHeading(pain: Pain, { text }: EditedFile): readonly Change[] {
  const from = endOfKeyword(pain, text);
  const gap = /^[ \t]{2,}/.exec(text.slice(from))?.[0];
  return gap === undefined ? [] : [{ from, to: from + gap.length, text: ' ' }];
}
