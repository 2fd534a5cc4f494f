import type { DeskWork } from '../rules/csl';
import { firstSaid } from '@/link-checks/page-contents/metadata/described';
import type { DescribePage, Said } from './describe-page';
import { readCslAnswer } from './csl-answer';
import type { MetadataServer, ServerAnswer } from './metadata-server';

export type Wanted = { url?: string; doi?: string; isbn?: string };
/** In order of trust. */
export const providers = ['doi-server', 'translation-server', 'page'] as const;
export type Provider = (typeof providers)[number];

export type Description = {
  work?: DeskWork;
  /** Who described it. */
  from?: Provider;
  /** Words of the page's title element as they stand there, where the page was read. */
  pageTitle?: string;
  /** Who was asked and could not: an error of the network, `HTTP 404`, `nothing-said`. */
  failures: readonly { provider: Provider; why: string }[];
};

export type Describers = {
  doiServer?: MetadataServer;
  translationServer?: MetadataServer;
  page: DescribePage;
};

export type DescribeWork = (wanted: Wanted) => Promise<Description>;

/**
 * Asks what a work is, in order of trust: whoever registered its DOI, then a Zotero translation server, then its page
 * itself. The first that knows a title is believed; a page that names its DOI is completed from the registry. Never
 * throws.
 */
export const describeWork =
  ({ doiServer, translationServer, page }: Describers): DescribeWork =>
  async ({ url, doi, isbn }) => {
    const failures: { provider: Provider; why: string }[] = [];
    const ask = async (provider: Provider, asked: Promise<Said>): Promise<Said> => {
      const said = await asked;
      if (!said.work?.title) failures.push({ provider, why: said.why ?? 'nothing-said' });
      return said;
    };
    const registered = (of: string | undefined) =>
      doiServer && of ? ask('doi-server', byDoi(doiServer, of)) : nothing;
    const translated = () => {
      const named = doi ?? isbn;
      if (!translationServer) return nothing;
      if (named) return ask('translation-server', translate(translationServer, 'search', named));
      return url ? ask('translation-server', translate(translationServer, 'web', url)) : nothing;
    };

    const first = await registered(doi);
    if (first.work?.title) return { work: first.work, from: 'doi-server', failures };
    const second = await translated();
    if (second.work?.title) return { work: second.work, from: 'translation-server', failures };
    if (!url) return { failures };
    const third = await ask('page', page(url));
    if (!third.work?.title) return { failures };
    const better = third.work.DOI && !doi ? await registered(third.work.DOI) : undefined;
    const work = firstSaid(better?.work ?? {}, third.work);
    return {
      work: { ...work, type: work.type ?? 'webpage' },
      from: 'page',
      ...(third.pageTitle === undefined ? {} : { pageTitle: third.pageTitle }),
      failures,
    };
  };

const nothing: Promise<Said> = Promise.resolve({});

/** https://www.crossref.org/documentation/retrieve-metadata/content-negotiation/ */
const byDoi = async (server: MetadataServer, doi: string): Promise<Said> =>
  read(await server.get(encodeURI(doi), 'application/vnd.citationstyles.csl+json'));

/**
 * Zotero's own translators: `/web` for an address, `/search` for identifiers, then `/export` of what they found, so that
 * Zotero itself turns its items into CSL. https://github.com/zotero/translation-server
 */
const translate = async (
  server: MetadataServer,
  how: 'web' | 'search',
  text: string,
): Promise<Said> => {
  const items = await server.post(how, { type: 'text/plain', body: text });
  if ('error' in items || items.status !== 200) return read(items);
  return read(
    await server.post('export?format=csljson', { type: 'application/json', body: items.text }),
  );
};

const read = (answer: ServerAnswer): Said => {
  if ('error' in answer) return { why: answer.error };
  return answer.status === 200
    ? { work: readCslAnswer(answer.text) }
    : { why: `HTTP ${answer.status}` };
};
