import type { PayloadRequest } from 'payload';

import { linkVerdicts, type LinkVerdict } from '../rules/link-verdicts';
import { runSql, sql } from '@/database/sql';
import type { LinkQuestion, PlaceOfUse } from '../rules/report-filter';
import type { Language } from '@/platform/language';
import { linkEntries, type LinkReportEntry } from './link-entries';
import { isInDraft, isInPublic } from '@/sources/queries/source-in-use';

export type LinkReport = {
  /** Of all cited pages, whatever was asked for. */
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
  const counts = await countVerdicts(req, usedIn);
  const asked = linkVerdicts.filter((one) => (verdict ? one === verdict : one !== 'alive'));
  const total = asked.reduce((sum, one) => sum + counts[one], 0);
  const ids = await idsOf(req, asked, usedIn, { limit, offset: (page - 1) * limit });
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

const pages = (usedIn: PlaceOfUse | undefined) =>
  sql`sources s WHERE s.url <> '' AND s.merged_into_id IS NULL AND ${isUsed(usedIn)}`;

const countVerdicts = async (
  req: PayloadRequest,
  usedIn: PlaceOfUse | undefined,
): Promise<Record<LinkVerdict, number>> => {
  const rows = await runSql<{ verdict: LinkVerdict; count: number }>(
    req,
    sql`SELECT coalesce(s.health_verdict::text, 'unchecked') AS verdict, count(*)::int AS count
        FROM ${pages(usedIn)} GROUP BY 1`,
  );
  const known = new Map(rows.map(({ verdict, count }) => [verdict, count]));
  return Object.fromEntries(
    linkVerdicts.map((verdict) => [verdict, known.get(verdict) ?? 0]),
  ) as Record<LinkVerdict, number>;
};

const worstFirst = sql`array_position(ARRAY['dead', 'soft-404', 'drifted', 'failing', 'unchecked', 'blocked',
  'moved', 'alive'], coalesce(s.health_verdict::text, 'unchecked'))`;

const idsOf = async (
  req: PayloadRequest,
  verdicts: readonly LinkVerdict[],
  usedIn: PlaceOfUse | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<number[]> => {
  const rows = await runSql<{ id: number }>(
    req,
    sql`SELECT s.id FROM ${pages(usedIn)}
          AND coalesce(s.health_verdict::text, 'unchecked') = ANY(${sql.param([...verdicts])}::text[])
        ORDER BY ${worstFirst}, s.health_checked_at NULLS FIRST, s.id
        LIMIT ${limit} OFFSET ${offset}`,
  );
  return rows.map(({ id }) => id);
};
