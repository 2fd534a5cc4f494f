import type { PayloadRequest } from 'payload';

import type { LinkVerdict } from '@/citations/link-verdicts';
import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { citationFactsOf, type CitationRow, type HealthOf } from '@/workflow/citation-facts';
import type { CitationFact } from '@/workflow/edition-facts';
import { mergedWith, namedAndStanding } from './merged-source';

/**
 * The citations of a document, with what the desk decided and what was seen of their links. Without
 * a document, which then cannot be frozen, only the desk's rows.
 */
export const citationFacts = async (
  req: PayloadRequest,
  articleId: number,
  document: FrozenDocument | null,
): Promise<readonly CitationFact[]> => {
  const rows = await runSql<CitationRow>(
    req,
    sql`SELECT key, coalesce(words, '') AS words, status FROM citations
        WHERE article_id = ${articleId} AND status <> 'orphaned' ORDER BY position, id`,
  );
  if (!document) return rows.map((row) => ({ ...row, sources: [] }));
  return citationFactsOf(document, rows, await healthOfSources(req, document));
};

type CheckRow = { key: string; url: string; verdict: LinkVerdict };

/** A verdict counts for exactly the address that was checked, not for one that came later. */
const healthOfSources = async (
  req: PayloadRequest,
  { references }: FrozenDocument,
): Promise<HealthOf> => {
  const keys = references.filter(({ URL }) => URL).map(({ id }) => id);
  if (keys.length === 0) return () => ({ verdict: 'unchecked', hasSnapshot: false });
  const list = sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  );
  const checks = await runSql<CheckRow>(
    req,
    sql`SELECT DISTINCT ON (named.key, link_checks.url)
          named.key, link_checks.url, link_checks.verdict
        FROM ${namedAndStanding} JOIN link_checks ON link_checks.source_id IN ${mergedWith(sql`s.id`)}
        WHERE named.key IN (${list})
        ORDER BY named.key, link_checks.url, link_checks.checked_at DESC, link_checks.id DESC`,
  );
  const kept = await runSql<{ key: string }>(
    req,
    sql`SELECT DISTINCT named.key FROM ${namedAndStanding}
        JOIN snapshots ON snapshots.source_id IN ${mergedWith(sql`s.id`)} WHERE named.key IN (${list})`,
  );
  const verdicts = new Map(checks.map(({ key, url, verdict }) => [`${key} ${url}`, verdict]));
  const snapshots = new Set(kept.map(({ key }) => key));
  return (key, url) => ({
    verdict: verdicts.get(`${key} ${url}`) ?? 'unchecked',
    hasSnapshot: snapshots.has(key),
  });
};
