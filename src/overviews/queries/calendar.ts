import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { listOf, runSql, sql } from '@/database/sql';
import { openStates } from '@/editions/rules/states';
import type { Language } from '@/platform/language';
import type { CalendarEntry, EntryKind, WithoutDay } from '../rules/calendar-entry';

export type CalendarQuestion = {
  /** Instants in ISO 8601: the end is no part of it. */
  from: string;
  until: string;
  /** Only what somebody owns, signs, or was given to review. */
  person?: number | undefined;
  /** Only articles in this language. */
  language?: Language | undefined;
};

export type Calendar = {
  /** In the order of their hours. */
  entries: readonly CalendarEntry[];
  /** Approved, and nobody has said for when; the one that waits longest first. */
  withoutDay: readonly WithoutDay[];
};

/** What goes out, is planned, is due and was published, as far as it reaches the person. One question to the database. */
export const calendar = async (
  req: PayloadRequest,
  question: CalendarQuestion,
): Promise<Calendar> => {
  const hidden = await hiddenArticles(req);
  const rows = await runSql<Row>(req, calendarQuery(hidden, question));
  return {
    entries: rows.flatMap((row) => (row.kind === 'without-day' ? [] : [entryOf(row, row.kind)])),
    withoutDay: rows.flatMap((row) => (row.kind === 'without-day' ? [withoutDayOf(row)] : [])),
  };
};

type Instant = Date | string;
type Row = Omit<CalendarEntry, 'kind' | 'at' | 'allowedUntil' | 'changedAt'> & {
  kind: EntryKind | 'without-day';
  at: Instant;
  allowedUntil: Instant | null;
  changedAt: Instant;
};

const entryOf = ({ at, allowedUntil, changedAt, ...row }: Row, kind: EntryKind): CalendarEntry => ({
  ...row,
  kind,
  at: iso(at),
  allowedUntil: allowedUntil ? iso(allowedUntil) : null,
  changedAt: iso(changedAt),
});

const withoutDayOf = ({ at, changedAt, ...row }: Row): WithoutDay => {
  const { article, edition, editionKind, title, language, state, owner, isEmbargoed, hash } = row;
  return {
    ...{ article, edition, editionKind, title, language, state, owner, isEmbargoed, hash },
    changedAt: iso(changedAt),
    approvedAt: iso(at),
  };
};

const iso = (at: Instant): string => new Date(at).toISOString();

/** What the desk wished before an edition was begun, it wished for an earlier one. */
const calendarQuery = (hidden: readonly number[], question: CalendarQuestion) => {
  const { from, until, person = null, language = null } = question;
  const within = sql`>= ${from}::timestamptz AND at < ${until}::timestamptz`;
  return sql`
  WITH theirs AS (
    SELECT a.id FROM articles a WHERE a.owner_id = ${person}::int
    UNION SELECT b._parent_id FROM articles_bylines b JOIN authors w ON w.id = b.author_id
      WHERE w.user_id = ${person}::int
    UNION SELECT s.article_id FROM assignments s
      WHERE s.user_id = ${person}::int AND s.ended_at IS NULL
  ), marked AS (
    SELECT 'out' AS kind, e.id AS edition, e.scheduled_for AS at, e.scheduled_zone AS zone,
      e.updated_at AS changed
    FROM editions e WHERE e.state IN ('scheduled', 'publish_failed')
    UNION ALL
    SELECT 'planned', e.id, p.planned_for, p.planned_zone, greatest(e.updated_at, p.updated_at)
    FROM article_plans p JOIN articles a ON a.id = p.article_id
    JOIN editions e ON e.id = a.open_edition_id
    WHERE e.state IN ('draft', 'in_review', 'changes_requested', 'approved')
      AND p.planned_for > e.created_at
    UNION ALL
    SELECT 'due', e.id, coalesce(p.due_at, e.due_at), NULL, greatest(e.updated_at, p.updated_at)
    FROM articles a JOIN editions e ON e.id = a.open_edition_id
    LEFT JOIN article_plans p ON p.article_id = a.id AND p.due_at > e.created_at
    WHERE a.workflow_state IN ${listOf(openStates)}
    UNION ALL
    SELECT 'published', e.id, e.published_at, NULL, e.updated_at
    FROM editions e WHERE e.published_at >= ${from}::timestamptz
      AND e.published_at < ${until}::timestamptz AND e.state <> 'removed'
  ), placed AS (
    SELECT * FROM marked WHERE at ${within}
    UNION ALL
    SELECT 'without-day', e.id, coalesce(e.approved_at, e.updated_at), NULL, e.updated_at
    FROM editions e LEFT JOIN article_plans p ON p.article_id = e.article_id
      AND p.planned_for > e.created_at
    WHERE e.state = 'approved' AND p.planned_for IS NULL
  )
  SELECT placed.kind, placed.at, placed.zone,
    CASE placed.kind WHEN 'published' THEN placed.changed
      ELSE greatest(placed.changed, a.updated_at) END AS "changedAt",
    a.id AS article, e.id AS edition, e.kind AS "editionKind", a.language, e.state,
    coalesce(CASE placed.kind WHEN 'published' THEN e.title END, a.title, '') AS title,
    CASE WHEN e.state = 'in_review'
      THEN e.policy #>> ARRAY['stages', e.stage::int::text, 'name'] END AS stage,
    CASE WHEN owner.id IS NULL THEN NULL
      ELSE json_build_object('id', owner.id, 'name', owner.name) END AS owner,
    coalesce(a.embargo_restricted, false)
      AND NOT EXISTS (SELECT FROM editions o WHERE o.article_id = a.id AND o.published_at IS NOT NULL)
      AS "isEmbargoed",
    CASE WHEN e.state = 'in_review' THEN e.due_at END AS "allowedUntil",
    CASE WHEN e.state IN ('approved', 'scheduled', 'publish_failed') THEN e.content_hash END AS hash
  FROM placed JOIN editions e ON e.id = placed.edition JOIN articles a ON a.id = e.article_id
  LEFT JOIN users owner ON owner.id = a.owner_id
  WHERE a.id <> ALL (${sql.param([...hidden])}::int[])
    AND (${language}::text IS NULL OR a.language::text = ${language})
    AND (${person}::int IS NULL OR a.id IN (SELECT id FROM theirs))
  ORDER BY placed.at, a.id, placed.kind`;
};
