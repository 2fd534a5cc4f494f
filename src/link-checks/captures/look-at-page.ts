import type { FetchPage } from '../fetching/fetch-page';
import type { FetchedPage } from '../rules/observation';

/** The version of the page that was read last, by the server's own marks. */
export type KnownVersion = { finalUrl: string; etag?: string | null; lastModified?: string | null };

export type PageLook = { page: FetchedPage; unchanged: boolean };

/**
 * Looks at a page with as little trouble to its server as will do: first its head, then, where there are words to be
 * read or the head was refused, all of it. A server that asks us to wait is not asked twice.
 */
export const lookAtPage = async (
  url: string,
  fetch: FetchPage,
  known?: KnownVersion,
): Promise<PageLook> => {
  const head = await fetch(url, { method: 'HEAD' });
  if (isFinal(head)) return { page: head, unchanged: false };
  if (isGood(head) && known && isSameVersion(head, known)) return { page: head, unchanged: true };
  if (isGood(head) && hasNoWords(head)) return { page: head, unchanged: false };
  return { page: await fetch(url, { method: 'GET', keepBody: true }), unchanged: false };
};

/** Nothing would be learnt by asking for all of it. */
const isFinal = ({ error, statusCode, retryAfter }: FetchedPage): boolean =>
  (error !== undefined && conclusive.has(error)) ||
  (error === undefined && (statusCode === 429 || (statusCode === 503 && retryAfter !== undefined)));

const conclusive: ReadonlySet<string> = new Set([
  'url-refused',
  'port-refused',
  'credentials-refused',
  'address-refused',
  'host-not-found',
  'tls-failed',
]);

const isGood = ({ error, statusCode }: FetchedPage): boolean =>
  error === undefined && statusCode === 200;

const isSameVersion = (head: FetchedPage, known: KnownVersion): boolean => {
  if (head.finalUrl !== known.finalUrl) return false;
  if (head.etag !== undefined || known.etag) return head.etag === known.etag;
  return head.lastModified !== undefined && head.lastModified === known.lastModified;
};

const hasNoWords = ({ contentType }: FetchedPage): boolean =>
  contentType !== undefined && /^(?:image|audio|video|font)\//i.test(contentType);
