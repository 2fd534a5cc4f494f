import type { PayloadRequest } from 'payload';
import { runSql, sql } from '@/database/sql';
import type { FetchPage } from '@/links/fetch-page';
import { linkFinding } from '@/links/findings';
import { ok, type Result } from '@/platform/result';
import { recordLinkCheck, type RecordedLinkCheck } from './record-link-check';
import { refuse, type Refusal } from './refusal';

export type CheckSourceInput = {
  /** Id of the source. */
  source: number;
  /** The network. */
  fetch: FetchPage;
  now: () => Date;
  /** Look again although this very address has been looked at before. */
  again?: boolean;
};

export type CheckedSource = RecordedLinkCheck | { already: true };

/**
 * Fetches the page that a source names and records what was seen. An address that has been checked is left
 * alone, so that asking twice costs the other side nothing. No transaction is open while the page is awaited.
 */
export const checkSource = async (
  req: PayloadRequest,
  { source, fetch, now, again = false }: CheckSourceInput,
): Promise<Result<CheckedSource, Refusal>> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT url, coalesce(title, '') AS title, EXISTS (
          SELECT FROM link_checks
          WHERE source_id = sources.id AND link_checks.url = sources.url
        ) AS checked
        FROM sources WHERE id = ${source}`,
  );
  if (!row) return refuse(404, linkFinding('source-not-found'));
  if (!row.url) return refuse(422, linkFinding('source-without-address', { title: row.title }));
  if (row.checked && !again) return ok({ already: true });
  const page = await fetch(row.url);
  return recordLinkCheck(req, { source, page, at: now() });
};

type Row = { url: string | null; title: string; checked: boolean };
