/** The assertions of `node:assert/strict` that the tests use, for a host that has no Node. */

export function ok(value: unknown, message = `${String(value)} is not true`): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `${show(actual)} is not ${show(expected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(show(actual), show(expected), message);
}

export function match(actual: string, expected: RegExp, message?: string): void {
  ok(expected.test(actual), message ?? `${show(actual)} does not match ${String(expected)}`);
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
