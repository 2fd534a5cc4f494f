import type { notificationKinds } from '@/editions/rules/notification-kinds';
import { kindOf, type EventKind } from './event-kinds';

/** How news reaches somebody. All but the last also stand in the inbox. */
export const channels = ['mail', 'digest', 'inbox', 'none'] as const;
export type Channel = (typeof channels)[number];

/** What somebody may choose by. */
export type ChosenKind = (typeof notificationKinds)[number];

/** A person's own choices; what is left out comes by mail. */
export type Channels = Readonly<Partial<Record<ChosenKind, Channel>>>;

/** What is for this person by name, or about their own account, nobody can decline. */
export const channelOf = (what: EventKind, chosen: Channels): Channel => {
  const kind = kindOf[what];
  return kind === 'administration' || what === 'assigned' ? 'mail' : channelIn(kind, chosen);
};

export const channelIn = (kind: ChosenKind, chosen: Channels): Channel => chosen[kind] ?? 'mail';
