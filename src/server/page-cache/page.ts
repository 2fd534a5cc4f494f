import type { Answer } from './ask-upstream';
import { noEncodings, type Encodable } from './encodings';
import { contentTag, tagIn } from './entity-tags';
import { linksInHead } from './links-in-head';
import { leanHeaders, resourcePolicy } from './security-headers';
import { storageTerms } from './storage-terms';
import { stripScripts } from './strip-scripts';

/** An answer as readers get it. */
export type Page = Encodable & {
  status: number;
  /** A file, of which parts may be asked for. */
  isFile: boolean;
  /** A file too large to be held here: Next sends it itself to each who asks. */
  isLarge: boolean;
  /** Typed links as the value of a header; empty for none. */
  links: string;
  /** Headers of this answer alone, and not of the page: that it is stale. */
  said?: readonly string[];
};

type Headers = Readonly<Record<string, string>>;

/**
 * Turns Next's answer into the page that readers get: stripped, tagged, with our headers.
 * @param always what every answer to readers bears
 */
export const pageFrom = (answer: Answer, url: string, always: Headers): Page => {
  // An article as a file is HTML as well, with a style of its own: it goes out as it was written.
  const isFile = answer.headers['accept-ranges'] === 'bytes';
  const html = isHtml(answer) && !isFile;
  const text = html && answer.status < 500 ? answer.body.toString('utf8') : undefined;
  const { status } = answer;
  const terms = storageTerms(status, answer.headers, url);
  const stripped = text === undefined ? null : stripScripts(text);
  const identity = stripped?.complete ? Buffer.from(stripped.html) : answer.body;
  const scripted = html && !stripped?.complete;
  return {
    status,
    tag: (html ? undefined : tagIn(answer.headers.etag)) ?? contentTag(identity),
    terms: scripted ? { ...terms, lifetime: 0, cacheControl: 'no-store' } : terms,
    headers: sharedHeaders(answer, {
      ...(html ? always : leanHeaders(always, typeOf(answer))),
      ...(scripted ? { 'Content-Security-Policy': '' } : {}),
    }),
    identity,
    isFile,
    isLarge: answer.isLarge === true,
    compressible: identity.length > 500 && compressibleType.test(typeOf(answer)),
    vary: variedBy(answer),
    encodings: noEncodings(),
    links: linksOf(answer, status === 200 ? linksInHead(text ?? '') : ''),
  };
};

/** What a page calls the site, and in which language, for when the server has to speak for itself. */
export const nameIn = ({
  status,
  headers,
  identity,
}: Page): { language: string; name: string } | undefined => {
  const type = headers[headers.indexOf('content-type') + 1];
  if (status !== 200 || !type?.startsWith('text/html')) return undefined;
  const head = identity.subarray(0, 12_000).toString('utf8');
  const [, language] = /<html lang="([a-z]{2})"/.exec(head) ?? [];
  const [, said] = /<meta property="og:site_name" content="([^"]*)"/.exec(head) ?? [];
  if (language === undefined || said === undefined) return undefined;
  const name = said
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return { language, name };
};

/** Bytes that the page holds in memory once the usual encodings are made. */
export const weightOf = (page: Page): number =>
  Math.ceil(page.identity.length * (page.compressible ? 1.6 : 1)) + 2_000;

/** Takes over the encodings of an older page with the same bytes, so that they are not made again. */
export const inheritEncodings = (page: Page, older: Page | undefined): Page =>
  older && older.tag === page.tag && String(older.headers) === String(page.headers)
    ? { ...page, encodings: older.encodings }
    : page;

const compressibleType =
  /^(text\/|application\/(json|javascript|xml|manifest|.*\+(json|xml))|image\/svg)/;

const typeOf = (answer: Answer): string => answer.headers['content-type'] ?? '';
const isHtml = (answer: Answer): boolean => typeOf(answer).startsWith('text/html');

/** Of what Next names, that which it does not only say to its own client. */
const variedBy = ({ headers }: Answer): string[] =>
  ['Authorization', 'Cookie', 'Accept-Language'].filter((name) =>
    (headers.vary ?? '')
      .toLowerCase()
      .split(/\s*,\s*/)
      .includes(name.toLowerCase()),
  );

/** Hop-by-hop headers (RFC 9110 §7.6.1), what the cache says itself, what only Next's client reads, and cookies: readers get none. */
const notPassedOn =
  /^(connection|keep-alive|transfer-encoding|date|content-length|content-encoding|etag|vary|cache-control|accept-ch|critical-ch|link|last-modified|set-cookie|x-nextjs-.*|x-powered-by)$/;

/** Without those that are empty. */
const sharedHeaders = (answer: Answer, always: Headers): string[] => {
  const passed = Object.entries(answer.headers)
    .filter(([name]) => !notPassedOn.test(name))
    .flatMap(([name, value]) => [value ?? []].flat().flatMap((one) => [name, one]));
  const own = Object.entries({ ...always, ...resourcePolicy(typeOf(answer)) }).filter(
    ([name, value]) => value !== '' && !(name.toLowerCase() in answer.headers),
  );
  return [...passed, ...own.flat()];
};

/** @param said in the page's own head, as typed links */
const linksOf = ({ headers }: Answer, said: string): string =>
  [linksForReaders(headers.link), said].filter(Boolean).join(', ');

/** Link headers (RFC 8288) without preloads of scripts that the page no longer has. */
const linksForReaders = (link: string | string[] | undefined): string =>
  [link ?? []]
    .flat()
    .join(', ')
    .split(/,\s*(?=<)/)
    .filter((one) => one !== '' && !/as="?script|modulepreload/.test(one))
    .join(', ');
