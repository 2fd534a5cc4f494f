import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { listOf, runSql, sql } from '@/database/sql';
import { openStates, type State } from '@/editions/rules/states';
import type { Language } from '@/platform/language';
import type { ArticleKind } from '@/document/document';
import type { Actor } from '@/editions/rules/actor';
import type { Ties } from '@/editions/rules/permissions';
import { reviewPolicy, takenPolicy } from '@/reviews/queries/review-policy';
import { policyFor, type EditorialPolicy } from '@/reviews/rules/policy';
import { stageAt } from '@/reviews/rules/stages';
import { movesOf, type MovableArticle, type PublishedArticle } from '../rules/movable-article';
import type { OpenArticle } from '../rules/open-article';

/** Every open article that reaches the person, the one that stands longest first. One question to the database. */
export const openArticles = async (
  req: PayloadRequest,
  language: Language,
): Promise<readonly OpenArticle[]> => (await rowsOf(req, language)).map(openArticleOf);

/** The same, with what this person may ask for of each by its state and their role. */
export const movableArticles = async (
  req: PayloadRequest,
  language: Language,
  actor: Actor,
): Promise<readonly MovableArticle[]> => {
  const inForce = await reviewPolicy(req);
  return (await rowsOf(req, language)).map((row) => ({
    ...openArticleOf(row),
    ...movesOf(tiesOf(row, inForce), actor),
  }));
};

/** Articles that readers got since then and on which nobody works at present. */
export const publishedArticles = async (
  req: PayloadRequest,
  language: Language,
  actor: Actor,
  since: Date,
): Promise<readonly PublishedArticle[]> => {
  const inForce = await reviewPolicy(req);
  const rows = await rowsOf<State>(req, language, since);
  return rows.map((row) => ({ ...articleOf(row), ...movesOf(tiesOf(row, inForce), actor) }));
};

const rowsOf = async <Its extends State = OpenArticle['state']>(
  req: PayloadRequest,
  language: Language,
  publishedSince?: Date,
): Promise<Row<Its>[]> =>
  runSql<Row<Its>>(
    req,
    articlesQuery(
      publishedSince ? published(publishedSince) : open,
      await hiddenArticles(req),
      language,
    ),
  );

/** Which articles, and the edition of each that is meant. */
type Scope = { edition: SQL; where: SQL };
type SQL = ReturnType<typeof sql>;

const open: Scope = {
  edition: sql`a.open_edition_id`,
  where: sql`a.workflow_state IN ${listOf(openStates)}`,
};

const published = (since: Date): Scope => ({
  edition: sql`a.live_edition_id`,
  where: sql`a.open_edition_id IS NULL AND a.live_edition_id IN
    (SELECT id FROM editions WHERE published_at >= ${since.toISOString()}::timestamptz)`,
});

/** A text that is not under review goes by the policy in force, once it is submitted. */
const tiesOf = (row: Row<State>, inForce: EditorialPolicy): Ties => ({
  state: row.state,
  policy:
    (row.state === 'in_review' ? takenPolicy(row.policy) : null) ?? policyFor(inForce, row.kind),
  stage: row.stage ?? 0,
  owner: row.startedBy ?? row.owner?.id ?? null,
  submittedBy: row.submittedBy,
  authors: row.startedBy === null ? row.writers : [...row.writers, row.startedBy],
});

type Row<Its extends State = OpenArticle['state']> = Omit<
  OpenArticle,
  'state' | 'stage' | 'since' | 'dueAt' | 'scheduledFor' | 'plannedFor' | 'updatedAt'
> & {
  state: Its;
  stage: number | null;
  policy: unknown;
  kind: ArticleKind | null;
  submittedBy: number | null;
  startedBy: number | null;
  since: Date | string;
  dueAt: Date | string | null;
  scheduledFor: Date | string | null;
  plannedFor: Date | string | null;
  updatedAt: Date | string;
};

const openArticleOf = (row: Row): OpenArticle => articleOf(row);

const articleOf = <Its extends State>(row: Row<Its>) => {
  const { policy, kind: _kind, submittedBy: _submitter, startedBy: _starter, ...rest } = row;
  return {
    ...rest,
    stage: stageOf(row.state, row.stage, policy),
    since: instant(row.since),
    dueAt: instantOrNone(row.dueAt),
    scheduledFor: instantOrNone(row.scheduledFor),
    plannedFor: instantOrNone(row.plannedFor),
    updatedAt: instant(row.updatedAt),
  };
};

const stageOf = (state: State, index: number | null, policy: unknown): OpenArticle['stage'] => {
  const taken = state === 'in_review' && index !== null ? takenPolicy(policy) : null;
  if (!taken || index === null) return null;
  const { name, daysAllowed } = stageAt(taken, index);
  return { index, name, daysAllowed };
};

const instant = (at: Date | string): string => new Date(at).toISOString();
const instantOrNone = (at: Date | string | null): string | null => (at ? instant(at) : null);

