import { runPrepared, runSql, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { ClaimRow, DomainView, SourceRow, SourcesView } from '../views/views';
import type { CitedSource } from './cited-sources';
import { sitesMostCited } from './cited-sites';
import { citedSite, citedWorks } from './cited-works';
import { survivingId } from '../articles/citing-editions';
import type { ReaderScope } from '../queries/reader-scope';
import { readable } from '../queries/reader-sql';
import { liveMetadataOf } from '../articles/reference-live-metadata';
import { isOfDomain, sayDomain } from './source-domain';

const pageSize = 30;
const mostDomains = 12;
/** Of one source on the page of its site; its own page has them all. */
const mostClaims = 8;

/** Every work that published texts cite, the most cited first. */
export const sourcesPage = async (scope: ReaderScope, page: number): Promise<SourcesView> => {
  const { works: total } = await citedSite(scope.req, '');
  const sources = await citedWorks(scope.req, { site: '', page, pageSize, total });
  return {
    rows: sources.map((source) => sourceRowOf(source, scope)),
    domains: page === 1 ? (await sitesMostCited(scope, { page, pageSize: mostDomains })).rows : [],
    ...paging(page, total),
  };
};

/** What rests on the pages of a site; undefined where nothing ever did. */
export const domainPage = async (
  scope: ReaderScope,
  domain: string,
  page: number,
): Promise<DomainView | undefined> => {
  const { works: total, claims } = await citedSite(scope.req, domain);
  if (total === 0 && !(await wasCited(scope.req, domain))) return undefined;
  const sources = await citedWorks(scope.req, { site: domain, page, pageSize, total });
  const latest = await latestClaims(scope, sources);
  return {
    domain,
    label: sayDomain(domain),
    claims,
    rows: sources.map((source) => ({
      ...sourceRowOf(source, scope),
      latest: latest.get(source.id) ?? [],
    })),
    ...paging(page, total),
  };
};

const paging = (page: number, total: number) => ({
  page,
  total,
  totalPages: Math.max(1, Math.ceil(total / pageSize)),
});

const sourceRowOf = (
  { item, liveMetadata, articles, claims }: CitedSource,
  { language, languages }: ReaderScope,
): SourceRow => ({
  item,
  liveMetadata: liveMetadataOf(liveMetadata, pathOf(language, languages, 'sources', item.id)),
  articles,
  claims,
});

/** An address that was given out answers, even when nothing public rests on the site any more. */
const wasCited = async (req: ReaderScope['req'], domain: string): Promise<boolean> =>
  (await runSql(req, sql`SELECT FROM ${citedOn(domain)} LIMIT 1`)).length > 0;

const citedOn = (domain: string) => sql`
  edition_references r JOIN editions e ON e.id = r.edition_id
  JOIN sources named ON named.id = r.source_id JOIN sources s ON s.id = ${survivingId}
  WHERE ${isOfDomain(domain)}`;

type Row = {
  id: number;
  number: number;
  words: string;
  slug: string;
  title: string;
  language: Language;
  state: string;
};

const latestFirst = sql`edition DESC, number, key`;

/** The claims that came out last, in the order of the index: a work that thousands rest on costs as much as any other. */
const claimsNaming = sql`
  SELECT r.edition_id AS edition, r.number, r.key, r.words, e.slug, e.title,
    e.language::text AS language, e.state::text AS state
  FROM edition_references r JOIN editions e ON e.id = r.edition_id AND e.state IN ${readable}
  WHERE r.source_id = named.id ORDER BY ${latestFirst} LIMIT ${mostClaims}`;

/** By id of the source. */
const latestClaims = async (
  { req, languages }: ReaderScope,
  sources: readonly CitedSource[],
): Promise<Map<number, ClaimRow[]>> => {
  const ids = JSON.stringify(sources.map(({ id }) => id));
  const rows = await runPrepared<Row>(
    req,
    sql`SELECT latest.*, of_work.id FROM (
          SELECT value::int AS id FROM jsonb_array_elements_text(${ids}::jsonb)
        ) of_work CROSS JOIN LATERAL (
          SELECT claim.* FROM sources named CROSS JOIN LATERAL (${claimsNaming}) claim
          WHERE named.id = of_work.id OR named.merged_into_id = of_work.id
          ORDER BY ${latestFirst} LIMIT ${mostClaims}
        ) latest`,
  );
  const claims = new Map<number, ClaimRow[]>();
  for (const { id, number, words, slug, title, language, state } of rows) {
    const href = `${pathOf(language, languages, 'articles', slug)}#ref:${number}`;
    const retracted = state === 'retracted' ? { retracted: true } : {};
    const claim = { number, words, href, title, language, ...retracted };
    claims.set(id, [...(claims.get(id) ?? []), claim]);
  }
  return claims;
};
