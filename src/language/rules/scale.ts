import { defaultScale } from '../../model/emotion.js';
import type { Scale } from '../../model/journey-document.js';
import { isScaleMember, type Journey } from '../generated/ast.js';
import type { CheckedFile } from '../rule.js';

/** The scale of a journey, as far as it is one. */
export function readScale({ placement }: Pick<CheckedFile, 'placement'>, journey: Journey): Scale {
  const { worst, best } = placement.linesOf(journey).find(isScaleMember) ?? {};
  return worst === undefined || best === undefined || worst === best ? defaultScale : { worst, best };
}
