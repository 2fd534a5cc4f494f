import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Ties } from '../rules/permissions';
import { defaultPolicy } from '@/reviews/rules/policy';
import type { State } from '../rules/states';
import { takenPolicy } from '@/reviews/queries/review-policy';

export type UndecidedPublication = {
  article: number;
  title: string;
  /** Published before its review, which nobody has made up for. */
  reviewDue: boolean;
  /** A retraction was proposed. */
  isProposed: boolean;
  proposedBy: number | null;
  forcedBy: number | null;
  contributors: readonly number[];
  /** What matters to who may decide. */
  ties: Ties;
};

/** What readers have that still waits for somebody's word, the oldest first. */
export const undecidedPublications = async (
  req: PayloadRequest,
): Promise<readonly UndecidedPublication[]> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT e.article_id AS article, coalesce(articles.title, '') AS title,
          coalesce(e.review_due, false) AS "reviewDue",
          e.retraction_proposal IS NOT NULL AS "isProposed",
          ${lastActor('propose_retraction')} AS "proposedBy", ${lastActor('force_publish')} AS "forcedBy",
          ARRAY(SELECT users_id FROM editions_rels
            WHERE parent_id = e.id AND path = 'contributors') AS contributors,
          e.state, e.stage::int, e.policy
        FROM editions e JOIN articles ON articles.id = e.article_id
        WHERE (e.state = 'published' AND e.review_due)
          OR (e.state IN ('published', 'withdrawn') AND e.retraction_proposal IS NOT NULL)
        ORDER BY e.published_at, e.id`,
  );
  return rows.map(({ state, stage, policy, ...row }) => ({
    ...row,
    ties: {
      state,
      stage,
      policy: takenPolicy(policy) ?? defaultPolicy,
      owner: null,
      submittedBy: null,
      authors: [],
    },
  }));
};

type Row = Omit<UndecidedPublication, 'ties'> & { state: State; stage: number; policy: unknown };

const lastActor = (event: 'propose_retraction' | 'force_publish') =>
  sql`(SELECT actor_id FROM transitions WHERE edition_id = e.id AND event = ${event}
        ORDER BY sequence DESC LIMIT 1)`;
