import type { PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { workflowFinding } from '@/editions/rules/findings';
import { ok, type Result } from '@/platform/result';
import { mayReadArticle } from '../queries/visibility';
import { whoIsHere } from '../queries/who-is-here';
import { stays, type PersonHere, type Place, type Presence } from '../rules/presence';

export type Sign = {
  articleId: number;
  /** The open page, by a name that only it has. */
  page: string;
  does: Presence;
  place: Place | null;
  /** The page is closed. */
  leaves: boolean;
};

/**
 * Notes that somebody is in an article, or leaves it, and answers who is there. Those who gave no sign for long are gone. What people
 * do here is kept nowhere.
 */
export const signPresence = async (
  req: PayloadRequest,
  { articleId, page, does, place, leaves }: Sign,
): Promise<Result<{ people: readonly PersonHere[] }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  if (!(await mayReadArticle(req, articleId))) {
    return refuse(404, workflowFinding('article-not-found'));
  }
  return inTransaction(req, async () => {
    const gone = leaves ? sql`page = ${page} AND user_id = ${person.id}` : sql`false`;
    await runSql(
      req,
      sql`DELETE FROM article_presence WHERE page IN (
            SELECT page FROM article_presence
            WHERE seen_at < now() - make_interval(secs => ${stays}) OR (${gone})
            FOR UPDATE SKIP LOCKED)`,
    );
    if (!leaves) {
      await runSql(
        req,
        sql`INSERT INTO article_presence AS known (page, article_id, user_id, does, block, words)
            VALUES (${page}, ${articleId}, ${person.id}, ${does}, ${place?.block ?? null},
              ${place?.words ?? null})
            ON CONFLICT (page) DO UPDATE SET article_id = excluded.article_id, does = excluded.does,
              block = excluded.block, words = excluded.words, seen_at = now()
            WHERE known.user_id = excluded.user_id`,
      );
    }
    return ok({ people: await whoIsHere(req, articleId) });
  });
};
