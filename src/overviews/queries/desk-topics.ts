import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Language } from '@/platform/language';

/** All topics by their names in the person's language, else in English. */
export const deskTopics = (
  req: PayloadRequest,
  language: Language,
): Promise<readonly { id: number; name: string }[]> =>
  runSql<{ id: number; name: string }>(
    req,
    sql`SELECT t.id, coalesce(own.name, english.name, t.slug) AS name FROM topics t
        LEFT JOIN topics_locales own ON own._parent_id = t.id AND own._locale::text = ${language}
        LEFT JOIN topics_locales english ON english._parent_id = t.id AND english._locale = 'en'
        ORDER BY name, t.id`,
  );
