import { withoutEnd } from '@/platform/without-end';

/**
 * The one form of a web address by which two sources are the same: host in ASCII and lower case,
 * no default port, no credentials, no tracking parameters, no trailing slash, no fragment but one
 * that names a text or, as `#!` and `#/` do, a page. For comparing only: the address as people
 * wrote it is kept beside it. Null for anything but http and https.
 */
export const normaliseUrl = (address: string): string | null => {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  const host = url.hostname.replace(/\.$/, '');
  const port = url.port ? `:${url.port}` : '';
  const path = withoutEnd(canonicalEscapes(url.pathname), /\//) || '/';
  const query = queryOf(url.search);
  return `${url.protocol}//${host}${port}${path}${query}${fragmentOf(url.hash)}`;
};

/** Parameters that say where a visitor came from, not what the page is. */
const tracking =
  /^(?:utm_\w+|_hs\w+|hsCtaTracking|mc_[ce]id|mkt_tok|(?:fb|g|d|y|ys|ms|tt|tw)clid|[gw]braid|gad_\w+|_ga|_gl|_openstat|igsh(?:id)?|li_fat_id|vero_id|wt_mc|spm)$/i;

const queryOf = (search: string): string => {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=')[0] ?? ''));
  return kept.length > 0 ? `?${kept.map(canonicalEscapes).join('&')}` : '';
};

const fragmentOf = (hash: string): string => {
  const words = /:~:.*$/s.exec(hash)?.[0];
  if (words) return `#${words}`;
  return /^#[!/]./.test(hash) ? hash : '';
};

/** RFC 3986 §6.2.2: escapes in upper case, and none where the character needs none. */
const canonicalEscapes = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
  });
