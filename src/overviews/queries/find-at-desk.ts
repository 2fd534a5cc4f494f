import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { runSql, sql } from '@/database/sql';
import type { State } from '@/editions/rules/states';

/** Something that the words asked for lead to. */
export type DeskFind =
  | { kind: 'article'; id: number; title: string; state: State | null }
  | { kind: 'source'; id: number; title: string; site: string }
  | { kind: 'author'; id: number; title: string };

const most = 8;

/** Articles, cited works and authors in whose names each of the words stands, those that begin with them first. */
export const findAtDesk = async (
  req: PayloadRequest,
  words: string,
): Promise<readonly DeskFind[]> => {
  const each = words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  if (each.length === 0) return [];
  const start = `${words.trim()}%`;
  const hidden = await hiddenArticles(req);
  return runSql<DeskFind>(
    req,
    sql`(SELECT 'article' AS kind, id, title, workflow_state::text AS state, '' AS site FROM articles
          WHERE ${allIn(sql`title`, each)} AND id <> ALL (${sql.param([...hidden])}::int[])
          ORDER BY title ILIKE ${start} DESC, updated_at DESC LIMIT ${most})
        UNION ALL
        (SELECT 'source', id, title, NULL, coalesce(container_title, publisher, '') FROM sources
          WHERE ${allIn(sql`title`, each)}
          ORDER BY title ILIKE ${start} DESC, updated_at DESC LIMIT ${most})
        UNION ALL
        (SELECT 'author', a.id, min(l.name), NULL, '' FROM authors a
          JOIN authors_locales l ON l._parent_id = a.id
          WHERE ${allIn(sql`l.name`, each)} GROUP BY a.id LIMIT ${most})`,
  );
};

type SQL = ReturnType<typeof sql>;

/** One by one, since an index serves no `ILIKE ALL`. */
const allIn = (column: SQL, patterns: readonly string[]): SQL =>
  sql.join(
    patterns.map((pattern) => sql`${column} ILIKE ${pattern}`),
    sql` AND `,
  );
