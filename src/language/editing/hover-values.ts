import type { CstNode } from 'langium';
import type { EvidenceMethod, JourneyKind, JourneyStatus, Level, OpportunityStatus, Presence, Severity } from '../../model/journey-document.js';
import { isChannel, isLine, isOpportunity, isWordMember, type Line, type WordMember } from '../generated/ast.js';

/** What a value such as a severity means, as Markdown; undefined where the node is none. */
export function describeValue({ astNode, text }: CstNode): string | undefined {
  const meanings = isLine(astNode) ? meaningsFor(astNode, text) : undefined;
  const value = text.toLowerCase();
  return meanings && Object.hasOwn(meanings, value) ? `**${value}** · ${meanings[value] ?? ''}` : undefined;
}

type Meanings = Readonly<Record<string, string>>;

function meaningsFor(line: Line, text: string): Meanings | undefined {
  if (isChannel(line)) return line.presence === text ? presences : undefined;
  if (!isWordMember(line) || line.value !== text) return undefined;
  return line.kind === 'status' && isOpportunity(line.$container) ? opportunityStatuses : byKind[line.kind];
}

const presences: Readonly<Record<Presence, string>> = {
  online: 'It happens over a network.',
  offline: 'It happens in a place, on paper or in person.',
};

const severities: Readonly<Record<Severity, string>> = {
  low: 'It is noticed, and soon forgotten.',
  medium: 'It costs time or patience.',
  high: 'It hurts a lot: some give up here.',
  blocker: 'A barrier: the journey ends here for those whom it hits.',
};

const impacts: Readonly<Record<Level, string>> = {
  low: 'It would help a little, or a few.',
  medium: 'It would help noticeably.',
  high: 'It would change the journey for many.',
};

const efforts: Readonly<Record<Level, string>> = {
  low: 'It can be done along the way.',
  medium: 'It has to be planned.',
  high: 'It is a project of its own.',
};

const kinds: Readonly<Record<JourneyKind, string>> = {
  current: 'The journey as it is today. A journey is current unless it says otherwise.',
  future: 'The journey as it should be. It may name the one that it wants to replace: its baseline.',
};

const journeyStatuses: Readonly<Record<JourneyStatus, string>> = {
  draft: 'Being written. A journey is a draft unless it says otherwise.',
  hypothesis: 'Complete, but assumed: nobody has looked yet whether it is so.',
  validated: 'Known to be so: every stage has evidence.',
  retired: 'Kept to be looked up, and no longer looked after.',
};

const opportunityStatuses: Readonly<Record<OpportunityStatus, string>> = {
  idea: 'Thought of, and not decided.',
  planned: 'Decided, and not begun.',
  doing: 'Being done.',
  done: 'Done.',
  dropped: 'Decided against.',
};

const methods: Readonly<Record<EvidenceMethod, string>> = {
  interview: 'People were asked, one at a time.',
  survey: 'Many people answered the same questions.',
  observation: 'People were watched where they do it.',
  'usability-test': 'People tried a service or a prototype, and were watched.',
  diary: 'People wrote down over some time what they did and felt.',
  analytics: 'What people did was counted by the service.',
  support: 'What people asked and complained of was read.',
  workshop: 'People who know the journey drew it together.',
  'desk-research': 'What others had found out was read.',
};

const byKind: Readonly<Record<WordMember['kind'], Meanings>> = {
  kind: kinds, status: journeyStatuses, method: methods, severity: severities, impact: impacts, effort: efforts,
};
