import { readFileSync } from 'node:fs';

/** A text that has broken other programs, where it would do so, and what becomes of it here. */
export interface HostileInput {
  readonly id: string;
  readonly kind: HostileKind;
  readonly text: string;
  readonly expect: 'shown as text' | 'not opened' | 'opened as an address' | 'not loaded' | 'accepted' | 'refused or accepted';
}

export const hostileKinds = ['label', 'link', 'image', 'identifier'] as const;
export type HostileKind = (typeof hostileKinds)[number];

export const hostileInputs = JSON.parse(readFileSync(new URL('hostile-inputs.json', import.meta.url), 'utf8')) as readonly HostileInput[];

/** What the same journeys hold that nobody needs to fear. */
export const harmless: HostileInput = { id: 'harmless', kind: 'label', text: 'Harmless', expect: 'shown as text' };

export function inputsOf(kind: HostileKind): readonly HostileInput[] {
  return hostileInputs.filter((input) => input.kind === kind);
}

/** As many inputs as one journey holds at once. */
const crowd = 16;

/** All inputs, in groups of one kind. */
export const crowds: readonly (readonly HostileInput[])[] = hostileKinds.flatMap((kind) => {
  const inputs = inputsOf(kind);
  return Array.from({ length: Math.ceil(inputs.length / crowd) }, (_, index) => inputs.slice(index * crowd, (index + 1) * crowd));
});
