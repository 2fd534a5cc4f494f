import type { PayloadRequest } from 'payload';

import type { AuditEntry, AuditFilter, AuditPlace } from '../rules/filter';
import { publicationZone } from '@/core/publication-settings';
import { runSql, sql } from '@/database/sql';
import { hiddenArticles } from '@/articles/queries/visibility';

type Page = { after?: AuditPlace; limit: number };

/**
 * What happened in the whole publication, the latest first, a page at a time. Articles of which the person may not
 * know are left out.
 */
export const auditLog = async (
  req: PayloadRequest,
  filter: AuditFilter,
  { after, limit }: Page,
): Promise<readonly AuditEntry[]> => {
  const rows = await runSql<AuditEntry & { at: string | Date }>(
    req,
    sql`SELECT t.id, t.at, t.article_id AS article, a.title, t.edition_id AS edition,
          e.number::int AS number, t.sequence::int AS sequence, t.event,
          coalesce(t.from_state::text, 'none') AS "from", t.to_state AS "to", t.stage::int AS stage,
          t.actor_id AS actor, t.actor_name AS "actorName", t.reason,
          coalesce(t.data, '{}'::jsonb) AS data, t.content_hash AS "contentHash", t.hash
        FROM transitions t
        JOIN editions e ON e.id = t.edition_id
        JOIN articles a ON a.id = t.article_id
        WHERE ${sql.join(conditionsOf(filter, after, await hiddenArticles(req)), sql` AND `)}
        ORDER BY t.at DESC, t.id DESC LIMIT ${limit}`,
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
};

/** All of it, piece by piece, so that a log of any length fits into memory. */
export async function* wholeAuditLog(
  req: PayloadRequest,
  filter: AuditFilter,
): AsyncGenerator<readonly AuditEntry[]> {
  let after: AuditPlace | undefined;
  for (;;) {
    const batch = await auditLog(req, filter, { after, limit: batchSize });
    yield batch;
    after = batch.at(-1);
    if (!after || batch.length < batchSize) return;
  }
}

const batchSize = 1000;

const conditionsOf = (
  filter: AuditFilter,
  after: AuditPlace | undefined,
  hidden: readonly number[],
) => [
  sql`true`,
  ...present(filter.article, (id) => sql`t.article_id = ${id}`),
  ...present(filter.edition, (id) => sql`t.edition_id = ${id}`),
  ...present(filter.actor, (id) => sql`t.actor_id = ${id}`),
  ...present(filter.event, (event) => sql`t.event = ${event}`),
  ...present(filter.state, (state) => sql`t.to_state::text = ${state}`),
  ...present(
    filter.since,
    (day) => sql`t.at >= ${day}::date::timestamp AT TIME ZONE ${publicationZone}`,
  ),
  ...present(
    filter.until,
    (day) => sql`t.at < (${day}::date + 1)::timestamp AT TIME ZONE ${publicationZone}`,
  ),
  ...present(filter.reason, (words) => sql`strpos(lower(t.reason), lower(${words})) > 0`),
  ...present(after, ({ at, id }) => sql`(t.at, t.id) < (${at}::timestamptz, ${id}::int)`),
  ...(hidden.length > 0
    ? [
        sql`t.article_id <> ALL (ARRAY(SELECT json_array_elements_text(${JSON.stringify(hidden)}::json)::int))`,
      ]
    : []),
];

type Condition = ReturnType<typeof sql>;

const present = <T>(value: T | undefined, condition: (value: T) => Condition): Condition[] =>
  value === undefined ? [] : [condition(value)];
