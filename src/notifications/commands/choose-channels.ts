import type { PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { workflowFinding } from '@/editions/rules/findings';
import { notificationKinds } from '@/editions/rules/notification-kinds';
import { ok, type Result } from '@/platform/result';
import { channelChoices } from '../rules/channel-choices';
import { channelIn, type Channels } from '../rules/channels';
import { mailFinding } from './mail-findings';

/**
 * Says how the person behind the request wants to hear of some kinds of news; of the others as before. What waited for the
 * day's letter does so only where it is still wanted there.
 */
export const chooseChannels = async (
  req: PayloadRequest,
  { channels }: { channels: unknown },
): Promise<Result<{ channels: Channels }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  const chosen = channelChoices.safeParse(channels);
  if (!chosen.success) return refuse(422, mailFinding('channels-unknown'));
  return inTransaction(req, async () => {
    const [row] = await runSql<{ channels: Channels }>(
      req,
      sql`UPDATE users SET channels = coalesce(channels, '{}') || ${JSON.stringify(chosen.data)}::jsonb
          WHERE id = ${person.id} RETURNING channels`,
    );
    const kept = row?.channels ?? {};
    const daily = notificationKinds.filter((kind) => channelIn(kind, kept) === 'digest');
    await runSql(
      req,
      sql`DELETE FROM digest_entries d USING notifications n
          WHERE n.id = d.notification_id AND d.recipient_id = ${person.id}
            AND NOT (n.kind::text = ANY(${sql.param([...daily])}::text[]))`,
    );
    return ok({ channels: kept });
  });
};
