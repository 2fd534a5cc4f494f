/** What the cache does with an address, and under which key it keeps the answer. */
export type ReaderAddress =
  | { kind: 'page'; key: string }
  /** Built files whose names carry their hash: the same for ever. */
  | { kind: 'built'; key: string }
  /** What programs read without an account: the same for all who speak one language. */
  | { kind: 'read'; key: string }
  /** Answers of the search: the same for all, and each costs work. */
  | { kind: 'search'; key: string }
  /** Not for readers, or not the same for all of them: straight to Next. */
  | { kind: 'pass' };

/** Parameters that reader pages know; others (`utm_source`, `fbclid`) neither reach Next nor split the cache. */
const knownParameters = [
  'page',
  'language',
  'kind',
  'topic',
  'author',
  'year',
  'q',
  'format',
  'letter',
  'from',
  'to',
];
const longestValue = 200;
const longestPath = 1_000;
const longestQuery = 2_000;

const notForReaders = /^\/(admin|api|calendar|oai|preview|set-up|_next|__nextjs)(\/|$|_)/;
/** Kept copies of cited pages: what is open today may be closed tomorrow, so nobody keeps them. */
const keptCopy = /^\/snapshots\/[^/]+(\/file)?$/;

/** Public reads of the interface. Files and exports are not among them: they are large, and bear tags of their own. */
const publicRead =
  /^\/api\/((articles|sources|editions|authors|topics|series|media)(\/[^/]+)?|references|openapi\.json)$/;

const search = /^(\/[a-z]{2})?\/search(\/suggest)?$/;

/**
 * @param target the request target, as in `request.url`
 */
export const readerAddress = (target: string): ReaderAddress => {
  const url = URL.parse(target, 'http://reader');
  if (!url || url.host !== 'reader' || url.pathname.length > longestPath) return { kind: 'pass' };
  if (url.pathname.startsWith('/_next/static/')) return { kind: 'built', key: url.pathname };
  if (publicRead.test(url.pathname) && url.search.length <= longestQuery) {
    // Payload's questions (`where[…]`) are of no known form, so each is kept by its own words.
    return { kind: 'read', key: `${url.pathname}${url.search}` };
  }
  if (notForReaders.test(url.pathname) || keptCopy.test(url.pathname)) return { kind: 'pass' };
  const query = knownQuery(url.searchParams);
  const kind = search.test(url.pathname) ? 'search' : 'page';
  return { kind, key: query ? `${url.pathname}?${query}` : url.pathname };
};

const knownQuery = (given: URLSearchParams): string => {
  const kept = new URLSearchParams();
  for (const name of knownParameters) {
    const value = given.get(name);
    if (value) kept.set(name, value.slice(0, longestValue));
  }
  return kept.toString();
};
