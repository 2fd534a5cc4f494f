import type { PayloadRequest } from 'payload';

import { marksInText, type MarkInText } from '../rules/marks';
import { keysIn, repairKeys, type Rekeyed } from '../rules/repair-keys';
import { runSql, sql } from '@/database/sql';
import { blocksOf } from '@/document/lexical';
import { cloneCitation } from './clone-citation';
import { countUnresolved } from './count-unresolved';

export type SyncedBody = {
  /** The body as it is now stored. */
  body: unknown;
  /** Whether marks got new keys, so that what the caller holds is out of date. */
  rekeyed: boolean;
};

/**
 * Brings the rows of an article's citations in step with the marks in its stored text. A mark
 * without a row gets one; copies get a key and a row of their own; a row whose mark is gone is kept
 * as an orphan that remembers its status, and a returning mark revives it. Runs after every save,
 * in its transaction; running it again changes nothing.
 *
 * By SQL throughout: a create of Payload's that hits a taken key would roll the save back.
 */
export const syncCitations = async (
  req: PayloadRequest,
  { articleId, at }: { articleId: number; at: Date },
): Promise<SyncedBody> => {
  const stored = await storedBody(req, articleId);
  const owners = await ownersOf(req, keysIn(stored));
  const isForeign = (key: string) => (owners.get(key) ?? articleId) !== articleId;
  const { body, rekeyed } = repairKeys(stored, articleId, isForeign);
  if (rekeyed.length > 0) await storeBody(req, articleId, body);
  await cloneRows(req, articleId, rekeyed);
  const marks = marksInText(blocksOf(body).blocks);
  await addMissingRows(req, articleId, marks, at);
  await describeMarks(req, articleId, marks, at);
  await orphanOthers(req, articleId, marks, at);
  await countUnresolved(req, articleId);
  return { body, rekeyed: rekeyed.length > 0 };
};

const storedBody = async (req: PayloadRequest, articleId: number): Promise<unknown> => {
  const [row] = await runSql<{ body: unknown }>(
    req,
    sql`SELECT body FROM articles WHERE id = ${articleId}`,
  );
  return row?.body ?? null;
};

const ownersOf = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (keys.length === 0) return new Map();
  const rows = await runSql<{ key: string; article_id: number }>(
    req,
    sql`SELECT key, article_id FROM citations
        WHERE key IN (SELECT jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`,
  );
  return new Map(rows.map((row) => [row.key, row.article_id]));
};

/** The row and its latest version: the one is what queries read, the other what the editor shows. */
const storeBody = async (req: PayloadRequest, articleId: number, body: unknown): Promise<void> => {
  const json = JSON.stringify(body);
  await runSql(req, sql`UPDATE articles SET body = ${json}::jsonb WHERE id = ${articleId}`);
  await runSql(
    req,
    sql`UPDATE _articles_v SET version_body = ${json}::jsonb
        WHERE parent_id = ${articleId} AND latest`,
  );
};

const cloneRows = async (
  req: PayloadRequest,
  articleId: number,
  rekeyed: readonly Rekeyed[],
): Promise<void> => {
  for (const { from, to } of rekeyed) {
    if (from !== null) await cloneCitation(req, { articleId, from, to });
  }
};

const addMissingRows = (
  req: PayloadRequest,
  articleId: number,
  marks: readonly MarkInText[],
  at: Date,
) =>
  runSql(
    req,
    sql`INSERT INTO citations (article_id, key, status, created_at, updated_at)
        SELECT ${articleId}::int, mark.key, 'unresolved', ${at.toISOString()}::timestamptz,
          ${at.toISOString()}::timestamptz
        FROM ${recordsOf(marks)}
        ON CONFLICT (key) DO NOTHING`,
  );

/**
 * Words, sentence and place as they are now; an orphan whose mark is back is what it was before. `updatedAt` stays with
 * what somebody decided on the citation, so that typing beside a mark makes no open form of it stale.
 */
const describeMarks = (
  req: PayloadRequest,
  articleId: number,
  marks: readonly MarkInText[],
  at: Date,
) =>
  runSql(
    req,
    sql`UPDATE citations SET
          words = mark.words, sentence = mark.sentence, position = mark.position,
          status = CASE WHEN status = 'orphaned'
            THEN coalesce(nullif(held_status::text, 'orphaned'), 'unresolved')::enum_citations_status
            ELSE status END,
          held_status = NULL, orphaned_at = NULL,
          updated_at = CASE WHEN status = 'orphaned' THEN ${at.toISOString()}::timestamptz
            ELSE citations.updated_at END
        FROM ${recordsOf(marks)}
        WHERE citations.key = mark.key AND citations.article_id = ${articleId}
          AND (citations.words, citations.sentence, citations.position, citations.status = 'orphaned')
            IS DISTINCT FROM (mark.words, mark.sentence, mark.position::numeric, false)`,
  );

const orphanOthers = (
  req: PayloadRequest,
  articleId: number,
  marks: readonly MarkInText[],
  at: Date,
) =>
  runSql(
    req,
    sql`UPDATE citations SET
          held_status = status::text::enum_citations_held_status, status = 'orphaned',
          orphaned_at = ${at.toISOString()}::timestamptz, updated_at = ${at.toISOString()}::timestamptz
        WHERE article_id = ${articleId} AND status <> 'orphaned'
          AND key NOT IN (SELECT mark.key FROM ${recordsOf(marks)})`,
  );

const recordsOf = (marks: readonly MarkInText[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(marks)}::jsonb)
      AS mark(key text, words text, sentence text, position int)`;
