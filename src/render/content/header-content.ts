import type { JourneyMap } from '../../model/journey-document.js';
import type { Content } from './content.js';
import { meta, stack, words } from './content.js';
import { titleOf } from './names.js';
import { showAvatar } from './persona-content.js';
import { capitalise, formatReview, formatScale, headingOf } from './phrases.js';
import type { Reading } from './reading.js';

/** The head of the picture: what journey it is, whose, and what one has to know before reading on. */
export function showHeader(reading: Reading): Content {
  const { journey } = reading;
  const opening = [
    words(`${capitalise(journey.kind)} journey · ${capitalise(journey.status)}`, 'label', 'muted'),
    words(headingOf(journey, 'Untitled journey'), 'title'),
    ...(journey.description === undefined ? [] : [words(journey.description, 'lead', 'muted')]),
  ];
  return stack(28, [
    { type: 'flow', gap: 0, lineGap: 0, itemWidth: widestOpening, children: [stack(6, opening)] },
    { type: 'flow', gap: 40, lineGap: 24, itemWidth: tileWidth, children: showTiles(reading) },
  ]);
}

const widestOpening = 880;
const tileWidth = 272;

function showTiles(reading: Reading): readonly Content[] {
  const { journey } = reading;
  return [
    ...journey.personas.map((name) => showPersona(name, reading)),
    ...showTexts('Scenario', journey.scenarios),
    ...showTexts('Goal', journey.goals),
    ...showTexts('Expectation', journey.expectations),
    showAbout(reading),
  ];
}

function showTexts(label: string, texts: readonly string[]): readonly Content[] {
  return texts.length === 0 ? [] : [stack(4, [words(label, 'label', 'muted'), ...texts.map((text) => words(text))])];
}

function showPersona(name: string, reading: Reading): Content {
  const persona = reading.names.personas.get(name);
  const roles = persona?.traits.filter(({ kind }) => kind === 'role').map(({ text }) => meta(text)) ?? [];
  const lines = stack(2, [words(persona === undefined ? name : headingOf(persona, name), 'strong'), ...roles]);
  return { type: 'beside', lead: showAvatar(persona, reading, avatarSize), leadWidth: avatarSize + 12, drop: 0, rest: lines };
}

const avatarSize = 40;

/** The small print: one line each. */
function showAbout(reading: Reading): Content {
  const { journey, names } = reading;
  const lines = [
    ...line('Owner', journey.owner && titleOf(names.actors, journey.owner)),
    ...line('Reviewed', journey.reviewed && formatReview(journey.reviewed)),
    ...line('Replaces', journey.baseline && titleOf(names.journeys, journey.baseline)),
    ...line('Scale', formatScale(journey.scale)),
    ...aboutSources(journey),
  ];
  return stack(3, [words('About this map', 'label', 'muted'), ...lines]);
}

function aboutSources({ data, tags, links }: JourneyMap): readonly Content[] {
  return [
    ...data.flatMap((path) => line('Data', path)),
    ...line('Tags', tags.join(', ') || undefined),
    ...links.flatMap((link) => line('Link', link)),
  ];
}

function line(label: string, text: string | undefined): readonly Content[] {
  return text === undefined ? [] : [meta(`${label}: ${text}`, 'ink')];
}

