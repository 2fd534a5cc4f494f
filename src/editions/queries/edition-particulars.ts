import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Finding } from '@/platform/finding';
import { liveStates, type EditionKind, type State } from '../rules/states';

/** What the desk shows of an article and its edition beyond the state. Times are ISO 8601 in UTC. */
export type EditionParticulars = {
  kind: EditionKind | null;
  publicNote: string | null;
  /** While it is scheduled: the instant, and the IANA zone in which it was meant. */
  scheduledFor: string | null;
  scheduledZone: string | null;
  /** Why the publication that was due did not happen. */
  failure: readonly Finding[];
  /** When the present stage opened, and when it should be done. */
  stageEnteredAt: string | null;
  dueAt: string | null;
  /** Published before its review. */
  reviewDue: boolean;
  /** Whatever readers have now: its state, and its number. */
  live: { state: LiveState; number: number } | null;
  everPublished: boolean;
  /** Only some people may read it before its publication. */
  restricted: boolean;
  /** Of the publication: an IANA zone. */
  timeZone: string;
};

type LiveState = (typeof liveStates)[number];

type Row = {
  kind: EditionKind | null;
  state: State | null;
  public_note: string | null;
  scheduled_for: Date | string | null;
  scheduled_zone: string | null;
  failure: readonly Finding[] | null;
  stage_entered_at: Date | string | null;
  due_at: Date | string | null;
  review_due: boolean | null;
  restricted: boolean | null;
  time_zone: string | null;
  siblings: { state: State; number: number; published: boolean }[] | null;
};

/** @param edition the one that the desk has in hand; null for an article without any */
export const editionParticulars = async (
  req: PayloadRequest,
  articleId: number,
  edition: number | null,
): Promise<EditionParticulars> => {
  const [row] = await runSql<Row>(req, particularsRow(articleId, edition));
  const siblings = row?.siblings ?? [];
  const [live] = siblings.flatMap(({ state, number }) => {
    const known = liveStates.find((name) => name === state);
    return known ? [{ state: known, number }] : [];
  });
  const planned = row?.state === 'scheduled' || row?.state === 'publish_failed';
  return {
    kind: row?.kind ?? null,
    publicNote: row?.public_note ?? null,
    scheduledFor: planned ? instantOf(row.scheduled_for) : null,
    scheduledZone: planned ? row.scheduled_zone : null,
    failure: row?.state === 'publish_failed' ? (row.failure ?? []) : [],
    stageEnteredAt: instantOf(row?.stage_entered_at),
    dueAt: row?.state === 'in_review' ? instantOf(row.due_at) : null,
    reviewDue: row?.review_due ?? false,
    live: live ?? null,
    everPublished: siblings.some(({ published }) => published),
    restricted: row?.restricted ?? false,
    timeZone: row?.time_zone ?? 'UTC',
  };
};

const particularsRow = (articleId: number, edition: number | null) => sql`
  SELECT e.kind, e.state, e.public_note, e.scheduled_for, e.scheduled_zone, e.failure,
    e.stage_entered_at, e.due_at, e.review_due, articles.embargo_restricted AS restricted,
    (SELECT time_zone FROM publication LIMIT 1) AS time_zone,
    (SELECT jsonb_agg(jsonb_build_object(
        'state', s.state, 'number', s.number, 'published', s.published_at IS NOT NULL))
      FROM editions s WHERE s.article_id = articles.id) AS siblings
  FROM articles LEFT JOIN editions e ON e.id = ${edition}
  WHERE articles.id = ${articleId}`;

const instantOf = (value: Date | string | null | undefined): string | null =>
  value ? new Date(value).toISOString() : null;
