import type { CheckFinding, CheckResult, Severity } from '../../src/report/check-result.js';

export function finding(severity: Severity, message: string, [line, character]: readonly [number, number] = [0, 0], code = 'a-rule'): CheckFinding {
  return { severity, code, message, range: { start: { line, character }, end: { line, character: character + 3 } } };
}

/** The result of a check that found this in these files. */
export function resultOf(files: Readonly<Record<string, readonly CheckFinding[]>>): CheckResult {
  return {
    version: 1,
    files: Object.entries(files).map(([path, diagnostics]) => ({ path, diagnostics })),
    summary: { errors: 0, warnings: 0, infos: 0 },
  };
}
