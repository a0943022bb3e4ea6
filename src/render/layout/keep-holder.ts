import type { Section } from '../../model/journey-document.js';
import type { HeldFact, Reading } from '../content/reading.js';
import type { Surroundings } from '../content/surroundings.js';
import type { Holder } from './plan.js';

/** The holder that each section had when it was last planned, and what was around it. */
const holders = new WeakMap<Section, { readonly surroundings: Surroundings; readonly holder: Holder }>();

/**
 * The holder of the picture before, where the section would say the same at the same place: what was laid out for it is then known again
 * by it (`onceFor`). Parts of a document that stay the same have to be the same objects for that.
 */
export function keepHolder<Kept extends Holder>(holder: Kept, { surroundings }: Pick<Reading, 'surroundings'>): Kept {
  if (surroundings === undefined) return holder;
  const before = holders.get(holder.section);
  if (before?.surroundings === surroundings && isSame(before.holder, holder)) return before.holder;
  holders.set(holder.section, { surroundings, holder });
  return holder;
}

function isSame<Kept extends Holder>(before: Holder, holder: Kept): before is Kept {
  const parts = Object.keys(holder) as (keyof Holder)[];
  return parts.every((part) => (part === 'facts' ? areSame(before.facts, holder.facts) : before[part] === holder[part]));
}

/** A fact may be known by the evidence of what is around its section. */
function areSame(before: readonly HeldFact[], facts: readonly HeldFact[]): boolean {
  return before.length === facts.length && facts.every(({ fact, known }, index) => before[index]?.fact === fact && before[index].known === known);
}
