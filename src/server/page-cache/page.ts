import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './ask-upstream';
import type { Encoding } from './choose-encoding';
import { contentTag, entityTag, tagIn } from './entity-tags';
import { linksInHead } from './links-in-head';
import { resourcePolicy } from './security-headers';
import type { StorageTerms } from './storage-terms';
import { storageTerms } from './storage-terms';
import { stripScripts } from './strip-scripts';

/** One encoding of a page, with its header ready for `writeHead`: names and values in turn. */
export type Variant = { headers: string[]; body: Buffer };

/** An answer as readers get it. */
export type Page = {
  status: number;
  tag: string;
  terms: StorageTerms;
  /** Headers that all encodings share. */
  headers: string[];
  identity: Buffer;
  compressible: boolean;
  /** A file, of which parts may be asked for. */
  isFile: boolean;
  /** A file too large to be held here: Next sends it itself to each who asks. */
  isLarge: boolean;
  /** By what else than the encoding the answer differs, as names of request headers. */
  vary: string[];
  /** Each encoding is made on first demand, once. */
  variants: Map<Encoding, Promise<Variant>>;
  /** Headers of this answer alone, and not of the page: that it is stale. */
  said?: readonly string[];
};

type Headers = Readonly<Record<string, string>>;

/**
 * Turns Next's answer into the page that readers get: stripped, tagged, with our headers.
 * @param always what every answer to readers bears
 */
export const pageFrom = (answer: Answer, url: string, always: Headers): Page => {
  const html = isHtml(answer);
  const text = html && answer.status < 500 ? answer.body.toString('utf8') : undefined;
  const status = statedStatus(text) ?? answer.status;
  const terms = storageTerms(status, answer.headers, url);
  const stripped = text === undefined ? null : stripScripts(text);
  const identity = stripped?.complete ? Buffer.from(stripped.html) : answer.body;
  const scripted = html && !stripped?.complete;
  return {
    status,
    tag: (html ? undefined : tagIn(answer.headers.etag)) ?? contentTag(identity),
    terms: scripted ? { ...terms, lifetime: 0, cacheControl: 'no-store' } : terms,
    headers: sharedHeaders(
      answer,
      scripted ? without(always, 'Content-Security-Policy') : always,
      status === 200 ? linksInHead(text ?? '') : '',
    ),
    identity,
    isFile: answer.headers['accept-ranges'] === 'bytes',
    isLarge: answer.isLarge === true,
    compressible: identity.length > 500 && compressibleType.test(typeOf(answer)),
    vary: variedBy(answer),
    variants: new Map(),
  };
};

/** Next gives a page no way to choose its status without needing scripts, so reader pages state it in their head. */
const statedStatus = (html: string | undefined): number | undefined => {
  const stated = /<meta name="ibidem-status" content="(404|410)"\s*\/?>/.exec(html ?? '')?.[1];
  return stated === undefined ? undefined : Number(stated);
};

/** What a page calls the site, for when the server has to speak for itself. */
export const nameIn = ({ status, headers, identity }: Page): string | undefined => {
  const type = headers[headers.indexOf('content-type') + 1];
  if (status !== 200 || !type?.startsWith('text/html')) return undefined;
  const head = identity.subarray(0, 12_000).toString('utf8');
  const [, said] = /<meta property="og:site_name" content="([^"]*)"/.exec(head) ?? [];
  return said
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
};

/** The page in one encoding; identity where compressing does not pay. */
export const variantOf = (page: Page, wished: Encoding): Promise<Variant> => {
  const encoding = page.compressible ? wished : 'identity';
  const made = page.variants.get(encoding);
  if (made) return made;
  const making = makeVariant(page, encoding);
  page.variants.set(encoding, making);
  return making;
};

/** Bytes that the page holds in memory once the usual encodings are made. */
export const weightOf = (page: Page): number =>
  Math.ceil(page.identity.length * (page.compressible ? 1.6 : 1)) + 2_000;

/** Takes over the encodings of an older page with the same bytes, so that they are not made again. */
export const inheritVariants = (page: Page, older: Page | undefined): Page =>
  older && older.tag === page.tag && String(older.headers) === String(page.headers)
    ? { ...page, variants: older.variants }
    : page;

const makeVariant = async (page: Page, encoding: Encoding): Promise<Variant> => {
  const body = await compress[encoding](page.identity);
  const vary = [...page.vary, ...(page.compressible ? ['Accept-Encoding'] : [])];
  const headers = [
    ...page.headers,
    ...['Cache-Control', page.terms.cacheControl],
    ...['ETag', entityTag(page.tag, encoding)],
    ...(vary.length > 0 ? ['Vary', vary.join(', ')] : []),
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...['Content-Length', String(body.length)],
  ];
  return { headers, body };
};

const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  identity: (body) => Promise.resolve(body),
  gzip: (body) => promisify(gzip)(body, { level: 7 }),
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 7,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
};

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

/** @param said in the page's own head, as typed links */
const sharedHeaders = (answer: Answer, always: Headers, said: string): string[] => {
  const passed = Object.entries(answer.headers)
    .filter(([name]) => !notPassedOn.test(name))
    .flatMap(([name, value]) => [value ?? []].flat().flatMap((one) => [name, one]));
  const link = [linksForReaders(answer.headers.link), said].filter(Boolean).join(', ');
  const own = Object.entries({ ...always, ...resourcePolicy(typeOf(answer)) }).filter(
    ([name]) => !(name.toLowerCase() in answer.headers),
  );
  return [...passed, ...(link ? ['link', link] : []), ...own.flat()];
};

const without = (headers: Headers, name: string): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name));

/** Link headers (RFC 8288) without preloads of scripts that the page no longer has. */
const linksForReaders = (link: string | string[] | undefined): string =>
  [link ?? []]
    .flat()
    .join(', ')
    .split(/,\s*(?=<)/)
    .filter((one) => one !== '' && !/as="?script|modulepreload/.test(one))
    .join(', ');
