import { positionOnScale } from '../../model/emotion.js';
import { meanOfPoints } from '../../model/felt-points.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import type { PlaceValue } from '../../model/value-by-place.js';
import { valueByChannel, valueByTouchpoint } from '../../model/value-by-place.js';
import type { Content } from '../content/content.js';
import { beside, meta, sign, stack, words } from '../content/content.js';
import { titleOf } from '../content/names.js';
import { count } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { columns } from '../sheet/columns.js';
import { channelIcon } from '../lanes/touchpoint-lane.js';
import { feelingBar } from './bars.js';
import { formatMean } from './emotion-insights.js';
import { barRow, nothingYet, numberAndWords, section } from './section.js';

/** Where the journey creates value and where it erodes it: by channel, then by touchpoint. */
export function showValue(facts: readonly PlacedFact[], reading: Reading): Content {
  const { channels } = reading.names;
  const touchpoints = valueByTouchpoint(facts);
  if (touchpoints.length === 0) return section('value', 'Value created or eroded', [nothingYet('No touchpoints are written yet.')]);
  const byChannel = valueByChannel(facts).map((value) => {
    const name = beside(sign(channelIcon(value.name, channels.get(value.name)), 'muted', 16), words(titleOf(channels, value.name)), { gap: 8, drop: 2 });
    return showPlace(`channel-${value.name}`, name, value, reading);
  });
  const byTouchpoint = touchpoints.map((value) => showPlace(`touchpoint-${value.name}`, words(value.name), value, reading));
  const lists = [['By channel', byChannel], ['By touchpoint', byTouchpoint]] as const;
  return section('value', 'Value created or eroded', [columns(
    lists.filter(([, rows]) => rows.length > 0).map(([label, rows]) => stack(8, [words(label, 'label', 'muted'), ...rows])),
    { gap: 56, least: 360 },
  )]);
}

function showPlace(id: string, name: Content, value: PlaceValue, reading: Reading): Content {
  const { scale } = reading.journey;
  const mean = meanOfPoints(value.points);
  const amounts = [
    ...(value.pains.length === 0 ? [] : [count(value.pains.length, 'pain')]),
    ...(value.gains.length === 0 ? [] : [count(value.gains.length, 'gain')]),
  ];
  const said = mean === undefined
    ? meta(['no feelings written yet', ...amounts].join(' · '))
    : numberAndWords(formatMean(mean, scale), [verdict(positionOnScale(mean, scale)), ...amounts].join(' · '));
  return barRow(id, value.key, [name, feelingBar(mean, scale), said]);
}

function verdict(position: number): string {
  if (position === 0.5) return 'neutral';
  return position > 0.5 ? 'creates' : 'erodes';
}
