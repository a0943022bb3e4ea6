import type { Icon } from './icons.js';

const circle = 'M8 1.8a6.2 6.2 0 1 0 .01 0z';
const square = 'M2.8 2.8h10.4v10.4H2.8z';
const diamond = 'M8 1l7 7-7 7-7-7z';
const triangle = 'M8 1.8l6.8 11.8H1.2z';
const triangleDown = 'M8 14.2 1.2 2.4h13.6z';
const hexagon = 'M4.5 2h7l3.5 6-3.5 6h-7L1 8z';
const octagon = 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z';
const bars = ['M2 10.5h3v3.5H2z', 'M6.5 7h3v7h-3z', 'M11 3h3v11h-3z'] as const;

const hollow = (d: string): Icon => [{ paint: 'hollow', d }];
const solid = (d: string): Icon => [{ paint: 'solid', d }];
const face = (mouth: string): Icon => [{ paint: 'line', d: `${circle}M5.8 6.4h.01M10.2 6.4h.01${mouth}` }];

/** Round and solid, with a sign cut out of it. */
const seal = (sign: string): Icon => solid(`M8 1a7 7 0 1 1-.01 0z${sign}`);

/** Signs within facts, in the emotion line and in the legend: everything that a colour says, a shape says too. */
export const signIcons = {
  'known': solid('M8 4a4 4 0 1 0 .01 0z'),
  'assumed': [{ paint: 'line', d: 'M8 4.5a3.5 3.5 0 1 0 .01 0z' }],
  'known-line': [{ paint: 'line', d: 'M0 8h16' }],
  'assumed-line': [{ paint: 'dashed', d: 'M0 8h16' }],
  'whole-line': [{ paint: 'line', d: 'M1 8h14' }],
  'gap-line': [{ paint: 'dotted', d: 'M1 8h14' }],
  'branch-line': [{ paint: 'dashed', d: 'M1 12c7 0 7-8 14-8' }],
  'blueprint-line': [{ paint: 'dashed', d: 'M0 8h16' }],
  'severity-low': [{ paint: 'line', d: 'M8 3.5a4.5 4.5 0 1 0 .01 0z' }],
  'severity-medium': [{ paint: 'line', d: 'M8 2l6 6-6 6-6-6z' }, { paint: 'solid', d: 'M8 2v12L2 8z' }],
  'severity-high': solid('M8 1.8l6.6 11.6H1.4z'),
  'severity-blocker': [{ paint: 'solid', d: `${octagon}M4.2 6.9v2.2h7.6V6.9z` }],
  'level-low': [{ paint: 'solid', d: bars[0] }, { paint: 'line', d: 'M7.2 7.7h1.6v5.6H7.2zM11.7 3.7h1.6v9.6h-1.6z' }],
  'level-medium': [{ paint: 'solid', d: `${bars[0]}${bars[1]}` }, { paint: 'line', d: 'M11.7 3.7h1.6v9.6h-1.6z' }],
  'level-high': solid(bars.join('')),
  'met': [{ paint: 'line', d: `${circle}M5.2 8.2l2 2 3.6-4` }],
  'missed': [{ paint: 'line', d: `${circle}M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4` }],
  'moment': solid('M8 1l2.2 4.5 4.9.7-3.6 3.5.9 4.9L8 12.2l-4.4 2.4.9-4.9L.9 6.2l4.9-.7z'),
  'quick-win': solid('M9.4 1 3 9.2h4L6.2 15 13 6.4H8.8z'),
  'opens': [{ paint: 'line', d: 'M4 12l8-8M6 4h6v6' }],
  'waits': [{ paint: 'line', d: `${circle}M8 4.6V8l2.4 1.6` }],
  'face-best': face('M5 9.6c1.5 2 4.5 2 6 0'),
  'face-neutral': face('M5.4 10.4h5.2'),
  'face-worst': face('M5 11.2c1.5-2 4.5-2 6 0'),
  'person': [{ paint: 'line', d: `${circle}M8 4.6a2 2 0 1 0 .01 0zM4 12.6c.6-2 2-2.8 4-2.8s3.4.8 4 2.8` }],
  'team': [{ paint: 'line', d: 'M5.6 3.4a2.1 2.1 0 1 0 .01 0zM1.6 12.6c.3-2.7 1.8-3.9 4-3.9s3.7 1.2 4 3.9M10.6 3.6a2 2 0 0 1 0 3.9M11.4 8.8c1.7.3 2.8 1.5 3 3.8' }],
  'system': [{ paint: 'line', d: 'M2 3h12v7.6H2zM8 10.6v2.6M5 13.2h6' }],
  'added': seal('M7.1 4v3.1H4v1.8h3.1V12h1.8V8.9H12V7.1H8.9V4z'),
  'removed': seal('M4 7.1v1.8h8V7.1z'),
  'changed': seal('M3.8 8.9v2.3C5 8.7 6.6 8.2 8 9.3s3 1.2 4.2-1.4V5.6C11 8.1 9.4 8.6 8 7.5S5 6.3 3.8 8.9z'),
  'moved': seal('M3.6 7.1v1.8h4.9l-1.9 1.9L7.8 12.1 12 8 7.8 3.9 6.6 5.2l1.9 1.9z'),
  'moved-away': [{ paint: 'line', d: 'M8 1.6a6.4 6.4 0 1 0 .01 0zM4.6 8h6.6M8.5 5.3 11.2 8l-2.7 2.7' }],
  'old-line': [{ paint: 'dashed', d: 'M0 8h16' }],
  'old-point': [{ paint: 'line', d: 'M8 3.6a4.4 4.4 0 1 0 .01 0z' }],
  'unrated': [{ paint: 'hollow', d: 'M8 4.4a3.6 3.6 0 1 0 .01 0z' }],
  'known-circle': solid(circle), 'assumed-circle': hollow(circle),
  'known-square': solid(square), 'assumed-square': hollow(square),
  'known-diamond': solid(diamond), 'assumed-diamond': hollow(diamond),
  'known-triangle': solid(triangle), 'assumed-triangle': hollow(triangle),
  'known-triangle-down': solid(triangleDown), 'assumed-triangle-down': hollow(triangleDown),
  'known-hexagon': solid(hexagon), 'assumed-hexagon': hollow(hexagon),
} as const satisfies Record<string, Icon>;
