import { AstUtils, type AstNode, type AstReflection, type LangiumDocument, type Reference, type ReferenceInfo, type ScopeProvider } from 'langium';
import { isJourney, isPain, isStep, type Journey } from '../generated/ast.js';
import { isJourneyDocument, type Imports } from '../imports.js';
import { wordOf } from '../placement.js';
import type { JourneyLexer } from '../reading/journey-lexer.js';
import { isName } from '../reading/scan-tokens.js';
import { listLines } from '../rule.js';
import { namesOf } from '../rules/duplicate-name.js';
import { isBuiltIn, nameNodeOf, referencesTo, type NamedLine } from './occurrences.js';

/** A line that is to get another name, and what there is to look at. */
export interface Renaming {
  readonly target: NamedLine;
  readonly newName: string;
  readonly documents: readonly LangiumDocument[];
  readonly scopes: ScopeProvider;
  readonly imports: Imports;
  readonly reflection: AstReflection;
}

/** Says in one sentence why a line can't get this name; undefined where it can. */
export function findConflict(renaming: Renaming): string | undefined {
  const { newName } = renaming;
  if (newName === '') return 'A name needs at least one letter.';
  if (!isName(newName)) return `“${visible(newName)}” can’t be a name. A name begins with a letter or _, and goes on with letters, digits, _ and -.`;
  return findNamesake(renaming) ?? findOtherMeaning(renaming);
}

function visible(text: string): string {
  const shown = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}

/** Another line of the same file that has the name, where each name can stand once. */
function findNamesake({ target, newName }: Renaming): string | undefined {
  const document = AstUtils.getDocument(target);
  if (!isJourneyDocument(document)) return undefined;
  const names = [...namesOf({ lines: listLines(document.parseResult.value) })];
  const space = names.find(({ line }) => line === target)?.space;
  const namesake = names.find(({ line, name, space: other }) => line !== target && name === newName && other === space);
  if (namesake === undefined) return undefined;
  const line = nameNodeOf(namesake.line)?.range.start.line ?? 0;
  return `Another ${wordOf(namesake.line)} is called ${newName} already (line ${line + 1}). Choose a name of its own for this ${wordOf(target)}.`;
}

/**
 * A place where the new name would mean something else than the line: a reference to it that would lead elsewhere, or one to
 * something else, or to nothing yet, that would lead to it.
 */
function findOtherMeaning(renaming: Renaming): string | undefined {
  for (const document of renaming.documents) {
    const reference = referencesTo(renaming.target, document).find((each) => leadsElsewhere(each, renaming)) ?? document.references.find((each) => isCaptured(each, renaming));
    if (reference) {
      const line = (reference.$refNode?.range.start.line ?? 0) + 1;
      return `${renaming.newName} means something else in ${fileName(document)} (line ${line}) already. Choose another name.`;
    }
  }
  return undefined;
}

function leadsElsewhere(reference: Reference, { scopes, newName }: Renaming): boolean {
  const info = infoOf(reference);
  const found = info && scopes.getScope(info).getElement(newName);
  return found !== undefined && !isBuiltIn(found.documentUri);
}

/** Whether a reference with the new name could mean the line, once that has the name. What its own file declares comes first. */
function isCaptured(reference: LangiumDocument['references'][number], { target, newName, imports, reflection }: Renaming): boolean {
  if (reference.$refText !== newName || !('ref' in reference) || reference.ref === target) return false;
  const info = infoOf(reference);
  if (info === undefined || !reflection.isSubtype(target.$type, reflection.getReferenceType(info))) return false;
  if (isStep(target) || isPain(target)) return journeyOf(info.container) === journeyOf(target);
  const [here, home] = [AstUtils.getDocument(info.container), AstUtils.getDocument(target)];
  if (here === home) return true;
  return imports.documentsOf(here).some((each) => each === home) && (reference.ref === undefined || AstUtils.getDocument(reference.ref) !== here);
}

function journeyOf(node: AstNode): Journey | undefined {
  return AstUtils.getContainerOfType(node, isJourney);
}

function infoOf(reference: Reference): ReferenceInfo | undefined {
  const container = reference.$refNode?.astNode;
  return container && AstUtils.streamReferences(container).find((info) => info.reference === reference);
}

function fileName({ uri }: LangiumDocument): string {
  return uri.path.split('/').at(-1) ?? '';
}

/** Whether a text reads as before, save for names: the same kinds of words at the same places in their order. */
export function readsAlike(before: string, after: string, lexer: JourneyLexer): boolean {
  const [kinds, others] = [before, after].map((text) => lexer.tokenize(text).tokens.map(({ tokenType }) => tokenType.name));
  return kinds?.length === others?.length && kinds?.every((kind, index) => kind === others?.[index]) === true;
}
