import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Rows of the largest table that is counted, by the estimate of the database, from which on answers are kept. */
const many = 100_000;

/** Milliseconds: for how long an answer is given as it is; and for how long more while a new one is found. */
const freshFor = 60_000;
const staleFor = 600_000;

type Kept = { at: number; answer: Promise<unknown>; renewing: boolean };
type Store = { isLarge?: { at: number; found: Promise<boolean> }; kept: Map<string, Kept> };
const stores = new WeakMap<object, Store>();

/** Of answers to different people; those who see everything share one. */
const mostKept = 200;

/**
 * Counts over whole tables, which take seconds where there are hundreds of thousands of rows and stand on pages that are opened
 * all day. There, the answer of a minute ago is given, and an older one while the next is found; a smaller publication is asked
 * each time.
 *
 * @param name what is asked, with all that the answer depends on
 */
export const keptForAWhile = async <Answer>(
  req: Asking,
  name: string,
  ask: (req: Asking) => Promise<Answer>,
  now: () => number = Date.now,
): Promise<Answer> => {
  const store = storeOf(req);
  // Within a transaction somebody wants to know what they have just done.
  if (req.transactionID !== undefined || !(await isLarge(req, store, now()))) return ask(req);
  const known = store.kept.get(name);
  const age = known ? now() - known.at : Infinity;
  if (known && age < freshFor) return known.answer as Promise<Answer>;
  if (known && age < freshFor + staleFor) {
    renew(store, name, known, () => ask({ payload: req.payload }), now);
    return known.answer as Promise<Answer>;
  }
  const answer = ask(req);
  keep(store, name, { at: now(), answer, renewing: false });
  answer.catch(() => store.kept.delete(name));
  return answer;
};

const storeOf = ({ payload }: Asking): Store => {
  const known = stores.get(payload.db) ?? { kept: new Map<string, Kept>() };
  stores.set(payload.db, known);
  return known;
};

const keep = ({ kept }: Store, name: string, answer: Kept): void => {
  kept.delete(name); // the newest is the last
  kept.set(name, answer);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
};

/** One at a time, and nobody waits for it. Where it fails, the next to ask tries again. */
const renew = (
  store: Store,
  name: string,
  known: Kept,
  ask: () => Promise<unknown>,
  now: () => number,
): void => {
  if (known.renewing) return;
  known.renewing = true;
  ask().then(
    (answer) => keep(store, name, { at: now(), answer: Promise.resolve(answer), renewing: false }),
    () => (known.renewing = false),
  );
};

const isLarge = (req: Asking, store: Store, now: number): Promise<boolean> => {
  if (store.isLarge && now - store.isLarge.at < freshFor) return store.isLarge.found;
  const found = runSql<{ rows: number }>(
    { payload: req.payload },
    sql`SELECT coalesce(max(reltuples), 0)::float8 AS rows FROM pg_class
        WHERE oid IN ('citations'::regclass, 'edition_references'::regclass, 'sources'::regclass,
          'snapshots'::regclass, 'renditions'::regclass, 'transitions'::regclass)`,
  ).then(([row]) => (row?.rows ?? 0) >= many);
  found.catch(() => delete store.isLarge);
  store.isLarge = { at: now, found };
  return found;
};
