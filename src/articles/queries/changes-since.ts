import type { PayloadRequest } from 'payload';

import { listOf, runSql, sql } from '@/database/sql';
import { checkEvents } from '@/editions/rules/events';
import type { ChainedEntry } from '@/editions/rules/log';
import { readRevision } from '../rules/revision';
import { textChanges, type TextChanges } from './text-changes';
import { entryOf, type LogRow } from '@/editions/queries/transition-log';

/** What happened to an article since somebody loaded it. */
export type ChangesSince = {
  /** Entries of its editions' logs, oldest first. */
  log: readonly ChainedEntry[];
  /** Null when the text is as it was. */
  text: TextChanges | null;
};

/** What a person has missed who saw this revision; null for a revision that nobody was given. */
export const changesSince = async (
  req: PayloadRequest,
  articleId: number,
  seen: string,
): Promise<ChangesSince | null> => {
  const revision = readRevision(seen);
  if (!revision) return null;
  const rows = await runSql<LogRow>(
    req,
    sql`SELECT * FROM transitions WHERE article_id = ${articleId} AND event NOT IN ${listOf(checkEvents)}
        ORDER BY id OFFSET ${revision.log}`,
  );
  const text = await textChanges(req, articleId, revision.text);
  return { log: rows.map(entryOf), text: text.revision === revision.text ? null : text };
};
