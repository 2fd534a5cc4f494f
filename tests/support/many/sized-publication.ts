import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';

import { manyArticles, type Wanted } from '../many-articles';
import { withClient } from '../database/postgres';
import { takePlaceOfShared } from '../database/shared-payload';
import { siteResponses } from '../pages/site';
import { startTestPayload } from '../database/test-payload';

/** A publication of so many articles, and its pages without the page cache. */
export type SizedPublication = {
  readonly count: number;
  readonly ask: (path: string) => Promise<Response>;
};

/** Makes publications of several sizes and does something with all of them. */
export const withPublications = async (
  wishes: readonly Wanted[],
  work: (publications: readonly SizedPublication[]) => Promise<void>,
  made: readonly SizedPublication[] = [],
): Promise<void> => {
  const [wish, ...others] = wishes;
  if (!wish) return work(made);
  const test = await startTestPayload();
  try {
    await withClient(test.databaseUrl, (client) => manyArticles(client, wish));
    const publication = await publicationOn(test.payload, wish.count);
    await withPublications(others, work, [...made, publication]);
  } finally {
    await test.stop();
  }
};

/**
 * Pages find the one instance of their process: each question puts its own there. `:article` in a path stands for an article
 * of its own, since no address is an English text in all of them.
 */
export const publicationOn = async (
  payload: BasePayload,
  count: number,
): Promise<SizedPublication> => {
  const respond = await siteResponses(payload, { framed: true });
  const article = await articleOf(payload);
  const ask = (path: string): Promise<Response> => {
    takePlaceOfShared(payload);
    return respond(path.replace(':article', article));
  };
  return { count, ask };
};

/** The newest English one in a series. */
const articleOf = async (payload: BasePayload): Promise<string> => {
  const [row] = await runSql<{ slug: string }>(
    { payload },
    sql`SELECT slug FROM editions WHERE state = 'published' AND language = 'en' AND series_id IS NOT NULL
        ORDER BY date DESC, id DESC LIMIT 1`,
  );
  if (!row) throw new Error('No article is in English and in a series');
  return row.slug;
};
