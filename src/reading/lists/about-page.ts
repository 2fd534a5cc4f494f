import { runPrepared, sql } from '@/database/sql';
import type { ArticleKind } from '@/document/document';
import { pathOf } from '@/platform/addresses';
import type { AboutView, ReviewStage } from '../views/views-finding';
import { defaultPolicy } from '@/reviews/rules/policy';
import type { Role } from '@/editions/rules/states';
import type { ReaderScope } from '../queries/reader-scope';
import { label } from '../queries/reader-sql';
import { articlesOn } from './listing-counts';

type Person = { name: string | null; role: string | null; slug: string | null };
type Stage = {
  name: string;
  approvals: number;
  roles: Role[] | null;
  kinds: ArticleKind[] | null;
  people: boolean;
};
type Row = { people: Person[] | null; stages: Stage[] | null };

/** Who makes the publication, and how a text is reviewed there, by the policy in force. */
export const aboutPage = async (scope: ReaderScope): Promise<AboutView> => {
  const { req, language, languages } = scope;
  const [row] = await runPrepared<Row>(req, aboutRow(language));
  return {
    people: (row?.people ?? []).map(({ name, role, slug }) => ({
      name: name ?? '',
      ...(role ? { role } : {}),
      ...(slug ? { href: pathOf(language, languages, 'authors', slug) } : {}),
    })),
    stages: row?.stages
      ? row.stages.map(stageOf)
      : defaultPolicy.stages.map(({ name, roles, minimumApprovals }) => ({
          name,
          approvals: minimumApprovals,
          roles: [...roles],
          kinds: [],
        })),
  };
};

const stageOf = ({ name, approvals, roles, kinds, people }: Stage): ReviewStage => ({
  name,
  approvals: Number(approvals),
  roles: [...(roles ?? []), ...(people ? (['named-people'] as const) : [])],
  kinds: kinds ?? [],
});

const aboutRow = (language: ReaderScope['language']) => {
  const said = (column: string) =>
    label({ table: 'publication_people', column, parent: sql`p.id`, language });
  return sql`
    SELECT
      (SELECT jsonb_agg(jsonb_build_object('name', ${said('name')}, 'role', ${said('role')}, 'slug',
          (SELECT a.slug FROM authors a
           WHERE a.id = p.author_id AND ${articlesOn(sql`'author:' || a.id`, sql`${language}`)} > 0)) ORDER BY p._order)
       FROM publication_people p) AS people,
      (SELECT jsonb_agg(jsonb_build_object('name', coalesce((
            SELECT l.local_name FROM editorial_policy_stages_locales l
            WHERE l._parent_id = s.id AND l._locale::text = ${language} AND l.local_name <> ''), s.name), 'approvals', s.minimum_approvals,
          'roles', (SELECT jsonb_agg(r.value ORDER BY r."order") FROM editorial_policy_stages_roles r WHERE r.parent_id = s.id),
          'kinds', (SELECT jsonb_agg(k.value ORDER BY k."order") FROM editorial_policy_stages_kinds k WHERE k.parent_id = s.id),
          'people', EXISTS (SELECT FROM editorial_policy_rels r
            WHERE r.users_id IS NOT NULL AND r.path = 'stages.' || (s._order - 1) || '.people')) ORDER BY s._order)
       FROM editorial_policy_stages s) AS stages`;
};
