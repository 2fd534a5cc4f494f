import type { PayloadRequest } from 'payload';
import { runSql, sql } from '@/database/sql';
import { classify, verdictOverTime } from '../rules/classify';
import { linkFinding } from '../rules/findings';
import type { FetchedPage, Verdict } from '../rules/observation';
import { nextCheckAt } from '../rules/recheck-policy';
import { retryTime } from '../fetching/retry-after';
import type { Judged } from '../captures/see-page';
import { ok, type Result } from '@/platform/result';
import { linkPolicy } from '../queries/link-policy';
import { mergedWith } from '@/sources/queries/merged-source';
import { inUseSince } from '@/sources/queries/source-in-use';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { requestSearchRenewal } from '@/search/commands/request-search-renewal';

export type LinkCheckInput = {
  /** Id of the source. */
  source: number;
  /** What was seen. Its `url` is the source's address as it stood when the page was asked for. */
  page: FetchedPage;
  /** The verdict on this sight of the page; by its answer alone when nothing was read. */
  judged?: Judged;
  at: Date;
  /** 0 to 1: spreads what was checked together over time. */
  jitter?: number;
};

export type RecordedLinkCheck = { id: number; verdict: Verdict; failures: number };

/**
 * Adds one observation to the source's record, which is never changed afterwards, and brings the source's
 * health up to date. A source without a title takes the page's. Readers' pages are made anew only when what they
 * say beside a published note is now something else.
 */
export const recordLinkCheck = (
  req: PayloadRequest,
  {
    source,
    page,
    judged = { verdict: classify(page) },
    at,
    jitter = Math.random(),
  }: LinkCheckInput,
): Promise<Result<RecordedLinkCheck, Refusal>> =>
  inTransaction(req, async () => {
    const status = await lockSource(req, source);
    if (!status) return refuse(404, linkFinding('source-not-found'));

    const earlier = await failuresInARow(req, source, page.url);
    const { verdict, failures } = verdictOverTime(judged.verdict, at.getTime(), earlier);
    const retryAt = retryTime(page.retryAfter, at);
    const { id } = await req.payload.create({
      collection: 'link-checks',
      req: asExecutor(req),
      depth: 0,
      data: {
        source,
        verdict,
        checkedAt: at.toISOString(),
        ...observed(page),
        error: causeOf(page, judged),
        ...(judged.likeness === undefined ? {} : { likeness: judged.likeness }),
        ...(judged.textDigest === undefined ? {} : { textDigest: judged.textDigest }),
        ...(retryAt === undefined ? {} : { retryAt: retryAt.toISOString() }),
      },
    });
    // The address was changed while the page was on its way: the observation stands, the health is of another.
    if (status.url !== page.url) return ok({ id, verdict, failures });

    // Whoever could not look has seen nothing that outranks what others saw.
    const isBlind = verdict === 'unchecked' && (await wasSeen(req, source, page.url));
    // A page that is not the cited one has nothing to say of it.
    const named = status.title || !isGood(verdict) ? undefined : page.title;
    const { recheckDays } = await linkPolicy(req);
    const next = nextCheckAt({
      verdict: isBlind ? 'failing' : verdict,
      at,
      retryAt,
      recheckDays,
      inUseSince: status.inUseSince === null ? null : new Date(status.inUseSince),
      jitter,
    });
    if (isBlind) {
      await lookAgainAt(req, source, next);
      return ok({ id, verdict, failures });
    }
    await writeHealth(req, source, { page, verdict, failures, judged, at, next, named });
    if (named) await requestSearchRenewal(req, { collection: 'sources', id: source });
    if (named || isSeenByReaders(status, verdict, page)) await bumpIfPublished(req, source);
    return ok({ id, verdict, failures });
  });

const isGood = (verdict: Verdict): boolean => verdict === 'alive' || verdict === 'moved';

/** What the page's server said; what we make of it stands beside it. */
const observed = ({
  url,
  finalUrl,
  method,
  hops,
  statusCode,
  contentType,
  etag,
  lastModified,
  bytes,
  milliseconds,
}: FetchedPage) => ({
  url,
  finalUrl,
  method,
  hops: [...hops],
  statusCode,
  contentType,
  etag,
  lastModified,
  bytes,
  milliseconds,
});

/** Why the page could not be read, or what came instead of it. */
const causeOf = ({ error }: FetchedPage, { fault }: Judged) => error ?? fault;

type Status = {
  url: string | null;
  title: string | null;
  verdict: Verdict | null;
  finalUrl: string | null;
  inUseSince: Date | string | null;
};

/** Two checks of one source follow one another, so that no failure is counted twice. */
const lockSource = async (req: PayloadRequest, source: number): Promise<Status | undefined> => {
  const [row] = await runSql<Status>(
    req,
    sql`SELECT url, title, health_verdict AS verdict, health_final_url AS "finalUrl",
          ${inUseSince(sql`sources.id`)} AS "inUseSince"
        FROM sources WHERE id = ${source} FOR UPDATE OF sources`,
  );
  return row;
};

/** Times, in milliseconds, of the failures of this address since it last answered. A closed door is no answer. */
const failuresInARow = async (
  req: PayloadRequest,
  source: number,
  url: string,
): Promise<number[]> => {
  const rows = await runSql<{ at: string }>(
    req,
    sql`WITH checks AS (
          SELECT id, verdict, checked_at FROM link_checks
          WHERE source_id IN ${mergedWith(source)} AND url = ${url}
            AND verdict NOT IN ('unchecked', 'blocked')
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
  judged: Judged;
  at: Date;
  next: Date;
  named: string | undefined;
};

const writeHealth = (
  req: PayloadRequest,
  source: number,
  { page, verdict, failures, judged, at, next, named }: Health,
) =>
  runSql(
    req,
    sql`UPDATE sources SET
          health_verdict = ${verdict},
          health_checked_at = ${at.toISOString()}::timestamptz,
          health_status_code = ${page.statusCode ?? null},
          health_final_url = ${page.finalUrl},
          health_failures = ${failures},
          health_likeness = ${judged.likeness ?? null},
          health_error = ${causeOf(page, judged) ?? null},
          health_next_check_at = ${next.toISOString()}::timestamptz,
          health_last_alive_at = CASE WHEN ${isGood(verdict)}
            THEN ${at.toISOString()}::timestamptz ELSE health_last_alive_at END,
          title = coalesce(${named ?? null}::text, title)
        WHERE id = ${source}`,
  );

/** Whether anybody has seen what this very address answers. */
const wasSeen = async (req: PayloadRequest, source: number, url: string): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`SELECT FROM link_checks WHERE source_id IN ${mergedWith(source)} AND url = ${url}
          AND verdict <> 'unchecked' LIMIT 1`,
  );
  return rows.length > 0;
};

const lookAgainAt = (req: PayloadRequest, source: number, next: Date) =>
  runSql(
    req,
    sql`UPDATE sources SET health_next_check_at = ${next.toISOString()}::timestamptz
        WHERE id = ${source}`,
  );

/** Readers are told of the verdict, and of the new address of a page that moved. */
const isSeenByReaders = (before: Status, verdict: Verdict, { finalUrl }: FetchedPage): boolean =>
  before.verdict !== verdict || (verdict === 'moved' && before.finalUrl !== finalUrl);

const bumpIfPublished = (req: PayloadRequest, source: number) =>
  runSql(
    req,
    sql`SELECT bump_publication_generation(takes_back => false)
        WHERE EXISTS (SELECT FROM edition_references WHERE source_id IN ${mergedWith(source)})`,
  );
