import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { env } from '@/platform/env';
import { editionMessage, type EditionEvent } from '../webhooks/message';
import { enqueue } from '@/core/enqueue';
import type { AnnouncedTransition } from '@/editions/queries/announced-transition';

/**
 * Has what happened sent to every webhook that listens to it. A webhook is addressed once per entry of a log, however
 * often this runs.
 */
export const addressWebhooks = async (
  req: PayloadRequest,
  told: AnnouncedTransition,
): Promise<void> => {
  const row = await eventRow(req, told);
  if (!row) return;
  const { isConcealed, path, ...event } = row;
  const address = path === null ? null : `${env().publicUrl}${path}`;
  const message = editionMessage({ ...event, address }, isConcealed);
  for (const delivery of await openDeliveries(req, told, event.event, message)) {
    await enqueue(req, 'ensure-webhook-is-delivered', { delivery }, { key: deliveryJob(delivery) });
  }
};

/** One job at a time waits for a delivery. */
export const deliveryJob = (delivery: number): string => `delivery:${delivery}`;

type EventRow = Omit<EditionEvent, 'address'> & { path: string | null; isConcealed: boolean };

const eventRow = async (
  req: PayloadRequest,
  { edition, sequence }: AnnouncedTransition,
): Promise<EventRow | undefined> => {
  const [row] = await runSql<EventRow & { at: string | Date }>(
    req,
    sql`SELECT t.article_id AS article, t.edition_id AS edition, e.number::int AS number, e.kind,
          t.event, coalesce(t.from_state::text, 'none') AS "from", t.to_state AS "to",
          t.stage::int AS stage, t.actor_name AS actor, t.at, t.content_hash AS "contentHash",
          a.title, a.slug, a.language, t.sequence::int AS sequence, t.hash,
          (SELECT path FROM public_addresses p
            WHERE p.kind = 'article' AND p.target_id = a.id AND p.status = 200
            ORDER BY p.created_at DESC LIMIT 1) AS path,
          (a.embargo_restricted IS TRUE AND NOT EXISTS (
            SELECT FROM editions o WHERE o.article_id = a.id AND o.published_at IS NOT NULL
          )) AS "isConcealed"
        FROM transitions t
        JOIN editions e ON e.id = t.edition_id
        JOIN articles a ON a.id = t.article_id
        WHERE t.edition_id = ${edition} AND t.sequence = ${sequence}`,
  );
  return row && { ...row, at: new Date(row.at).toISOString() };
};

/** A row for each webhook that listens and has none yet. */
const openDeliveries = async (
  req: PayloadRequest,
  { edition, sequence }: AnnouncedTransition,
  event: string,
  message: unknown,
): Promise<readonly number[]> => {
  const rows = await runSql<{ id: number }>(
    req,
    sql`INSERT INTO webhook_deliveries (key, webhook_id, url, edition_id, sequence, event, payload)
        SELECT 'msg_' || w.id || '_' || ${edition}::int || '_' || ${sequence}::int, w.id, w.url,
          ${edition}, ${sequence}, ${event}, ${JSON.stringify(message)}::jsonb
        FROM webhooks w
        WHERE w.active AND (
          NOT EXISTS (SELECT FROM webhooks_events v WHERE v.parent_id = w.id)
          OR EXISTS (SELECT FROM webhooks_events v
            WHERE v.parent_id = w.id AND v.value::text = ${event}))
        ORDER BY w.id
        ON CONFLICT DO NOTHING
        RETURNING id`,
  );
  return rows.map(({ id }) => id);
};
