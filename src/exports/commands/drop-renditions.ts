import type { BasePayload, PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { writableFormats } from '@/interchange/registry';
import { cardFormat, cardRenderer } from '@/theme/card';
import { readable } from '@/reading/queries/reader-sql';
import { renditionStore } from '../storage/rendition-store';
import { enqueue } from '@/core/enqueue';

/** Drops every file of an article's removed editions; those in the store go once the transaction has committed. */
export const dropRenditions = async (req: PayloadRequest, articleId: number): Promise<void> => {
  const dropped = await runSql<{ file: string }>(
    req,
    sql`DELETE FROM renditions WHERE content_hash IN (
          SELECT content_hash FROM editions WHERE article_id = ${articleId} AND state = 'removed')
        RETURNING file`,
  );
  const files = dropped.map(({ file }) => file);
  if (files.length > 0) await enqueue(req, 'ensure-renditions-are-forgotten', { files });
};

/** Takes files out of the store. One that is not there is no failure. */
export const forgetRenditions = async (files: readonly string[]): Promise<void> => {
  const store = renditionStore();
  for (const file of files) await store.remove(file);
};

/**
 * Drops what nobody is given any more: of texts that readers no longer have, by versions of a writer that has another now, and
 * with what was known of links before; of an earlier edition, what was made before the current one was published. A day is left to it, since two versions of the program may run beside each other.
 */
export const dropUnservedRenditions = async (payload: BasePayload): Promise<number> => {
  const current = [
    ...writableFormats.map(({ name, renderer }) => ({ format: name, renderer })),
    { format: cardFormat, renderer: cardRenderer },
  ];
  const rows = await runSql<{ file: string }>(
    { payload },
    sql`DELETE FROM renditions r
        WHERE made_at < now() - interval '1 day' AND (
          NOT EXISTS (SELECT FROM editions e
            JOIN editions live ON live.article_id = e.article_id AND live.state IN ${readable}
            WHERE e.content_hash = r.content_hash
              AND (e.id = live.id OR (e.is_public AND r.made_at >= live.published_at)))
          OR NOT EXISTS (SELECT FROM json_to_recordset(${JSON.stringify(current)}::json)
              AS known(format text, renderer text)
            WHERE known.format = r.format AND known.renderer = r.renderer)
          OR EXISTS (SELECT FROM renditions later
            WHERE later.content_hash = r.content_hash AND later.format = r.format
              AND later.renderer = r.renderer AND later.made_at > r.made_at))
        RETURNING file`,
  );
  await forgetRenditions(rows.map(({ file }) => file));
  return rows.length;
};
