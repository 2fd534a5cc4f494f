import { LRUCache } from 'lru-cache';
import type { AskUpstream } from './ask-upstream';
import type { GenerationWatch } from './generation-watch';
import type { Page } from './page';
import { inheritVariants, pageFrom, weightOf } from './page';

export type PageCache = {
  /** The page as of now: kept, or rendered once for all who wait for it. Rejects when Next cannot be reached. */
  page: (key: string) => Page | Promise<Page>;
  /** A file of the build: the same whatever is published. */
  builtFile: (key: string) => Page | Promise<Page>;
  /** The page for one visitor with credentials; neither kept nor shared. */
  privatePage: (key: string, credentials: Record<string, string>) => Promise<Page>;
};

type Options = {
  ask: AskUpstream;
  watch: GenerationWatch;
  /** The Host that Next sees, whatever a client claims. */
  publicUrl: string;
  maxBytes?: number;
  /** Milliseconds, monotonic. */
  now?: () => number;
};

type Kept = { page: Page; epoch: number; until: number };

/** The longest that anything is kept while nobody tells us of changes. */
const blindLifetime = 1_000;
const notFoundShare = 1 / 16;

export const createPageCache = ({
  ask,
  watch,
  publicUrl,
  maxBytes = 64 * 1024 * 1024,
  now = () => performance.now(),
}: Options): PageCache => {
  const found = storeOf(maxBytes);
  // Apart, so that a scan of addresses that do not exist cannot push the real pages out.
  const missing = storeOf(maxBytes * notFoundShare);
  const flights = new Map<string, Promise<Page>>();
  const headers = requestHeaders(publicUrl);

  const keep = (key: string, page: Page, epoch: number) => {
    if (page.terms.lifetime <= 0) return;
    const lifetime = watch.isCertain()
      ? page.terms.lifetime
      : Math.min(page.terms.lifetime, blindLifetime);
    const store = page.status < 400 ? found : missing;
    store.set(key, { page, epoch, until: now() + lifetime });
  };

  const render = async (key: string, epoch: number): Promise<Page> => {
    const page = pageFrom(await ask(key, headers), key);
    const whole = inheritVariants(page, found.peek(key)?.page);
    // The epoch from before the rendering: what changed during it makes the entry stale, never fresh.
    keep(key, whole, epoch);
    return whole;
  };

  /** Those who came before a change must not give their answer to those who came after it. */
  const renderOnce = async (key: string, epoch: number): Promise<Page> => {
    const flight = `${epoch} ${key}`;
    const joined = flights.get(flight);
    if (joined) {
      const page = await joined;
      return page.terms.shareable ? page : render(key, epoch);
    }
    const own = render(key, epoch);
    flights.set(flight, own);
    try {
      return await own;
    } finally {
      flights.delete(flight);
    }
  };

  const fresh = (key: string): Page | Promise<Page> => {
    const epoch = watch.epoch();
    const kept = found.get(key) ?? missing.get(key);
    if (kept && kept.epoch === epoch && kept.until > now()) return kept.page;
    return renderOnce(key, epoch);
  };

  return {
    page: (key) => {
      const confirming = watch.confirm();
      return confirming ? confirming.then(() => fresh(key)) : fresh(key);
    },
    builtFile: (key) => found.get(key)?.page ?? renderOnce(key, 0),
    privatePage: async (key, credentials) =>
      asPrivate(pageFrom(await ask(key, { ...headers, ...credentials }), key)),
  };
};

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
