import { runSql, sql } from '@/database/sql';
import type { SearchFilters } from '@/reading/views/views-search';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** Filters as the words that entries of the search bear; of a topic or an author that is not there no entry bears one. */
export const filterWords = async (
  req: ReaderScope['req'],
  { topic, author, year, kind }: SearchFilters,
): Promise<string[]> => {
  const named = topic || author ? await idsOf(req, topic ?? '', author ?? '') : undefined;
  return [
    ...(topic ? [`§topic:${named?.topic ?? 0}`] : []),
    ...(author ? [`§author:${named?.author ?? 0}`] : []),
    ...(year ? [`§year:${year}`] : []),
    ...(kind ? [`§kind:${kind}`] : []),
  ];
};

const idsOf = async (req: ReaderScope['req'], topic: string, author: string) => {
  const [row] = await runSql<{ topic: number | null; author: number | null }>(
    req,
    sql`SELECT (SELECT id FROM topics WHERE slug = ${topic}) AS topic,
          (SELECT id FROM authors WHERE slug = ${author}) AS author`,
  );
  return { topic: row?.topic, author: row?.author };
};
