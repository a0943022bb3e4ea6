import type { Pain } from '../../model/journey-document.js';
import { unaddressedPains } from '../../model/pains.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { placedOfKind } from '../../model/placed-facts.js';
import type { Content } from '../content/content.js';
import { beside, meta, part, sign, stack, words } from '../content/content.js';
import { capitalise } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { describePlace } from '../sheet/place-words.js';
import { nothingYet, section } from './section.js';

/** The pains that no opportunity addresses, the worst first. */
export function showOpenPains(facts: readonly PlacedFact[], reading: Reading): Content {
  const all = placedOfKind(facts, 'pain');
  const open = unaddressedPains(facts);
  if (all.length === 0) return section('pains', 'Pains that nothing addresses', [nothingYet('No pains are written yet.')]);
  if (open.length === 0) return section('pains', 'Pains that nothing addresses', [meta(`Every pain has its opportunity: ${all.length} of ${all.length}.`)]);
  return section('pains', 'Pains that nothing addresses', [
    meta(`${open.length} of ${all.length}; the worst first.`),
    ...open.map((pain) => showPain(pain, reading)),
  ]);
}

function showPain({ fact, key, known, place }: PlacedFact<Pain>, reading: Reading): Content {
  const { severity } = fact;
  const about = [severity === undefined ? 'No severity yet' : capitalise(severity), describePlace(place, reading), known ? 'known' : 'assumed'];
  const lines = stack(0, [words(fact.text ?? fact.name ?? ''), meta(about.join(' · '))]);
  return part(key, key, beside(severity === undefined ? sign('lane-pain', 'pain', 16) : sign(`severity-${severity}`, 'pain', 16), lines, { gap: 10, drop: 2 }));
}
