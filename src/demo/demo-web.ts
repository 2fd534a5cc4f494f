import type { FetchPage } from '@/link-checks/fetching/fetch-page';
import type { FetchedPage, Hop } from '@/link-checks/rules/observation';
import { sitesWithoutCopies } from './content/web/other-sites';
import { webPages } from './content/web';
import type { WebAnswer } from './content/web/web-page';

/**
 * The network with the demo's sites in it. Their names lead nowhere (RFC 2606), so asking the network for them would only
 * trouble whoever resolves names; everything else is asked of `fetch`.
 *
 * @param daysBefore how long before the demo was begun: what the sites say changed
 */
export const withDemoWeb =
  (fetch: FetchPage, daysBefore = 0): FetchPage =>
  async (url, asked = {}) => {
    const at = URL.parse(url);
    if (!at || !sites.has(at.hostname)) return fetch(url, asked);
    const { method = 'GET', keepBody = false } = asked;
    const { hops, finalUrl, answer } = follow(at.href, daysBefore);
    const page = written(finalUrl, answer);
    const body = new TextEncoder().encode(page.text);
    return {
      url,
      finalUrl,
      method,
      hops,
      statusCode: page.status,
      contentType: page.type,
      ...(answer && 'title' in answer ? { title: answer.title } : {}),
      bytes: method === 'HEAD' ? 0 : body.length,
      milliseconds: 0,
      ...(keepBody ? { body, exchanges: exchangesOf(hops, finalUrl, page, body) } : {}),
    };
  };

const sites: ReadonlySet<string> = new Set(
  Object.keys(webPages).map((address) => new URL(address).hostname),
);

type Followed = { hops: Hop[]; finalUrl: string; answer: WebAnswer | undefined };

const follow = (url: string, daysBefore: number): Followed => {
  const answer = answerAt(url, daysBefore);
  if (!answer || !('movedTo' in answer)) return { hops: [], finalUrl: url, answer };
  const rest = follow(answer.movedTo, daysBefore);
  return { ...rest, hops: [{ url, statusCode: 301 }, ...rest.hops] };
};

const answerAt = (url: string, daysBefore: number): WebAnswer | undefined => {
  const page = webPages[url];
  const [days = 0, later] = page?.since ?? [];
  return later && daysBefore < days ? later : page?.answer;
};

type Written = { status: number; type: string; text: string };

const written = (url: string, answer: WebAnswer | undefined): Written => {
  if (url.endsWith('/robots.txt')) return robotsOf(new URL(url).hostname);
  if (!answer || !('title' in answer)) return { status: 404, type: html, text: '' };
  const { title, paragraphs } = answer;
  const text = [
    `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
    '</main></html>',
  ].join('\n');
  return { status: 'status' in answer ? answer.status : 200, type: html, text };
};

const html = 'text/html; charset=utf-8';

const robotsOf = (site: string): Written => {
  const text = sitesWithoutCopies.includes(site) ? 'User-agent: *\nDisallow: /\n' : '';
  return { status: 200, type: 'text/plain; charset=utf-8', text };
};

const exchangesOf = (
  hops: readonly Hop[],
  finalUrl: string,
  { status, type }: Written,
  body: Uint8Array,
): NonNullable<FetchedPage['exchanges']> => [
  ...hops.map(({ url, statusCode }, index) => ({
    url,
    statusCode,
    statusMessage: 'Moved Permanently',
    httpVersion: '1.1',
    headers: [['location', hops[index + 1]?.url ?? finalUrl] as const],
    body: new Uint8Array(),
  })),
  {
    url: finalUrl,
    statusCode: status,
    statusMessage: status === 200 ? 'OK' : 'Not Found',
    httpVersion: '1.1',
    headers: [['content-type', type] as const],
    body,
  },
];
