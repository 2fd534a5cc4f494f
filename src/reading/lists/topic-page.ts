import { runPrepared, sql } from '@/database/sql';
import type { TopicView } from '../views/views';
import { articleList } from './article-list';
import type { ReaderScope } from '../queries/reader-scope';
import { label } from '../queries/reader-sql';

type Row = { id: number; slug: string; name: string | null; description: string | null };

/** A topic and a page of its articles; undefined when there is no such topic. */
export const topicPage = async (
  scope: ReaderScope,
  slug: string,
  page: number,
): Promise<TopicView | undefined> => {
  const named = (column: string) =>
    label({ table: 'topics', column, parent: sql`t.id`, language: scope.language });
  const [row] = await runPrepared<Row>(
    scope.req,
    sql`SELECT t.id, t.slug, ${named('name')} AS name, ${named('description')} AS description
        FROM topics t WHERE t.slug = ${slug}`,
  );
  return row
    ? {
        slug: row.slug,
        name: row.name ?? row.slug,
        ...(row.description ? { description: row.description } : {}),
        articles: await articleList(scope, { listing: `topic:${row.id}`, page }),
      }
    : undefined;
};
