import type { PayloadRequest } from 'payload';

import { logAdministration } from '@/audit/commands/log-administration';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { workflowFinding } from '@/editions/rules/findings';
import { env } from '@/platform/env';
import { ok, type Result } from '@/platform/result';
import type { FeedScope } from '../rules/feed-scopes';
import { digestOfFeed, feedPath, newFeedSecret } from '../rules/feed-secret';
import { overviewFinding } from '../rules/findings';

/** `url` holds the secret, which is said this once and kept nowhere. */
export type MadeFeed = { id: number; scope: FeedScope; url: string };

/** Makes an address under which a calendar reads, or makes it anew: the one before then leads nowhere. */
export const makeFeed = (
  req: PayloadRequest,
  { scope }: { scope: FeedScope },
): Promise<Result<MadeFeed, Refusal>> =>
  inTransaction(req, async () => {
    const person = personOf(req);
    if (person?.kind !== 'user' || person.roles.length === 0) {
      return refuse(403, workflowFinding('not-logged-in'));
    }
    // Two requests at once would each find none to end.
    await runSql(req, sql`SELECT FROM users WHERE id = ${person.id} FOR UPDATE`);
    await endFeeds(req, sql`user_id = ${person.id} AND scope = ${scope}`);
    const secret = newFeedSecret();
    const [row] = await runSql<{ id: number }>(
      req,
      sql`INSERT INTO calendar_feeds (user_id, scope, secret_digest)
          VALUES (${person.id}, ${scope}, ${digestOfFeed(secret)}) RETURNING id`,
    );
    if (!row) throw new Error('A row that was inserted comes back');
    await logAdministration(req, {
      event: 'feed_made',
      subject: 'feed',
      id: row.id,
      name: person.name,
      concerned: Number(person.id),
      data: { scopes: [scope] },
    });
    return ok({ id: row.id, scope, url: `${env().publicUrl}${feedPath(secret)}` });
  });

/** Ends an address at once: one's own, or, for administrators, anybody's. Again it changes nothing. */
export const revokeFeed = async (
  req: PayloadRequest,
  { id }: { id: number },
): Promise<Result<{ id: number }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  const ofAnybody = person.roles.includes('administrator');
  return inTransaction(req, async () => {
    const [row] = await runSql(
      req,
      sql`SELECT FROM calendar_feeds WHERE id = ${id} AND (user_id = ${person.id} OR ${ofAnybody})`,
    );
    if (!row) return refuse(404, overviewFinding('feed-unknown'));
    await endFeeds(req, sql`id = ${id}`);
    return ok({ id });
  });
};

/** Ends all addresses of somebody who works here no longer. */
export const revokeFeedsOf = (req: PayloadRequest, user: number): Promise<void> =>
  endFeeds(req, sql`user_id = ${user}`);

type Ended = { id: number; scope: FeedScope; owner: number; name: string };

const endFeeds = async (req: PayloadRequest, which: ReturnType<typeof sql>): Promise<void> => {
  const ended = await runSql<Ended>(
    req,
    sql`UPDATE calendar_feeds SET revoked_at = now() FROM users
        WHERE users.id = user_id AND revoked_at IS NULL AND calendar_feeds.id IN
          (SELECT id FROM calendar_feeds WHERE ${which} ORDER BY id FOR UPDATE)
        RETURNING calendar_feeds.id, scope, user_id AS owner, users.name`,
  );
  for (const { id, scope, owner, name } of ended) {
    await logAdministration(req, {
      event: 'feed_revoked',
      subject: 'feed',
      id,
      name,
      concerned: owner,
      data: { scopes: [scope] },
    });
  }
};
