import { LRUCache } from 'lru-cache';
import type { Language } from '@/platform/language';
import { tallies } from '@/platform/tallies';
import { requestIdHeader } from '../requests/request-id';
import type { AskUpstream } from './ask-upstream';
import type { GenerationWatch } from './generation-watch';
import type { Page } from './page';
import { inheritEncodings, nameIn, pageFrom, weightOf } from './page';
import { readerHeaders } from './security-headers';
import { keepStalePages, type Dated } from './stale-if-error';

/** What is asked gives its id (`X-Request-Id`) to the work that is done for it, and for whoever waits for the same. */
export type PageCache = {
  /**
   * The page as of now: kept, or rendered once for all who wait for it. Rejects when Next cannot be reached. What is not
   * kept costs work: `admit` may refuse it, and then nothing is given.
   */
  page: (key: string, asking?: Asking) => Page | Promise<Page | undefined>;
  /** The same of an answer for programs, in one language. */
  read: (key: string, reading: Reading) => Page | Promise<Page | undefined>;
  /** A file of the build: the same whatever is published. */
  builtFile: (key: string) => Page | Promise<Page>;
  /** The page for one visitor with credentials; neither kept nor shared. */
  privatePage: (key: string, credentials: Record<string, string>, id?: string) => Promise<Page>;
  /** As the last page in this language bore it; undefined before the first. */
  publicationName: (language: string) => string | undefined;
};

export type Asking = { admit?: Admit; id?: string | undefined };
export type Reading = Asking & { language: Language };

/** Whether the one who asks may have work done; answers them where not. */
export type Admit = () => Promise<boolean>;

type Options = {
  ask: AskUpstream;
  watch: GenerationWatch;
  /** The Host that Next sees, whatever a client claims. */
  publicUrl: string;
  /** Of pages and files that are kept; what programs ask for has a quarter of it beside them. */
  maxBytes?: number;
  /** Milliseconds, monotonic. */
  now?: () => number;
};

type Kept = Dated & { epoch: number; until: number };
type Store = LRUCache<string, Kept>;
/** What is asked of Next, and where the answer is kept. */
type Asked = {
  key: string;
  path: string;
  headers: Record<string, string>;
  store: Store;
  id?: string | undefined;
};

/** The longest that anything is kept while nobody tells us of changes. */
const blindLifetime = 1_000;
const notFoundShare = 1 / 16;
const readShare = 1 / 4;

