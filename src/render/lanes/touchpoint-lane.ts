import { builtInChannels } from '../../model/built-in-channels.js';
import type { Channel } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { beside, meta, sign, stack } from '../content/content.js';
import { asFact, showPrepositions, textOf, withDot } from '../content/fact-content.js';
import { titleOf } from '../content/names.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind } from '../content/reading.js';
import type { IconName } from '../icons/icons.js';
import { channelIcons } from '../icons/channel-icons.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

export const touchpointLane: LaneMaker = () => [
  cellLane({ id: 'touchpoint', kind: 'touchpoint', title: 'Touchpoints', icon: 'lane-touchpoint' }, (holder, reading) =>
    factsOfKind(holder, 'touchpoint').map((held) => showTouchpoint(held, reading)),
  ),
];

function showTouchpoint(held: HeldFact, reading: Reading): Content {
  const { fact } = held;
  const channels = fact.channels.map((name) =>
    beside(sign(channelIcon(name, reading.names.channels.get(name)), 'muted', 16), meta(channelWords(name, reading)), { gap: 6 }),
  );
  const lines = stack(3, [...textOf(fact), ...channels, ...showPrepositions(fact, reading, ['channels'])]);
  return asFact(held, withDot(held, lines));
}

/** The sign says online or offline where the team wrote it of a channel of its own, so a word does, too. */
function channelWords(name: string, { names: { channels } }: Reading): string {
  const channel = channels.get(name);
  const isBuiltIn = builtInChannels.some((one) => one === channel);
  return [titleOf(channels, name), ...(isBuiltIn || channel?.presence === undefined ? [] : [channel.presence])].join(' · ');
}

/** A channel of the team's own has the sign of the built-in one whose name it took, else that of its presence, if it says one. */
export function channelIcon(name: string, channel: Channel | undefined): IconName {
  const icon = `channel-${name}`;
  if (Object.hasOwn(channelIcons, icon)) return icon as keyof typeof channelIcons;
  return channel?.presence === undefined ? 'channel-other' : `channel-${channel.presence}`;
}
