import { severities } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { beside, meta, sign } from '../content/content.js';
import { titleOf } from '../content/names.js';
import type { Reading } from '../content/reading.js';
import { markerIcon, markerOf } from '../emotion/markers.js';
import type { IconName } from '../icons/icons.js';
import type { Colour } from '../mark.js';
import type { Figure } from './figure.js';
import type { LookName } from './look.js';

/** Explains the signs that a picture has, and no others: it looks at what was laid out. */
export function explainSigns(figures: readonly Figure[], reading: Reading): readonly Content[] {
  const seen = signsIn(figures, new Set());
  return [...entries.slice(0, lineEntries), ...entriesOfLines(reading), ...entries.slice(lineEntries)]
    .filter(({ signs }) => signs.some((one) => seen.has(one)))
    .map(({ icon, text, colour }) => beside(sign(icon, colour, 14), meta(text), { gap: 6, drop: 1 }));
}

type SignName = IconName | LookName;

interface Entry {
  readonly icon: IconName;
  readonly text: string;
  readonly colour: Colour;
  /** The signs that it explains; it is left out where the picture shows none of them. */
  readonly signs: readonly SignName[];
}

const entries: readonly Entry[] = [
  { icon: 'known', text: 'known from evidence', colour: 'faint', signs: ['known', 'known-card', 'known-pain', 'known-blocker', 'known-moment'] },
  { icon: 'assumed', text: 'assumed', colour: 'faint', signs: ['assumed', 'assumed-card', 'assumed-pain', 'assumed-blocker', 'assumed-moment'] },
  { icon: 'known-line', text: 'feeling, known', colour: 'line', signs: ['known-line'] },
  { icon: 'assumed-line', text: 'feeling, assumed', colour: 'line', signs: ['assumed-line'] },
  { icon: 'gap-line', text: 'no feeling noted', colour: 'faint', signs: ['quiet-gap'] },
  { icon: 'whole-line', text: 'feeling of a whole stage', colour: 'muted', signs: ['whole-stage', 'whole-line'] },
  { icon: 'branch-line', text: 'another way', colour: 'muted', signs: ['branch-line', 'path-frame'] },
  ...severities.map((severity): Entry => ({
    icon: `severity-${severity}`, text: severity === 'blocker' ? 'blocker, a barrier' : `${severity} pain`, colour: 'pain', signs: [`severity-${severity}`],
  })),
  { icon: 'moment', text: 'moment of truth', colour: 'moment', signs: ['moment'] },
  { icon: 'met', text: 'target met', colour: 'good', signs: ['met'] },
  { icon: 'missed', text: 'target missed', colour: 'bad', signs: ['missed'] },
  { icon: 'added', text: 'added', colour: 'added', signs: ['added'] },
  { icon: 'removed', text: 'removed', colour: 'removed', signs: ['removed'] },
  { icon: 'changed', text: 'changed', colour: 'changed', signs: ['changed'] },
  { icon: 'moved', text: 'moved here', colour: 'moved', signs: ['moved'] },
  { icon: 'moved-away', text: 'moved away from here', colour: 'moved', signs: ['moved-away'] },
  { icon: 'old-line', text: 'feeling before', colour: 'muted', signs: ['old-line', 'old-point'] },
  { icon: 'blueprint-line', text: 'lines of the service blueprint', colour: 'muted', signs: ['blueprint-line'] },
];

/** The personas stand after the lines that they explain. */
const lineEntries = entries.findIndex(({ icon }) => icon === 'whole-line');

/** The marker of each persona, where there is more than one line. */
function entriesOfLines({ lines, names }: Reading): readonly Entry[] {
  return lines.length < 2 ? [] : lines.filter((name) => name !== '').map((name) => {
    const marker = markerOf([name], lines);
    return { icon: markerIcon(marker, true), text: titleOf(names.personas, name), colour: marker.colour, signs: [markerIcon(marker, true), markerIcon(marker, false)] };
  });
}

function signsIn(figures: readonly Figure[], seen: Set<SignName>): ReadonlySet<SignName> {
  for (const figure of figures) {
    switch (figure.type) {
      case 'group': signsIn(figure.children, seen); break;
      case 'icon': seen.add(figure.icon); break;
      case 'box': case 'curve': if (figure.look !== undefined) seen.add(figure.look); break;
      case 'text': case 'image': break;
      default: figure satisfies never;
    }
  }
  return seen;
}
