import type { PayloadRequest } from 'payload';

import { isCitationKey } from '@/sources/rules/derived-key';
import { citationFinding } from '../rules/findings';
import { runSql, sql } from '@/database/sql';
import type { Citation } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { workflowFinding } from '@/editions/rules/findings';
import { cloneCitation } from './clone-citation';
import { inTransaction } from '@/core/in-transaction';
import { lockArticle } from '@/articles/commands/lock-article';
import { openCitation } from './open-citation';
import { refuse, type Refusal } from '@/core/refusal';
import { requireOpenText } from '@/articles/commands/require-open-text';

export type NewCitation = {
  /** A ULID made by the editor, which marks the words with it at the same time. */
  key: string;
  articleId: number;
  words?: string;
  /** The mark that this one was copied from: what it says is copied too. */
  cloneOf?: string;
  /** An address that came with pasted or imported text; somebody has to confirm it. */
  proposedUrl?: string;
  note?: string;
};

/**
 * Makes the row of a new mark before the text is saved. Asking twice makes one row, and where a save
 * was faster and made an empty one, what is known of the source is added to it.
 */
export const createCitation = (
  req: PayloadRequest,
  { key, articleId, words = '', cloneOf, proposedUrl, note }: NewCitation,
): Promise<Result<Citation, Refusal>> =>
  inTransaction(req, async () => {
    if (!isCitationKey(key)) return refuse(422, citationFinding('citation-key-unusable'));
    if (!(await lockArticle(req, articleId))) {
      return refuse(404, workflowFinding('article-not-found'));
    }
    const open = await requireOpenText(req, { articleId });
    if (!open.ok) return open;
    if (cloneOf) await cloneCitation(req, { articleId, from: cloneOf, to: key });
    const url = proposedUrl?.trim() || null;
    const [made] = await runSql<{ article_id: number }>(
      req,
      sql`INSERT INTO citations (article_id, key, words, note, proposed_url, status)
          VALUES (${articleId}, ${key}, ${words.trim()}, ${note?.trim() || null}, ${url},
            ${url ? 'proposed' : 'unresolved'})
          ON CONFLICT (key) DO UPDATE SET
            note = coalesce(citations.note, excluded.note),
            proposed_url = coalesce(citations.proposed_url, excluded.proposed_url),
            status = CASE WHEN citations.status = 'unresolved' THEN excluded.status
              ELSE citations.status END
          WHERE citations.article_id = excluded.article_id
          RETURNING article_id`,
    );
    if (made?.article_id !== articleId) return refuse(409, citationFinding('citation-key-taken'));
    const created = await openCitation(req, key);
    return created.ok ? ok(created.value.row) : created;
  });
