import type { IncomingHttpHeaders } from 'node:http';

type Asked = Pick<IncomingHttpHeaders, 'origin' | 'host' | 'sec-fetch-site'>;

/**
 * Whether a page of another origin has this asked. Browsers say so themselves (Fetch Metadata), older ones by `Origin`; programs say
 * neither. After Go's `net/http.CrossOriginProtection`.
 * @param publicUrl where readers reach us, which a proxy in front may hide from us
 */
export const isForeign = (headers: Asked, publicUrl: string): boolean => {
  const { origin, host } = headers;
  const site = [headers['sec-fetch-site'] ?? []].flat().join();
  if (site === 'same-origin' || site === 'none') return false;
  if (origin === undefined) return site !== '';
  if (origin === new URL(publicUrl).origin) return false;
  // The browser says itself that it is another one, be it only by its scheme.
  return site !== '' || URL.parse(origin)?.host !== host?.toLowerCase();
};
