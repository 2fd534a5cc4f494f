import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { keptForAWhile } from '@/core/kept-for-a-while';
import { runSql, sql } from '@/database/sql';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { mergedWith } from '@/sources/queries/merged-source';

/** A work of the publication as its list shows it. */
export type ListedWork = {
  id: number;
  title: string;
  /** First author, or else first editor. */
  name: string;
  year: string;
  /** Journal, site, or else publisher. */
  place: string;
  url: string | null;
  doi: string | null;
  verdict: LinkVerdict;
  /** Citations of texts that reach the person. */
  citations: number;
  /** Articles among which these are, or whose readers have it before them. */
  articles: number;
};

export type WorksList = { works: readonly ListedWork[]; total: number; pages: number };

export const worksOnPage = 50;

/** Works in whose title, names, address or DOI each of the words stands; those changed last come first. */
export const allWorks = async (
  req: PayloadRequest,
  { words, page }: { words?: string; page: number },
): Promise<WorksList> => {
  const hidden = sql`${sql.param([...(await hiddenArticles(req))])}::int[]`;
  const total = await keptForAWhile(req, `number of works ${words ?? ''}`, (asking) =>
    countWorks(asking, words),
  );
  const works = await runSql<ListedWork>(
    req,
    sql`WITH found AS (
          SELECT s.id, s.updated_at FROM sources s
          WHERE s.merged_into_id IS NULL AND ${matches(words)}
          ORDER BY s.updated_at DESC, s.id DESC
          LIMIT ${worksOnPage} OFFSET ${(page - 1) * worksOnPage}
        )
        SELECT s.id, coalesce(nullif(s.title, ''), s.url, '') AS title,
          coalesce(${firstName(sql`sources_authors`)}, ${firstName(sql`sources_editors`)}, '') AS name,
          coalesce(left(s.issued, 4), '') AS year,
          coalesce(nullif(s.container_title, ''), s.publisher, '') AS place,
          nullif(s.url, '') AS url, nullif(s.doi, '') AS doi,
          coalesce(s.health_verdict::text, 'unchecked') AS verdict,
          (SELECT count(DISTINCT c.id)::int FROM citations_cites cc JOIN citations c ON c.id = cc._parent_id
            WHERE cc.source_id IN ${mergedWith(sql`s.id`)} AND c.status <> 'orphaned'
              AND c.article_id <> ALL (${hidden})) AS citations,
          (SELECT count(*)::int FROM (
            SELECT c.article_id FROM citations_cites cc JOIN citations c ON c.id = cc._parent_id
            WHERE cc.source_id IN ${mergedWith(sql`s.id`)} AND c.status <> 'orphaned'
              AND c.article_id <> ALL (${hidden})
            UNION
            SELECT r.article_id FROM edition_references r JOIN editions e ON e.id = r.edition_id AND e.is_public
            WHERE r.source_id IN ${mergedWith(sql`s.id`)}) texts) AS articles
        FROM found JOIN sources s ON s.id = found.id
        ORDER BY found.updated_at DESC, found.id DESC`,
  );
  return { works, total, pages: Math.max(1, Math.ceil(total / worksOnPage)) };
};

const countWorks = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  words: string | undefined,
): Promise<number> => {
  const [row] = await runSql<{ count: number }>(
    req,
    sql`SELECT count(*)::int AS count FROM sources s
        WHERE s.merged_into_id IS NULL AND ${matches(words)}`,
  );
  return row?.count ?? 0;
};

const most = 8; // words

const matches = (words = '') => {
  const asked = words.split(/\s+/).filter(Boolean).slice(0, most);
  if (asked.length === 0) return sql`true`;
  const each = asked.map((word) => {
    const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    return sql`s.id IN (
      SELECT x.id FROM sources x WHERE ${described(sql`x`)} ILIKE ${pattern}
      UNION SELECT n._parent_id FROM sources_authors n WHERE ${named} ILIKE ${pattern}
      UNION SELECT n._parent_id FROM sources_editors n WHERE ${named} ILIKE ${pattern})`;
  });
  return sql.join(each, sql` AND `);
};

/** As their indexes have them, letter by letter (src/database/schema/large-indexes.ts): no word reaches from one into the next. */
const described = (x: ReturnType<typeof sql>) => sql`(coalesce(${x}.title, '') || ' ' ||
  coalesce(${x}.container_title, '') || ' ' || coalesce(${x}.publisher, '') || ' ' || coalesce(${x}.url, '')
  || ' ' || coalesce(${x}.doi, '') || ' ' || coalesce(${x}.isbn, ''))`;
const named = sql`(coalesce(n.given, '') || ' ' || coalesce(n.family, '') || ' ' || coalesce(n.literal, ''))`;

const firstName = (table: ReturnType<typeof sql>) => sql`(
  SELECT coalesce(nullif(concat_ws(', ', n.family, n.given), ''), n.literal) FROM ${table} n
  WHERE n._parent_id = s.id ORDER BY n._order LIMIT 1)`;
