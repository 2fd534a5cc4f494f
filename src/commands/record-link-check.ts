import type { PayloadRequest } from 'payload';
import { runSql, sql } from '@/database/sql';
import { classify, verdictOverTime } from '@/links/classify';
import { linkFinding } from '@/links/findings';
import type { FetchedPage, Verdict } from '@/links/observation';
import { ok, type Result } from '@/platform/result';
import { asExecutor } from './executor-token';
import { inTransaction } from './in-transaction';
import { refuse, type Refusal } from './refusal';

export type LinkCheckInput = {
  /** Id of the source. */
  source: number;
  /** What was seen. Its `url` is the source's address as it stood when the page was asked for. */
  page: FetchedPage;
  at: Date;
};

export type RecordedLinkCheck = { id: number; verdict: Verdict; failures: number };

/**
 * Adds one observation to the source's record, which is never changed afterwards, and brings the source's
 * health up to date. A source without a title takes the page's. Readers' pages are made anew only when the
 * verdict or title beside a published note is now another.
 */
export const recordLinkCheck = (
  req: PayloadRequest,
  { source, page, at }: LinkCheckInput,
): Promise<Result<RecordedLinkCheck, Refusal>> =>
  inTransaction(req, async () => {
    const standing = await lockSource(req, source);
    if (!standing) return refuse(404, linkFinding('source-not-found'));

    const earlier = await failuresInARow(req, source, page.url);
    const { verdict, failures } = verdictOverTime(classify(page), at.getTime(), earlier);
    const { hops: _, title, ...seen } = page;
    const { id } = await req.payload.create({
      collection: 'link-checks',
      req: asExecutor(req),
      depth: 0,
      data: { ...seen, source, verdict, checkedAt: at.toISOString() },
    });
    // The address was changed while the page was on its way: the observation stands, the health is of another.
    if (standing.url !== page.url) return ok({ id, verdict, failures });

    const named = standing.title ? undefined : title;
    await writeHealth(req, source, { page, verdict, failures, at, named });
    if (standing.verdict !== verdict || named) await bumpIfPublished(req, source);
    return ok({ id, verdict, failures });
  });

type Standing = { url: string | null; title: string | null; verdict: Verdict | null };

/** Two checks of one source follow one another, so that no failure is counted twice. */
const lockSource = async (req: PayloadRequest, source: number): Promise<Standing | undefined> => {
  const [row] = await runSql<Standing>(
    req,
    sql`SELECT url, title, health_verdict AS verdict FROM sources WHERE id = ${source} FOR UPDATE`,
  );
  return row;
};

/** Times, in milliseconds, of the failures of this address since it last answered. */
const failuresInARow = async (
  req: PayloadRequest,
  source: number,
  url: string,
): Promise<number[]> => {
  const rows = await runSql<{ at: string }>(
    req,
    sql`WITH checks AS (
          SELECT id, verdict, checked_at FROM link_checks
          WHERE source_id = ${source} AND url = ${url} AND verdict <> 'unchecked'
        )
        SELECT extract(epoch FROM checked_at) * 1000 AS at FROM checks
        WHERE verdict IN ('failing', 'dead') AND id > coalesce(
          (SELECT max(id) FROM checks WHERE verdict NOT IN ('failing', 'dead')), 0)`,
  );
  return rows.map((row) => Number(row.at));
};

type Health = {
  page: FetchedPage;
  verdict: Verdict;
  failures: number;
  at: Date;
  named: string | undefined;
};

const writeHealth = (
  req: PayloadRequest,
  source: number,
  { page, verdict, failures, at, named }: Health,
) =>
  runSql(
    req,
    sql`UPDATE sources SET
          health_verdict = ${verdict},
          health_checked_at = ${at.toISOString()}::timestamptz,
          health_status_code = ${page.statusCode ?? null},
          health_final_url = ${page.finalUrl},
          health_failures = ${failures},
          title = coalesce(${named ?? null}::text, title)
        WHERE id = ${source}`,
  );

const bumpIfPublished = (req: PayloadRequest, source: number) =>
  runSql(
    req,
    sql`SELECT bump_publication_generation()
        WHERE EXISTS (SELECT FROM edition_references WHERE source_id = ${source})`,
  );
