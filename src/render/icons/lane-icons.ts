import type { Icon } from './icons.js';

const line = (d: string): Icon => [{ paint: 'line', d }];

/** One for each kind of fact. */
export const laneIcons = {
  'lane-touchpoint': line('M6 13.8 4 10.6c-.7-1.1.6-2 1.4-1.1L6.4 10.6V4.2a1.1 1.1 0 0 1 2.2 0v3.6l3 .7c.9.2 1.3.9 1.2 1.7l-.6 3.6M3.4 4.6a4.2 4.2 0 0 1 8.2 0'),
  'lane-does': line('M2 8h11M9 4l4 4-4 4'),
  'lane-thinks': line('M5 10.4a2.9 2.9 0 0 1-.6-5.7 3.7 3.7 0 0 1 7-.2 3 3 0 0 1-.4 5.9zM4.8 12.6h.01M3.2 14.3h.01'),
  'lane-feels': line('M8 13.6C4.2 11 2 8.8 2 6.2a3.1 3.1 0 0 1 6-1.1 3.1 3.1 0 0 1 6 1.1c0 2.6-2.2 4.8-6 7.4z'),
  'lane-says': [{ paint: 'solid', d: 'M6.8 4.2c-2.6.8-4.4 2.8-4.4 5.4 0 1.5.9 2.4 2.2 2.4s2.1-.9 2.1-2-.8-1.9-1.8-1.9c.1-1 .9-1.9 2.3-2.5zM13.4 4.2C10.8 5 9 7 9 9.6c0 1.5.9 2.4 2.2 2.4s2.1-.9 2.1-2-.8-1.9-1.8-1.9c.1-1 .9-1.9 2.3-2.5z' }],
  'lane-need': line('M5.2 4.8a3.2 3.2 0 1 0 .01 0zM8.4 8H14v2.6M11.4 8v2'),
  'lane-pain': line('M9 1.8 3.4 9.2H8l-1 5 5.6-7.4H8z'),
  'lane-gain': line('M8 1.9a6.1 6.1 0 1 0 .01 0zM8 5.2v5.6M5.2 8h5.6'),
  'lane-opportunity': line('M6 11.4c0-1.6-2.2-2.4-2.2-5.2a4.2 4.2 0 1 1 8.4 0c0 2.8-2.2 3.6-2.2 5.2zM6.4 13.8h3.2'),
  'lane-moment': line('M8 1.9l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.7l-3.8 2 .7-4.3-3.1-3 4.3-.6z'),
  'lane-artifact': line('M2.6 4.8 8 2l5.4 2.8v6.4L8 14l-5.4-2.8zM2.6 4.8 8 7.6l5.4-2.8M8 7.6V14'),
  'lane-frontstage': line('M8 2.2a2.5 2.5 0 1 0 .01 0zM2.8 13.8c.4-3.2 2.4-4.6 5.2-4.6s4.8 1.4 5.2 4.6'),
  'lane-backstage': line('M1.8 2.6h12.4M3 2.6v11c2.6-1.4 4-4.6 4-11M13 2.6v11c-2.6-1.4-4-4.6-4-11'),
  'lane-support': line('M8 2 1.8 5.2 8 8.4l6.2-3.2zM1.8 8.2 8 11.4l6.2-3.2M1.8 11 8 14.2l6.2-3.2'),
  'lane-measured': line('M2.2 13.6h11.6M4 11V8M8 11V3M12 11V6'),
  'lane-image': line('M2 2.8h12v10.4H2zM2 11l3.6-3.6 3 3 2-1.8L14 11.6M10.8 5.6h.01'),
  'lane-note': line('M3 2.2h10v8l-3.6 3.6H3zM13 10.2H9.4v3.6M5.4 5.4h5.2M5.4 8h3.2'),
  'lane-factor': line('M3.4 14.2V2.2M3.4 3h8.8l-2 2.8 2 2.8H3.4'),
} as const satisfies Record<string, Icon>;