/** Begins with the articles that are meant, whatever the planner expects of them: all else grows with the years. */
const articlesQuery = (scope: Scope, hidden: readonly number[], language: Language) => sql`
  WITH open AS MATERIALIZED (
    SELECT a.id, a.title, a.language, a.owner_id, a.live_edition_id, ${scope.edition} AS edition_id, a.workflow_state,
      a.kind, a.unresolved_citations, a.created_at, a.updated_at
    FROM articles a
    WHERE ${scope.where}
      AND a.id <> ALL (${sql.param([...hidden])}::int[])
  ), blocking AS (
    SELECT article_id, count(*)::int AS count FROM comments
    WHERE blocking AND resolved_at IS NULL AND reply_to_id IS NULL
      AND article_id IN (SELECT id FROM open) GROUP BY article_id
  ), cited AS MATERIALIZED (
    SELECT c.article_id, cc.source_id FROM open JOIN citations c ON c.article_id = open.id
    JOIN citations_cites cc ON cc._parent_id = c.id WHERE c.orphaned_at IS NULL
  ), broken AS (
    SELECT cited.article_id, count(DISTINCT s.id)::int AS count
    FROM cited JOIN sources s ON s.id = cited.source_id
    WHERE s.health_verdict IN ('dead', 'soft-404', 'drifted') GROUP BY cited.article_id
  ), entered AS (
    SELECT DISTINCT ON (t.edition_id) t.edition_id, t.at FROM transitions t
    JOIN open ON open.edition_id = t.edition_id
    WHERE t.from_state::text IS DISTINCT FROM t.to_state::text OR t.event = 'approve'
    ORDER BY t.edition_id, t.sequence DESC
  ), given AS (
    SELECT s.edition_id, s.stage_name,
      json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY s.id) AS people
    FROM assignments s JOIN users u ON u.id = s.user_id
    WHERE s.ended_at IS NULL AND s.article_id IN (SELECT id FROM open)
    GROUP BY s.edition_id, s.stage_name
  ), topical AS (
    SELECT open.id AS parent_id, json_agg(json_build_object('id', t.id, 'slug', t.slug,
      'name', coalesce(own.name, english.name, t.slug)) ORDER BY r."order") AS topics
    FROM open CROSS JOIN LATERAL (SELECT topics_id, "order" FROM articles_rels
      WHERE parent_id = open.id AND path = 'topics' OFFSET 0) r
    JOIN topics t ON t.id = r.topics_id
    LEFT JOIN topics_locales own ON own._parent_id = t.id AND own._locale::text = ${language}
    LEFT JOIN topics_locales english ON english._parent_id = t.id AND english._locale = 'en'
    GROUP BY open.id
  )
  SELECT open.id, coalesce(open.title, '') AS title, open.language, open.workflow_state AS state,
    e.stage::int AS stage, coalesce(e.round, 0)::int AS round,
    CASE WHEN e.state = 'in_review' THEN e.policy END AS policy,
    open.kind, e.submitted_by_id AS "submittedBy", started.actor_id AS "startedBy",
    CASE WHEN owner.id IS NULL THEN NULL
      ELSE json_build_object('id', owner.id, 'name', owner.name) END AS owner,
    coalesce(given.people, '[]') AS assigned,
    ARRAY(SELECT open.owner_id WHERE open.owner_id IS NOT NULL UNION
      SELECT au.user_id FROM articles_bylines b JOIN authors au ON au.id = b.author_id
      WHERE b._parent_id = open.id AND au.user_id IS NOT NULL) AS writers,
    coalesce(topical.topics, '[]') AS topics,
    coalesce(e.published_at, CASE WHEN e.state = 'in_review' THEN e.stage_entered_at END,
      entered.at, e.created_at, open.created_at) AS since,
    coalesce(p.due_at, e.due_at) AS "dueAt", e.scheduled_for AS "scheduledFor",
    e.scheduled_zone AS "scheduledZone", p.planned_for AS "plannedFor",
    coalesce(open.unresolved_citations, 0)::int AS "openCitations",
    EXISTS (SELECT FROM citations c WHERE c.article_id = open.id AND c.orphaned_at IS NULL)
      AS "hasCitations",
    coalesce(blocking.count, 0) AS "blockingComments", coalesce(broken.count, 0) AS "brokenSources",
    open.live_edition_id IS NOT NULL AS "isPublished", open.updated_at AS "updatedAt"
  FROM open
  LEFT JOIN editions e ON e.id = open.edition_id
  LEFT JOIN transitions started ON started.edition_id = e.id AND started.sequence = 1
  LEFT JOIN users owner ON owner.id = open.owner_id
  LEFT JOIN article_plans p ON p.article_id = open.id
  LEFT JOIN blocking ON blocking.article_id = open.id
  LEFT JOIN broken ON broken.article_id = open.id
  LEFT JOIN entered ON entered.edition_id = e.id
  LEFT JOIN given ON given.edition_id = e.id AND e.state = 'in_review'
    AND given.stage_name = e.policy #>> ARRAY['stages', e.stage::int::text, 'name']
  LEFT JOIN topical ON topical.parent_id = open.id
  ORDER BY since, open.id`;
