import { cslJsonOf } from '@/sources/rules/csl-json';
import { plainWords } from '@/citations/rules/markup';
import { pathOf } from '@/platform/addresses';
import type { ReferenceLiveMetadata } from '../views/views';
import type { SourceFilter } from '../rules/source-filter';
import { type CitedSource, citedSource, citedSources } from '../lists/cited-sources';
import { type ListPage, asListPage } from '@/core/list-page';
import type { ReaderScope } from './reader-scope';
import { liveMetadataOf } from '../articles/reference-live-metadata';
import { domainOf, sayDomain } from '../lists/source-domain';

export type Publication = { url: string; languages: ReaderScope['languages'] };

/** A cited work as strangers get it. Instants in ISO 8601; what is not known is null. */
export type PublicSource = ReturnType<typeof publicSourceOf>;

export const publicSources = async (
  req: ReaderScope['req'],
  publication: Publication,
  filter: SourceFilter,
): Promise<ListPage<PublicSource>> => {
  const { sources, total } = await citedSources(req, filter);
  const docs = sources.map((source) => publicSourceOf(source, publication));
  return asListPage(docs, total, filter);
};

export const publicSource = async (
  req: ReaderScope['req'],
  publication: Publication,
  name: string,
): Promise<PublicSource | undefined> => {
  const source = await citedSource(req, name);
  return source && publicSourceOf(source, publication);
};

const publicSourceOf = (
  { id, item, liveMetadata, articles, claims }: CitedSource,
  publication: Publication,
) => ({
  id,
  ...workOf(item.id, item, publication),
  csl: cslJsonOf(item),
  link: linkOf(liveMetadataOf(liveMetadata, ''), publication),
  citedBy: articles,
  claims,
});

/** What every answer says of a work. `url` is that of its page here. */
export const workOf = (
  key: string,
  item: Pick<CitedSource['item'], 'type' | 'title' | 'URL'>,
  { url, languages }: Publication,
) => {
  const domain = domainOf(item.URL);
  return {
    key,
    type: item.type,
    title: item.title === undefined ? null : plainWords(item.title),
    domain: domain ? sayDomain(domain) : null,
    url: `${url}${pathOf(languages[0] ?? 'en', languages, 'sources', key)}`,
  };
};

/** How the address stands, and the copies. `url` of a copy is null where only the desk may see it. */
export const linkOf = (
  {
    url,
    verdict,
    checkedAt,
    lastAliveAt,
    finalUrl,
    snapshot,
    archive,
    cameInstead,
  }: ReferenceLiveMetadata,
  publication: Publication,
) => ({
  address: url ?? null,
  verdict,
  checkedAt: checkedAt ?? null,
  lastAliveAt: lastAliveAt ?? null,
  finalUrl: finalUrl ?? null,
  snapshot: snapshot
    ? {
        sha256: snapshot.sha256,
        takenAt: snapshot.takenAt,
        url: snapshot.href ? `${publication.url}${snapshot.href}` : null,
      }
    : null,
  archive: archive ? { url: archive.url, at: archive.at ?? null } : null,
  cameInstead: cameInstead ?? null,
});
