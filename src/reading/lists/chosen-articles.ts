import { runPrepared, sql } from '@/database/sql';
import type { ArticleRow } from '../views/views';
import { type RowColumns, rowOf } from '../articles/article-row';
import type { ReaderScope } from '../queries/reader-scope';
import { readable, rowColumns } from '../queries/reader-sql';

/**
 * Articles that editors chose, in their order and in the language of the page: of one in another language its translation. Those that
 * readers may not read any more are left out.
 */
export const chosenArticles = async (
  { req, language, languages }: ReaderScope,
  ids: readonly number[],
): Promise<readonly ArticleRow[]> => {
  if (ids.length === 0) return [];
  const rows = await runPrepared<RowColumns>(
    req,
    sql`SELECT ${rowColumns(language)}
        FROM jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) WITH ORDINALITY AS chosen (id, place)
        JOIN editions e ON e.article_id IN ${spokenAs(sql`chosen.id::int`)}
          AND e.state IN ${readable} AND e.language = ${language}
        ORDER BY chosen.place`,
  );
  return rows.map((row) => rowOf(row, languages));
};

/** An article and its translations. */
export const spokenAs = (id: ReturnType<typeof sql>) => sql`(
  SELECT ${id} UNION ALL
  SELECT other.id FROM articles own JOIN articles other ON other.translation_group = own.translation_group
  WHERE own.id = ${id} AND other.id <> own.id)`;
