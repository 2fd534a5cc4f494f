import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { DomainsView } from '../views/views-finding';
import type { ReaderScope } from '../queries/reader-scope';
import { sayDomain } from './source-domain';

/** Nobody reads on, and a count without an end would grow with the publication. */
const mostSites = 1_000;

type Part = { readonly page: number; readonly pageSize: number };

/** The sites on which most of the published texts rests. */
export const sitesMostCited = async (
  { req, language, languages }: ReaderScope,
  { page, pageSize }: Part,
): Promise<DomainsView> => {
  const [counted] = await runPrepared<{ total: string }>(
    req,
    sql`SELECT count(*) AS total FROM (
          SELECT FROM cited_sites WHERE ${isSite} LIMIT ${mostSites}) found`,
  );
  const total = Number(counted?.total ?? 0);
  const offset = (page - 1) * pageSize;
  const rows = await runPrepared<{ site: string; own_claims: number }>(
    req,
    sql`SELECT site, own_claims FROM cited_sites WHERE ${isSite}
        ORDER BY own_claims DESC, site ASC
        LIMIT ${Math.max(0, Math.min(pageSize, total - offset))} OFFSET ${offset}`,
  );
  return {
    rows: rows.map(({ site, own_claims: claims }) => ({
      label: sayDomain(site),
      href: pathOf(language, languages, 'domains', site),
      claims,
    })),
    page,
    total,
    totalPages: Math.max(1, Math.ceil(total / pageSize)),
  };
};

const isSite = sql`own_claims > 0 AND site <> ''`;
