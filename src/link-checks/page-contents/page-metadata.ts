import type { DeskWork } from '@/sources/rules/csl';
import { fromDublinCore } from './metadata/dublin-core';
import { firstSaid, type Described } from './metadata/described';
import { fromHighwire } from './metadata/highwire';
import { fromJsonLd } from './metadata/json-ld';
import { metasOf } from './metadata/metas';
import { fromOpenGraph, siteName } from './metadata/open-graph';
import { plain } from './metadata/plain';
import { withoutSiteName } from './metadata/site-in-title';
import type { PageReading } from './read-html';

/**
 * The work that a page describes, from the vocabularies in which pages do so, in order of trust: Highwire, Dublin Core,
 * JSON-LD, Open Graph, `<title>`. Field by field the first that says something is believed. All of it is a stranger's
 * words: plain, of bounded length, to be shown as text.
 *
 * @param address where the page was found, after redirects
 */
export const readPageMetadata = (page: PageReading, address: string): DeskWork => {
  const metas = metasOf(page);
  const site = siteName(metas);
  const found = firstSaid(
    fromHighwire(metas),
    fromDublinCore(metas),
    fromJsonLd(page.jsonLd),
    fromOpenGraph(metas),
    { title: plain(page.title), language: plain(page.language, 35) },
  );
  const { title, language, ISBN, ISSN, ...said } = withoutDoubles(found);
  return {
    ...said,
    type: said.type ?? 'webpage',
    ...some('title', title && withoutSiteName(title, [site, said.publisher, hostOf(address)])),
    ...some('language', languageTag(language)),
    ...some('ISBN', ISBN && /^[\dX\s-]{10,20}$/i.test(ISBN) ? ISBN : undefined),
    ...some('ISSN', ISSN && /^\d{4}-?\d{3}[\dX]$/i.test(ISSN) ? ISSN : undefined),
    URL: canonicalAddress(page.canonical, address) ?? address,
  };
};

const some = <Name extends keyof DeskWork>(
  name: Name,
  value: DeskWork[Name] | undefined,
): Partial<Pick<DeskWork, Name>> =>
  value === undefined || value === '' ? {} : ({ [name]: value } as Pick<DeskWork, Name>);

/** A site that publishes itself is said once, and is not its own author. */
const withoutDoubles = ({ author, publisher, ...said }: Described): Described => {
  const container = said['container-title']?.toLowerCase();
  const people = author?.filter(
    ({ literal }) => literal === undefined || literal.toLowerCase() !== container,
  );
  return {
    ...said,
    ...(people?.length ? { author: people } : {}),
    ...(publisher && publisher.toLowerCase() !== container ? { publisher } : {}),
  };
};

/** BCP 47 in its usual letters; what is no tag says nothing. */
const languageTag = (said: string | undefined): string | undefined => {
  try {
    return said === undefined ? undefined : Intl.getCanonicalLocales(said.replace('_', '-'))[0];
  } catch {
    return undefined;
  }
};

/** A canonical address is a page's word about itself: it may name another path, never another site. */
const canonicalAddress = (canonical: string | undefined, address: string): string | undefined => {
  const url = canonical ? URL.parse(canonical.trim(), address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > 2000) return undefined;
  const bare = (host: string) => host.replace(/^www\./, '');
  const from = URL.parse(address);
  if (!from || bare(url.host) !== bare(from.host) || url.username || url.password) return undefined;
  // Broken templates name the front page for every page.
  return url.pathname === '/' && from.pathname !== '/' ? undefined : url.href;
};

const hostOf = (address: string): string | undefined =>
  URL.parse(address)?.hostname.replace(/^www\./, '');
