import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Actor } from '@/editions/rules/actor';
import { isOnlyWriter, isVisible } from '../rules/visibility';
import { openStates } from '@/editions/rules/states';

type Person = Extract<Actor, { kind: 'user' }>;

/** Whether the person behind the request may know of an article: they are of the desk, and it reaches them. */
export const mayReadArticle = async (req: PayloadRequest, articleId: number): Promise<boolean> => {
  const person = personBehind(req);
  if (!person) return false;
  const found = await runSql(req, sql`SELECT FROM articles WHERE id = ${articleId}`);
  return found.length > 0 && (await hiddenFrom(req, person, articleId)).length === 0;
};

/**
 * The articles of which the person behind the request may not know, by id. Asked once per request, since every
 * access function that it passes asks again. Who does not work here gets none: other rules shut them out.
 */
export const hiddenArticles = (req: PayloadRequest): Promise<readonly number[]> => {
  const person = personBehind(req);
  if (!person) return Promise.resolve([]);
  const known = req.context[slot] as Known | undefined;
  if (known?.id === person.id) return known.hidden;
  const hidden = hiddenFrom(req, person);
  req.context[slot] = { id: person.id, hidden } satisfies Known;
  return hidden;
};

const slot = 'ibidemHiddenArticles';
type Known = { id: Person['id']; hidden: Promise<readonly number[]> };

const personBehind = ({ user }: PayloadRequest): Person | null =>
  user && user.active !== false && user.roles.length > 0
    ? { kind: 'user', id: user.id, name: user.name, roles: user.roles }
    : null;

type Row = {
  id: number;
  embargoed: boolean;
  owns: boolean;
  is_bylined: boolean;
  is_reader: boolean;
  is_assigned: boolean;
  is_of_stage: boolean;
};

const hiddenFrom = async (
  req: PayloadRequest,
  person: Person,
  articleId?: number,
): Promise<readonly number[]> => {
  const policy = { writersSeeOnlyTheirOwn: await writersSeeOnlyTheirOwn(req, person) };
  const rows = await unpublished(req, person, policy.writersSeeOnlyTheirOwn, articleId);
  return rows
    .filter(({ embargoed, ...row }) => {
      const ties = {
        owns: row.owns,
        isBylined: row.is_bylined,
        isReader: row.is_reader,
        isAssigned: row.is_assigned,
        isOfStage: row.is_of_stage,
      };
      return !isVisible(person.roles, { embargoed, published: false, ties }, policy);
    })
    .map(({ id }) => id);
};

/** Only of somebody whom it could concern. */
const writersSeeOnlyTheirOwn = async (req: PayloadRequest, { roles }: Person): Promise<boolean> => {
  if (!isOnlyWriter(roles)) return false;
  const [row] = await runSql<{ own: boolean | null }>(
    req,
    sql`SELECT writers_see_only_their_own AS own FROM editorial_policy LIMIT 1`,
  );
  return row?.own ?? false;
};

/** Unpublished articles that might be hidden: those under an embargo, or all, and what ties the person to each. */
const unpublished = (
  req: PayloadRequest,
  { id }: Person,
  all: boolean,
  articleId: number | undefined,
): Promise<Row[]> =>
  runSql<Row>(
    req,
    sql`SELECT articles.id, coalesce(embargo_restricted, false) AS embargoed,
          coalesce(owner_id = ${id}, false) AS owns,
          EXISTS (SELECT FROM articles_bylines JOIN authors ON authors.id = author_id
            WHERE articles_bylines._parent_id = articles.id AND authors.user_id = ${id}) AS is_bylined,
          EXISTS (SELECT FROM articles_rels WHERE parent_id = articles.id
            AND path = 'embargo.readers' AND users_id = ${id}) AS is_reader,
          EXISTS (SELECT FROM assignments WHERE assignments.article_id = articles.id
            AND user_id = ${id} AND ended_at IS NULL) AS is_assigned,
          EXISTS (SELECT FROM editions WHERE editions.article_id = articles.id AND state::text IN ${open}
            AND jsonb_path_exists(policy, '$.stages[*].people[*] ? (@ == $person)',
              jsonb_build_object('person', ${id}::int))) AS is_of_stage
        FROM articles
        WHERE (embargo_restricted ${all ? sql`OR true` : sql``})
          AND (${articleId ?? null}::int IS NULL OR articles.id = ${articleId ?? null}::int)
          AND NOT EXISTS (SELECT FROM editions
            WHERE editions.article_id = articles.id AND published_at IS NOT NULL)`,
  );

const open = sql`(${sql.join(
  openStates.map((state) => sql`${state}`),
  sql`, `,
)})`;
