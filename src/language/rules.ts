import type { Rule } from './rule.js';
import { duplicateName } from './rules/duplicate-name.js';
import { emptyFile, emptyJourney } from './rules/empty-rules.js';
import { circularImport, missingImport } from './rules/import-rules.js';
import { impossibleDate } from './rules/impossible-date.js';
import { misleadingName } from './rules/misleading-name.js';
import { misplacedLine } from './rules/misplaced-line.js';
import { misplacedPreposition } from './rules/misplaced-preposition.js';
import { incompleteNumber, outsideScale } from './rules/number-rules.js';
import { missingFile, pathOutside } from './rules/path-rules.js';
import { repeatedMember } from './rules/repeated-member.js';
import { unknownElement, unknownName } from './rules/unknown-name.js';
import { unknownValue } from './rules/unknown-value.js';

/** All rules. To add one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  misplacedLine, misplacedPreposition, repeatedMember, duplicateName, misleadingName, unknownName, unknownElement, unknownValue, outsideScale, incompleteNumber, impossibleDate,
  missingImport, circularImport, pathOutside, missingFile, emptyFile, emptyJourney,
];
