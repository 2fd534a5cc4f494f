import type { Exchange, FetchedPage } from '../rules/observation';

/** A copy of a page in a web archive (RFC 7089: its URI-M and Memento-Datetime). */
export type Memento = { url: string; at: Date | null };

/** Where a service is asked about a page: the page's address in place of `{url}`, else appended as it is. */
export const serviceAddress = (template: string, url: string): string =>
  template.includes('{url}') ? template.replaceAll('{url}', url) : template + url;

/**
 * The copy to which a TimeGate, or an archive that was asked to keep a page, has led: an answer that says of itself that it
 * is one, else one that a Link header names, the nearest in time.
 */
export const mementoIn = (
  { exchanges = [], statusCode = 0, error }: FetchedPage,
  wanted: Date,
): Memento | undefined => {
  const itself = exchanges.flatMap((exchange) => {
    const at = dateOf(headerOf(exchange, 'memento-datetime'));
    return at && isWebAddress(exchange.url) ? [{ url: exchange.url, at }] : [];
  });
  if (itself.length > 0) return itself.at(-1);
  if (error !== undefined || statusCode >= 400) return undefined;
  const named = exchanges.flatMap(mementosNamedBy);
  const distance = ({ at }: Memento) =>
    at ? Math.abs(at.getTime() - wanted.getTime()) : Number.MAX_SAFE_INTEGER;
  return named.sort((one, other) => distance(one) - distance(other))[0];
};

/** RFC 8288: `<https://…>; rel="first memento"; datetime="…"`, as RFC 7089 §2.2.3 has archives write them. */
const mementosNamedBy = (exchange: Exchange): Memento[] =>
  headersOf(exchange, 'link')
    .join(', ')
    .slice(0, longestLinks)
    .split(/,\s*(?=<)/)
    .flatMap((link) => {
      const [, target = '', parameters = ''] = /^\s*<([^<>]*)>(.*)$/s.exec(link) ?? [];
      const relations = parameterOf(parameters, 'rel')?.toLowerCase().split(/\s+/) ?? [];
      const url = URL.parse(target, exchange.url)?.href;
      if (!relations.includes('memento') || url === undefined || !isWebAddress(url)) return [];
      return [{ url, at: dateOf(parameterOf(parameters, 'datetime')) }];
    });

/** What an archive says of one page; lists of all its copies are not read to their end. */
const longestLinks = 64 * 1024;

const parameterOf = (parameters: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;,]+))`, 'i').exec(parameters);
  return found?.[1] ?? found?.[2];
};

const headersOf = ({ headers }: Exchange, name: string): string[] =>
  headers.flatMap(([called, value]) => (called.toLowerCase() === name ? [value] : []));

const headerOf = (exchange: Exchange, name: string): string | undefined =>
  headersOf(exchange, name)[0];

const dateOf = (text: string | undefined): Date | null => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : new Date(at);
};

const isWebAddress = (url: string): boolean => /^https?:\/\//.test(url) && url.length <= 2_000;
