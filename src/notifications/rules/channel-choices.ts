import { z } from 'zod';

import { notificationKinds } from '@/editions/rules/notification-kinds';
import { channels } from './channels';

/** `{"published": "digest", "mentioned": "mail"}` */
export const channelChoices = z.partialRecord(z.enum(notificationKinds), z.enum(channels));

export const areChannels = (value: unknown): boolean =>
  value === null || value === undefined || channelChoices.safeParse(value).success;