export const createPageCache = ({
  ask,
  watch,
  publicUrl,
  maxBytes = 48 * 1024 * 1024,
  now = () => performance.now(),
}: Options): PageCache => {
  const found = storeOf(maxBytes);
  // Apart, so that a scan of addresses that do not exist cannot push the real pages out.
  const missing = storeOf(maxBytes * notFoundShare);
  // Apart as well: programs ask more different questions than readers, and each is answered seldom.
  const reads = storeOf(maxBytes * readShare);
  const names = new Map<string, string>();
  const flights = new Map<string, Promise<Page>>();
  const headers = requestHeaders(publicUrl);
  const always = readerHeaders(publicUrl);

  const keep = ({ key, store }: Asked, { page, heard, epoch }: Omit<Kept, 'at' | 'until'>) => {
    if (page.terms.lifetime <= 0) return;
    const lifetime = watch.isCertain()
      ? page.terms.lifetime
      : Math.min(page.terms.lifetime, blindLifetime);
    const at = now();
    const target = page.status < 400 ? store : missing;
    // What was begun before a change and ended after it does not push out what was made since.
    if ((target.peek(key)?.epoch ?? epoch) > epoch) return;
    target.set(key, {
      page,
      heard,
      epoch,
      at,
      until: at + lifetime,
    });
  };

  const render = async (asked: Asked, epoch: number): Promise<Page> => {
    const heard = watch.heard();
    tallies.pages.made += 1;
    const page = pageFrom(
      await ask(asked.path, withId(asked.headers, asked.id)),
      asked.path,
      always,
    );
    const whole = inheritEncodings(page, asked.store.peek(asked.key)?.page);
    const named = nameIn(page);
    if (named) names.set(named.language, named.name);
    // The epoch from before the rendering: what changed during it makes the entry stale, never fresh.
    keep(asked, { page: whole, heard, epoch });
    return whole;
  };

  const flightOf = ({ key }: Asked, epoch: number): string => `${epoch} ${key}`;

  /** Those who came before a change must not give their answer to those who came after it. */
  const renderOnce = async (asked: Asked, epoch: number): Promise<Page> => {
    const flight = flightOf(asked, epoch);
    const joined = flights.get(flight);
    if (joined) {
      const page = await joined;
      return page.terms.shareable ? page : render(asked, epoch);
    }
    const own = render(asked, epoch);
    flights.set(flight, own);
    try {
      return await own;
    } finally {
      flights.delete(flight);
    }
  };

  const entryOf = ({ key, store }: Asked): Kept | undefined => store.get(key) ?? missing.get(key);

  const keptOf = (asked: Asked): Page | undefined => {
    const kept = entryOf(asked);
    if (!kept || kept.epoch !== watch.epoch() || kept.until <= now()) return undefined;
    tallies.pages.kept += 1;
    return kept.page;
  };

  const stalePages = keepStalePages(watch, now);
  const anew = (asked: Asked): Promise<Page> =>
    stalePages.orElse(entryOf(asked), () => renderOnce(asked, watch.epoch()));

  /** It was asked before, and is made anew only since something has changed, or since nobody can say what has. */
  const isStale = (asked: Asked): boolean => {
    const kept = entryOf(asked);
    return kept !== undefined && (kept.epoch !== watch.epoch() || !watch.isCertain());
  };

  const admitted = async (asked: Asked, admit: Admit): Promise<Page | undefined> => {
    const isFree = flights.has(flightOf(asked, watch.epoch())) || isStale(asked);
    return isFree || (await admit()) ? anew(asked) : undefined;
  };

  const fresh = (asked: Asked, admit: Admit = everybody): Page | Promise<Page | undefined> => {
    const answer = () => keptOf(asked) ?? admitted(asked, admit);
    const confirming = watch.confirm();
    return confirming ? confirming.then(answer) : answer();
  };

  const pageAt = (path: string, id?: string): Asked => ({
    key: path,
    path,
    headers,
    store: found,
    id,
  });

  return {
    page: (key, { admit, id } = {}) => fresh(pageAt(key, id), admit),
    read: (path, { language, admit, id }) =>
      fresh(
        {
          key: `${language} ${path}`,
          path,
          headers: { ...headers, 'accept-language': language },
          store: reads,
          id,
        },
        admit,
      ),
    publicationName: (language) => names.get(language),
    builtFile: (key) => found.get(key)?.page ?? renderOnce(pageAt(key), 0),
    privatePage: async (key, credentials, id) => {
      tallies.pages.private += 1;
      const answer = await ask(key, withId({ ...headers, ...credentials }, id));
      return asPrivate(pageFrom(answer, key, always));
    },
  };
};

const withId = (headers: Record<string, string>, id: string | undefined): Record<string, string> =>
  id === undefined ? headers : { ...headers, [requestIdHeader]: id };

const everybody: Admit = () => Promise.resolve(true);

const storeOf = (maxBytes: number) =>
  new LRUCache<string, Kept>({
    maxSize: Math.floor(maxBytes),
    maxEntrySize: Math.floor(maxBytes / 4),
    sizeCalculation: ({ page }) => weightOf(page),
  });

/** The same for everyone: no cookies, no language, no encoding, no client-side navigation. */
const requestHeaders = (publicUrl: string): Record<string, string> => {
  const { host, protocol } = new URL(publicUrl);
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.replace(':', ''),
    accept: 'text/html,*/*',
    'accept-encoding': 'identity',
    'user-agent': 'ibidem-page-cache',
  };
};

const asPrivate = (page: Page): Page => ({
  ...page,
  terms: { ...page.terms, cacheControl: 'private, no-store' },
});
