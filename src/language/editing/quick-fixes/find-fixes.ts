import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { createCheckedFile } from '../../checked-file.js';
import { reportOf } from '../../description.js';
import type { JourneyFile } from '../../generated/ast.js';
import { rangeOf, type CheckedFile, type Fix, type Rule, type Target } from '../../rule.js';
import { rules } from '../../rules.js';
import type { EditorServices } from '../editing-module.js';
import { fixReading } from './reading-fixes.js';

/** Something that was found, and what could be done about it. */
export interface Mendable {
  readonly code: string;
  readonly range: Diagnostic['range'];
  readonly fixes: readonly Fix[];
}

/** Looks again for what has these codes, in the text as it is now, and for what could be done about it. */
export async function findMendable(document: LangiumDocument<JourneyFile>, services: EditorServices, codes: ReadonlySet<string>): Promise<readonly Mendable[]> {
  const file = createCheckedFile(document, { shared: services.shared, scopes: services.references.ScopeProvider });
  const asked = rules.filter(({ id, fix }) => fix !== undefined && codes.has(id));
  const byRules = await Promise.all(asked.map((rule) => runAgain(rule, file)));
  return [...mendReading(document, codes), ...byRules.flat()];
}

async function runAgain(rule: Rule, file: CheckedFile): Promise<readonly Mendable[]> {
  const targets: Target[] = [];
  await rule.check(file, (target) => targets.push(target));
  return targets.map((target) => ({ code: rule.id, range: rangeOf(target), fixes: (rule.fix?.(target, file) ?? []).filter(({ changes }) => changes.length > 0) }));
}

function mendReading({ parseResult, textDocument }: LangiumDocument, codes: ReadonlySet<string>): readonly Mendable[] {
  const findings = (reportOf(parseResult)?.diagnostics ?? []).filter(({ code }) => codes.has(code));
  return findings.map((finding) => ({
    code: finding.code,
    range: { start: textDocument.positionAt(finding.offset), end: textDocument.positionAt(finding.offset + finding.length) },
    fixes: fixReading(finding, textDocument.getText()),
  }));
}
