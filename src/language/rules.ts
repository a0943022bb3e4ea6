import type { Rule } from './rule.js';
import { circularDetails } from './rules/circular-details.js';
import { circularImport } from './rules/circular-import.js';
import { duplicateName } from './rules/duplicate-name.js';
import { emotionApart } from './rules/emotion-apart.js';
import { emptyFile } from './rules/empty-file.js';
import { emptyJourney } from './rules/empty-journey.js';
import { emptyStage } from './rules/empty-stage.js';
import { futureDate } from './rules/future-date.js';
import { futureMeasured } from './rules/future-measured.js';
import { imageWithoutText } from './rules/image-without-text.js';
import { impossibleDate } from './rules/impossible-date.js';
import { incompleteNumber } from './rules/incomplete-number.js';
import { journeyWithoutAim } from './rules/journey-without-aim.js';
import { misleadingName } from './rules/misleading-name.js';
import { misplacedLine } from './rules/misplaced-line.js';
import { misplacedPreposition } from './rules/misplaced-preposition.js';
import { missedTarget } from './rules/missed-target.js';
import { missingFile } from './rules/missing-file.js';
import { missingImport } from './rules/missing-import.js';
import { momentWithoutEvidence } from './rules/moment-without-evidence.js';
import { oldEvidence } from './rules/old-evidence.js';
import { onlyGoodFeelings } from './rules/only-good-feelings.js';
import { opportunityWithoutOwner } from './rules/opportunity-without-owner.js';
import { opportunityWithoutPain } from './rules/opportunity-without-pain.js';
import { opportunityWithoutWeight } from './rules/opportunity-without-weight.js';
import { outsideScale } from './rules/outside-scale.js';
import { painWithoutOpportunity } from './rules/pain-without-opportunity.js';
import { pathOutside } from './rules/path-outside.js';
import { quoteWithoutSource } from './rules/quote-without-source.js';
import { repeatedMember } from './rules/repeated-member.js';
import { reversedRange } from './rules/reversed-range.js';
import { reviewOverdue } from './rules/review-overdue.js';
import { sameFeeling } from './rules/same-feeling.js';
import { stepWithoutFeeling } from './rules/step-without-feeling.js';
import { unknownElement } from './rules/unknown-element.js';
import { unknownName } from './rules/unknown-name.js';
import { unknownValue } from './rules/unknown-value.js';
import { unusedDeclaration } from './rules/unused-declaration.js';
import { unusedImport } from './rules/unused-import.js';
import { validatedWithoutEvidence } from './rules/validated-without-evidence.js';

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
