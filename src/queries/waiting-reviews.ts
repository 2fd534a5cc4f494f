import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Actor, Approval } from '@/workflow/edition-facts';
import { stageToApprove } from '@/workflow/stages';
import { hiddenArticles } from './reach';
import { reviewPolicy, takenPolicy } from './review-policy';

/** An edition that waits for somebody's approval. */
export type WaitingReview = { edition: number; article: number; title: string };

type Row = {
  edition: number;
  article: number;
  title: string | null;
  stage: number;
  round: number;
  content_hash: string | null;
  policy: unknown;
  contributors: number[] | null;
  approvals: Approval[] | null;
};

const longest = 200; // more is no queue that one person works off

/**
 * What this person may approve now, in the order in which it is due: first what they were asked to review, then
 * what is due first, then what waits longest.
 */
export const waitingReviews = async (
  req: PayloadRequest,
  actor: Actor,
): Promise<readonly WaitingReview[]> => {
  if (actor.kind !== 'user') return [];
  const hidden = new Set(await hiddenArticles(req));
  const inForce = await reviewPolicy(req);
  const rows = await runSql<Row>(req, openReviews(Number(actor.id)));
  return rows
    .filter((row) => !hidden.has(row.article) && awaits(row, actor, inForce))
    .map(({ edition, article, title }) => ({ edition, article, title: title ?? '' }));
};

const awaits = (
  row: Row,
  actor: Extract<Actor, { kind: 'user' }>,
  inForce: Awaited<ReturnType<typeof reviewPolicy>>,
): boolean => {
  const contributors = row.contributors ?? [];
  const reviewed = {
    policy: takenPolicy(row.policy) ?? inForce,
    stage: row.stage,
    round: row.round,
    contentHash: row.content_hash,
    contributors,
    approvals: row.approvals ?? [],
  };
  return (
    !contributors.includes(Number(actor.id)) && typeof stageToApprove(reviewed, actor) === 'number'
  );
};

const openReviews = (user: number) => sql`
  SELECT e.id AS edition, a.id AS article, a.title, e.stage::int AS stage, e.round::int AS round,
    e.content_hash, e.policy,
    (SELECT jsonb_agg(users_id) FROM (
        SELECT r.users_id FROM editions_rels r
        WHERE r.parent_id = e.id AND r.path = 'contributors' AND r.users_id IS NOT NULL
        UNION
        SELECT authors.user_id FROM articles_bylines b JOIN authors ON authors.id = b.author_id
        WHERE b._parent_id = a.id AND authors.user_id IS NOT NULL
      ) AS people) AS contributors,
    (SELECT jsonb_agg(jsonb_build_object('user', p.user_id, 'stage', p.stage, 'round', p.round,
        'contentHash', p.content_hash, 'voided', p.voided_at IS NOT NULL))
      FROM approvals p WHERE p.edition_id = e.id) AS approvals
  FROM editions e JOIN articles a ON a.id = e.article_id
  WHERE e.state = 'in_review'
  ORDER BY EXISTS (SELECT FROM assignments s
      WHERE s.edition_id = e.id AND s.user_id = ${user} AND s.ended_at IS NULL) DESC,
    e.due_at NULLS LAST, e.submitted_at, e.id
  LIMIT ${longest}`;
