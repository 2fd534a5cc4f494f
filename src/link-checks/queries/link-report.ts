import type { PayloadRequest } from 'payload';

import { keptForAWhile } from '@/core/kept-for-a-while';
import { linkVerdicts, type LinkVerdict } from '../rules/link-verdicts';
import { runSql, sql } from '@/database/sql';
import type { LinkQuestion, PlaceOfUse } from '../rules/report-filter';
import type { Language } from '@/platform/language';
import { linkEntries, type LinkReportEntry } from './link-entries';
import { isInDraft, isInPublic } from '@/sources/queries/source-in-use';

export type LinkReport = {
  /** Of all cited pages, whatever was asked for; of many, as of the last minutes. */
  counts: Readonly<Record<LinkVerdict, number>>;
  total: number;
  page: number;
  totalPages: number;
  docs: readonly LinkReportEntry[];
};

/** The state of all pages that drafts and published texts cite: how many, and those that were asked for, worst first. */
export const linkReport = async (
  req: PayloadRequest,
  { verdict, usedIn, page, limit }: LinkQuestion,
  language: Language,
): Promise<LinkReport> => {
  const counts = await keptForAWhile(req, `link verdicts ${usedIn ?? ''}`, (asking) =>
    countVerdicts(asking, usedIn),
  );
  const asked = linkVerdicts.filter((one) => (verdict ? one === verdict : one !== 'alive'));
  const total = asked.reduce((sum, one) => sum + counts[one], 0);
  const inOrder = worstFirst.filter((one) => asked.includes(one));
  const part = { usedIn, counts, limit, offset: (page - 1) * limit };
  const ids = await idsOf(req, inOrder, part);
  return {
    counts,
    total,
    page,
    totalPages: Math.max(1, Math.ceil(total / limit)),
    docs: await linkEntries(req, ids, language),
  };
};

const isUsed = (usedIn: PlaceOfUse | undefined) => {
  const places = {
    drafts: isInDraft(sql`s.id`),
    published: isInPublic(sql`s.id`),
  };
  return usedIn ? places[usedIn] : sql`(${places.drafts} OR ${places.published})`;
};

/** Ids of all that are cited, found in one pass: to ask for each takes seconds where there are a hundred thousand. */
const allUsed = (usedIn: PlaceOfUse | undefined) => {
  const inDrafts = sql`SELECT cc.source_id AS id FROM citations_cites cc
    JOIN citations c ON c.id = cc._parent_id AND c.status <> 'orphaned'`;
  const inPublic = sql`SELECT r.source_id AS id FROM edition_references r
    JOIN editions e ON e.id = r.edition_id AND e.is_public`;
  const both = sql`${inDrafts} UNION ALL ${inPublic}`;
  return usedIn ? { drafts: inDrafts, published: inPublic }[usedIn] : both;
};

const countVerdicts = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  usedIn: PlaceOfUse | undefined,
): Promise<Record<LinkVerdict, number>> => {
  const rows = await runSql<{ verdict: LinkVerdict; count: number }>(
    req,
    sql`SELECT coalesce(s.health_verdict::text, 'unchecked') AS verdict, count(*)::int AS count
        FROM sources s WHERE s.url <> '' AND s.merged_into_id IS NULL AND s.id IN (
          SELECT coalesce(n.merged_into_id, n.id) FROM (${allUsed(usedIn)}) used
          JOIN sources n ON n.id = used.id)
        GROUP BY 1`,
  );
  const known = new Map(rows.map(({ verdict, count }) => [verdict, count]));
  return Object.fromEntries(
    linkVerdicts.map((verdict) => [verdict, known.get(verdict) ?? 0]),
  ) as Record<LinkVerdict, number>;
};

const worstFirst: readonly LinkVerdict[] = [
  'dead',
  'soft-404',
  'drifted',
  'failing',
  'unchecked',
  'blocked',
  'moved',
  'alive',
];

type Part = {
  usedIn: PlaceOfUse | undefined;
  counts: Readonly<Record<LinkVerdict, number>>;
  limit: number;
  offset: number;
};

/** One verdict after another, as far as is needed: an index has the pages of each in their order. */
const idsOf = async (
  req: PayloadRequest,
  [verdict, ...others]: readonly LinkVerdict[],
  { usedIn, counts, limit, offset }: Part,
): Promise<number[]> => {
  if (verdict === undefined || limit <= 0) return [];
  const rows = await runSql<{ id: number }>(
    req,
    sql`SELECT s.id FROM sources s
        WHERE ${hasVerdict(verdict)} AND s.url <> '' AND s.merged_into_id IS NULL
          AND ${isUsed(usedIn)}
        ORDER BY s.health_checked_at NULLS FIRST, s.id
        LIMIT ${limit} OFFSET ${offset}`,
  );
  const rest = {
    usedIn,
    counts,
    limit: limit - rows.length,
    offset: Math.max(0, offset - counts[verdict]),
  };
  return [...rows.map(({ id }) => id), ...(await idsOf(req, others, rest))];
};

const hasVerdict = (verdict: LinkVerdict) =>
  verdict === 'unchecked'
    ? sql`(s.health_verdict = 'unchecked' OR s.health_verdict IS NULL)`
    : sql`s.health_verdict = ${verdict}`;
