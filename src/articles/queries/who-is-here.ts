import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { stays, type PersonHere } from '../rules/presence';

type Row = Omit<PersonHere, 'place'> & { block: number | null; words: string | null };

/** Who is in an article now, by name. Whether the asker may know of the article is asked before. */
export const whoIsHere = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly PersonHere[]> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT DISTINCT ON (users.name, users.id) users.id AS user, users.name, does, block, words,
          extract(epoch FROM clock_timestamp() - seen_at)::float AS age
        FROM article_presence JOIN users ON users.id = user_id
        WHERE article_id = ${articleId} AND seen_at > now() - make_interval(secs => ${stays})
        ORDER BY users.name, users.id, does = 'reads', seen_at DESC`,
  );
  return rows.map(({ block, words, ...person }) => ({
    ...person,
    place: block === null ? null : { block, words: words ?? '' },
  }));
};
