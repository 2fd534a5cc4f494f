import type { Channel } from '@/notifications/rules/channels';
import type { MessageKey } from '../messages';

/** What each way of hearing is called. */
export const channelNames: Readonly<Record<Channel, MessageKey>> = {
  mail: 'channels.mail',
  digest: 'channels.digest',
  inbox: 'channels.inbox',
  none: 'channels.none',
};
