import type { BasePayload } from 'payload';

import { notifyOfTransition } from '@/notifications/commands/notify-of-transition';
import { runSql, sql } from '@/database/sql';
import type { Mail, Notification } from '@/payload-types';

import { asUser } from '../builders';

/** Does what the queue would: tells of every entry in the logs of an article, once more. */
export const tellAll = async (payload: BasePayload, articleId: number): Promise<void> => {
  const entries = await runSql<{ edition: number; sequence: string }>(
    { payload },
    sql`SELECT edition_id AS edition, sequence FROM transitions
        WHERE article_id = ${articleId} ORDER BY id`,
  );
  for (const { edition, sequence } of entries) {
    await notifyOfTransition(await asUser(payload), { edition, sequence: Number(sequence) });
  }
};

export const notificationsOf = async (
  payload: BasePayload,
  articleId: number,
): Promise<Notification[]> => {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { article: { equals: articleId } },
    sort: 'id',
    pagination: false,
    depth: 0,
  });
  return docs;
};

export const mailsTo = async (payload: BasePayload, to: string): Promise<Mail[]> => {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { to: { equals: to } },
    sort: 'id',
    pagination: false,
    depth: 0,
  });
  return docs;
};
