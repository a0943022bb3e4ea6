import type { Icon } from './icons.js';

const line = (d: string): Icon => [{ paint: 'line', d }];

/** One for each built-in channel, and three for all others. */
export const channelIcons = {
  'channel-web': line('M2 3.5h12v9H2zM2 6.2h12M4 4.85h.01M5.8 4.85h.01'),
  'channel-app': line('M4.5 1.5h7v13h-7zM7 12.4h2'),
  'channel-email': line('M1.8 3.5h12.4v9H1.8zM2 4l6 4.8L14 4'),
  'channel-phone': line('M3.2 2.2h2.6l1.2 3-1.6 1.3a8 8 0 0 0 4.1 4.1l1.3-1.6 3 1.2v2.6c-6 .9-11.5-4.6-10.6-10.6z'),
  'channel-chat': line('M2 2.8h12v8H7.5L4.5 13.6v-2.8H2z'),
  'channel-sms': line('M2 2.8h12v8H7.5L4.5 13.6v-2.8H2zM5.2 6.8h.01M8 6.8h.01M10.8 6.8h.01'),
  'channel-social': line('M4 8a1.9 1.9 0 1 0 .01 0zM12 3.4a1.9 1.9 0 1 0 .01 0zM12 10.2a1.9 1.9 0 1 0 .01 0zM5.7 9l4.6-2.6M5.7 10.8l4.6.8'),
  'channel-search': line('M7 2.2a4.6 4.6 0 1 0 .01 0zM10.3 10.3l3.6 3.6'),
  'channel-ads': line('M2 6.2v3.6h2.4l6.6 3.4V2.8L4.4 6.2zM13 6.2a2.4 2.4 0 0 1 0 3.6M5 10v3.2h1.8'),
  'channel-store': line('M2.6 7.2v6.3h10.8V7.2M1.8 6.2l1.4-3.7h9.6l1.4 3.7a2 2 0 0 1-4.1 0 2.1 2.1 0 0 1-4.2 0 2 2 0 0 1-4.1 0zM6.5 13.5v-3.2h3v3.2'),
  'channel-letter': line('M3.5 1.8h6l3 3v9.4h-9zM9.3 2v3h3M5.6 8h4.8M5.6 10.6h4.8'),
  'channel-event': line('M2.2 3.4h11.6v10.4H2.2zM2.2 6.6h11.6M5.2 1.8v3M10.8 1.8v3M8 8.6v2.8M6.6 10h2.8'),
  'channel-partner': line('M6 4.2a3.8 3.8 0 1 0 .01 0zM10 4.2a3.8 3.8 0 1 0 .01 0z'),
  'channel-online': line('M2 6.6a8.6 8.6 0 0 1 12 0M4.2 9a5.4 5.4 0 0 1 7.6 0M6.4 11.3a2.3 2.3 0 0 1 3.2 0M8 13.4h.01'),
  'channel-offline': line('M8 14.2c2.8-3 4.4-5.4 4.4-7.7a4.4 4.4 0 1 0-8.8 0c0 2.3 1.6 4.7 4.4 7.7zM8 4.9a1.6 1.6 0 1 0 .01 0z'),
  'channel-other': line('M8 2.4a5.6 5.6 0 1 0 .01 0zM8 6.6a1.4 1.4 0 1 0 .01 0z'),
} as const satisfies Record<string, Icon>;
