import { describe, it } from 'mocha';
import { checkScopes } from './check-scopes.js';

describe('the highlighting of statements', () => {
  it('tells the keyword, the name, the title and the prepositions of a heading', () =>
    checkScopes('journey FirstOrder "First online order" for Sarah, Tom {', [
      ['journey', 'keyword.control.journey'],
      ['FirstOrder', 'entity.name.type.journey'],
      ['"First online order"', 'markup.heading'],
      ['for', 'keyword.operator.for'],
      ['Sarah', 'variable.other.reference'],
      [',', 'punctuation.separator'],
      ['Tom', 'variable.other.reference'],
      ['{', 'punctuation.section.block.begin'],
    ]));

  it('shows the name of a heading without a title as its title', () =>
    checkScopes('stage Awareness {', [
      ['stage', 'keyword.control.stage'],
      ['Awareness', 'markup.heading'],
      ['{', 'punctuation.section.block.begin'],
    ]));

  it('keeps facts quieter than headings', () =>
    checkScopes('touchpoint "Home page" via web', [
      ['touchpoint', 'keyword.other.touchpoint'],
      ['"Home page"', 'string.quoted.double'],
      ['via', 'keyword.operator.via'],
      ['web', 'variable.other.reference'],
    ]));

  it('gives the number of an emotion a scope of its own', () =>
    checkScopes('feels −1,5 "lost"', [
      ['feels', 'keyword.other.feels'],
      ['−1,5', 'constant.numeric.emotion'],
      ['"lost"', 'string.quoted.double'],
    ]));

  it('knows targets and their comparison', () =>
    checkScopes('metric csat "Satisfaction" unit "%" target >= 85', [
      ['metric', 'storage.type.metric'],
      ['csat', 'entity.name.type.metric'],
      ['"Satisfaction"', 'string.quoted.double'],
      ['unit', 'keyword.operator.unit'],
      ['"%"', 'string.quoted.double'],
      ['target', 'keyword.operator.target'],
      ['>=', 'keyword.operator.comparison'],
      ['85', 'constant.numeric'],
    ]));

  it('knows dates, also short ones, and units of time', () =>
    checkScopes('reviewed 2026-1-2 every 90 days', [
      ['reviewed', 'keyword.other.reviewed'],
      ['2026-1-2', 'constant.numeric.date'],
      ['every', 'keyword.operator.every'],
      ['90', 'constant.numeric'],
      ['days', 'keyword.other.unit'],
    ]));

  it('knows both ends of a duration', () =>
    checkScopes('duration 1 to 2 weeks', [
      ['duration', 'keyword.other.duration'],
      ['1', 'constant.numeric'],
      ['to', 'keyword.operator.to'],
      ['2', 'constant.numeric'],
      ['weeks', 'keyword.other.unit'],
    ]));

  it('knows the values of a word, and leaves others plain', () =>
    checkScopes('pain "It hurts" { severity blocker }\nseverity huge\nmethod usability-test', [
      ['pain', 'keyword.other.pain'],
      ['"It hurts"', 'string.quoted.double'],
      ['{', 'punctuation.section.block.begin'],
      ['severity', 'keyword.other.severity'],
      ['blocker', 'support.constant.property-value'],
      ['}', 'punctuation.section.block.end'],
      ['severity', 'keyword.other.severity'],
      ['huge', ''],
      ['method', 'keyword.other.method'],
      ['usability-test', 'support.constant.property-value'],
    ]));

  it('takes names of any script whole', () =>
    checkScopes('step Größe-2_b "Breite"\nowner नाम\nstep-x', [
      ['step', 'keyword.control.step'],
      ['Größe-2_b', 'entity.name.function.step'],
      ['"Breite"', 'markup.heading'],
      ['owner', 'keyword.other.owner'],
      ['नाम', 'variable.other.reference'],
      ['step-x', ''],
    ]));

  it('reads several members of a block on one line', () =>
    checkScopes('opportunity "A" { addresses B, C impact high effort low } gain "D"', [
      ['opportunity', 'keyword.other.opportunity'],
      ['"A"', 'string.quoted.double'],
      ['{', 'punctuation.section.block.begin'],
      ['addresses', 'keyword.other.addresses'],
      ['B', 'variable.other.reference'],
      [',', 'punctuation.separator'],
      ['C', 'variable.other.reference'],
      ['impact', 'keyword.other.impact'],
      ['high', 'support.constant.property-value'],
      ['effort', 'keyword.other.effort'],
      ['low', 'support.constant.property-value'],
      ['}', 'punctuation.section.block.end'],
      ['gain', 'keyword.other.gain'],
      ['"D"', 'string.quoted.double'],
    ]));

  it('reads labels as names or texts', () =>
    checkScopes('tags winter, "cold days", step', [
      ['tags', 'keyword.other.tags'],
      ['winter', 'string.unquoted.label'],
      [',', 'punctuation.separator'],
      ['"cold days"', 'string.quoted.double'],
      [',', 'punctuation.separator'],
      ['step', 'string.unquoted.label'],
    ]));

  it('goes on with a line that was broken before a preposition', () =>
    checkScopes('says "Ten minutes."\n  from Interviews on 2026-10', [
      ['says', 'keyword.other.says'],
      ['"Ten minutes."', 'string.quoted.double'],
      ['from', 'keyword.operator.from'],
      ['Interviews', 'variable.other.reference'],
      ['on', 'keyword.operator.on'],
      ['2026-10', 'constant.numeric.date'],
    ]));

  it('leaves a line plain that begins with no keyword', () =>
    checkScopes('then step 2 "Pays"', [
      ['then step', ''],
      ['2', 'constant.numeric'],
      ['"Pays"', 'string.quoted.double'],
    ]));
}).timeout(20_000);
