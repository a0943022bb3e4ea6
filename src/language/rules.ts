import type { Rule } from './rule.js';
import { imageWithoutText, journeyWithoutAim } from './rules/access-rules.js';
import { missedTarget, opportunityWithoutOwner, opportunityWithoutPain, opportunityWithoutWeight, painWithoutOpportunity } from './rules/action-rules.js';
import { circularDetails } from './rules/circular-details.js';
import { duplicateName } from './rules/duplicate-name.js';
import { emptyFile, emptyJourney, emptyStage } from './rules/empty-rules.js';
import { momentWithoutEvidence, quoteWithoutSource, validatedWithoutEvidence } from './rules/evidence-rules.js';
import { futureDate, oldEvidence, reviewOverdue } from './rules/freshness-rules.js';
import { onlyGoodFeelings, sameFeeling, stepWithoutFeeling } from './rules/honesty-rules.js';
import { emotionApart, futureMeasured } from './rules/measured-emotion-rules.js';
import { circularImport, missingImport } from './rules/import-rules.js';
import { impossibleDate } from './rules/impossible-date.js';
import { misleadingName } from './rules/misleading-name.js';
import { misplacedLine } from './rules/misplaced-line.js';
import { misplacedPreposition } from './rules/misplaced-preposition.js';
import { incompleteNumber, outsideScale, reversedRange } from './rules/number-rules.js';
import { missingFile, pathOutside } from './rules/path-rules.js';
import { repeatedMember } from './rules/repeated-member.js';
import { unknownElement, unknownName } from './rules/unknown-name.js';
import { unknownValue } from './rules/unknown-value.js';
import { unusedDeclaration, unusedImport } from './rules/unused-rules.js';

/** All rules, by what they look after. To add one is a file in `rules/` and a line here. */
export const ruleGroups: Readonly<Record<string, readonly Rule[]>> = {
  Structure: [
    misplacedLine, misplacedPreposition, repeatedMember, duplicateName, misleadingName, unknownName, unknownElement, unknownValue,
    outsideScale, incompleteNumber, reversedRange, impossibleDate, missingImport, circularImport, pathOutside, missingFile, circularDetails,
    emptyFile, emptyJourney, emptyStage, unusedDeclaration, unusedImport,
  ],
  Evidence: [validatedWithoutEvidence, momentWithoutEvidence, quoteWithoutSource, oldEvidence, emotionApart],
  Action: [painWithoutOpportunity, opportunityWithoutPain, opportunityWithoutWeight, opportunityWithoutOwner, missedTarget],
  Honesty: [futureMeasured, onlyGoodFeelings, sameFeeling, stepWithoutFeeling],
  Freshness: [reviewOverdue, futureDate],
  Access: [imageWithoutText, journeyWithoutAim],
};

export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
