import type { Channel } from './journey-document.js';

/** The channels that every journey can name without declaring them. A declared channel of the same name replaces one. */
export const builtInChannels: readonly (Channel & { readonly name: string; readonly title: string })[] = [
  { name: 'web', title: 'Website', presence: 'online' },
  { name: 'app', title: 'App', presence: 'online' },
  { name: 'email', title: 'Email', presence: 'online' },
  { name: 'phone', title: 'Phone', presence: 'offline' },
  { name: 'chat', title: 'Chat', presence: 'online' },
  { name: 'sms', title: 'Text message', presence: 'online' },
  { name: 'social', title: 'Social media', presence: 'online' },
  { name: 'search', title: 'Search engine', presence: 'online' },
  { name: 'ads', title: 'Advertising', presence: 'online' },
  { name: 'store', title: 'Store', presence: 'offline' },
  { name: 'letter', title: 'Letter', presence: 'offline' },
  { name: 'event', title: 'Event', presence: 'offline' },
  { name: 'partner', title: 'Partner', presence: 'offline' },
];
