import type { PayloadRequest } from 'payload';

import type { Copy } from '@/citations/rules/quotation/best-check';
import { runSql, sql } from '@/database/sql';
import { mergedWithAny } from '@/sources/queries/merged-source';
import { countsAsCopy } from './counting-copy';

/**
 * How many copies of one source are looked into: a page may have changed since somebody quoted it. Copies without words, such
 * as pictures, push none with words aside.
 */
const copiesOfEach = 5;

/**
 * The latest copies of sources, and of those merged into them, newest first; and behind them the one in which the words were
 * found before, which is no less a copy for being older.
 */
export const latestCopies = async (
  req: Pick<PayloadRequest, 'payload'>,
  sources: readonly number[],
  foundBefore: number | null,
): Promise<readonly Copy[]> =>
  sources.length === 0
    ? []
    : runSql<Copy>(
        req,
        sql`SELECT id, text FROM (
              SELECT n.id, n.text, n.taken_at, row_number() OVER (
                PARTITION BY coalesce(s.merged_into_id, s.id)
                ORDER BY coalesce(n.text, '') = '', n.taken_at DESC, n.id DESC) AS age
              FROM snapshots n JOIN sources s ON s.id = n.source_id
              WHERE n.source_id IN ${mergedWithAny(sources)} AND ${countsAsCopy(sql`n`)}
            ) latest WHERE age <= ${copiesOfEach} OR id = ${foundBefore}::int ORDER BY taken_at DESC, id DESC`,
      );
