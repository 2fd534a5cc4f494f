import { setTimeout as sleep } from 'node:timers/promises';
import { tallies } from '@/platform/tallies';
import type { GenerationWatch, Heard } from './generation-watch';
import type { Page } from './page';

/** A page with when it was made, and after which changes of the publication. */
export type Dated = {
  page: Page;
  /** Undefined when nobody could say. */
  heard: Heard | undefined;
  /** In milliseconds of the cache's clock. */
  at: number;
};

export type StalePages = {
  /** The page anew; the one from before where none can be made, or not soon. */
  orElse: (kept: Dated | undefined, make: () => Promise<Page>) => Promise<Page>;
};

/** The longest that a page may be away from the database; after a day, saying nothing is better. */
const longest = 24 * 60 * 60_000;
/** How long readers wait for a new page while an older one is there. */
const patience = 3_000;
/** After a failure nothing is tried for so long while the database is away. */
const pause = 1_000;

/**
 * Pages from before, for as long as the database is away or Next fails. Only such as nothing was taken back since, as far as
 * anybody heard: what was withdrawn before the database went away is never shown again, and while it is away nothing can be
 * withdrawn. While the database is there, only such as nothing has changed since.
 */
export const keepStalePages = (
  watch: Pick<GenerationWatch, 'heard' | 'isCertain'>,
  now: () => number,
): StalePages => {
  let failedAt = -Infinity;
  /** Attempts that took too long and have not ended: the database says nothing at all. */
  let hanging = 0;
  const isInVain = () => !watch.isCertain() && (hanging > 0 || now() - failedAt < pause);

  const hang = (making: Promise<unknown>) => {
    hanging += 1;
    void making.catch(() => undefined).finally(() => (hanging -= 1));
  };

  const stalePageFrom = (kept: Dated | undefined): Page | undefined => {
    const heard = watch.heard();
    const age = kept ? now() - kept.at : 0;
    if (!kept?.heard || !heard || age > longest) return undefined;
    const counted = watch.isCertain() ? 'changes' : 'takenBack';
    return kept.heard[counted] === heard[counted] ? asStale(kept.page, age) : undefined;
  };

  return {
    orElse: async (kept, make) => {
      const stalePage = stalePageFrom(kept);
      if (!stalePage) return whileHopeful(make(), watch);
      if (isInVain()) return stalePage;
      const making = make();
      const soon = making.catch(() => 'failed' as const);
      const page = await Promise.race([soon, sleep(patience, 'late' as const, { ref: false })]);
      if (typeof page === 'object' && page.status < 500) return page;
      failedAt = now();
      if (page === 'late') hang(making);
      // What was heard meanwhile counts: the older page may have ceased to be the last.
      return stalePageFrom(kept) ?? whileHopeful(making, watch);
    },
  };
};

/** Shares the bytes and encodings of the page; RFC 9111 §5.1, RFC 9211, and RFC 7234 §5.5 for older clients. */
const asStale = (page: Page, age: number): Page => {
  tallies.pages.stale += 1;
  return {
    ...page,
    said: [
      ...['Age', String(Math.floor(age / 1_000))],
      ...['Warning', '110 - "Response is Stale"'],
      ...[
        'Cache-Status',
        'Ibidem; fwd=stale; detail="shown as it was, no newer one could be made"',
      ],
    ],
  };
};

/** Gives up on a page that nothing stands in for, once the database has been away for a while. */
const whileHopeful = (
  making: Promise<Page>,
  { isCertain }: Pick<GenerationWatch, 'isCertain'>,
): Promise<Page> =>
  new Promise((resolve, reject) => {
    let away = 0;
    const ticking = setInterval(() => {
      away = isCertain() ? 0 : away + 1;
      if (away >= 3) reject(new DatabaseIsAway());
    }, patience / 3);
    ticking.unref();
    making.then(resolve, reject).finally(() => clearInterval(ticking));
  });

/** No page can be made, and none stands in. */
export class DatabaseIsAway extends Error {
  override name = 'DatabaseIsAway';
  override message = 'The database has not answered for a while';
}
