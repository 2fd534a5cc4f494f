import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { BasePayload } from 'payload';
import { demoAccounts } from '@/demo/content/accounts';
import { withDemoWeb } from '@/demo/demo-web';
import { demoState, seedDemo } from '@/demo/seed';
import type { FetchAllowance } from '@/link-checks/fetching/allowance';
import { fetchPage, type FetchPage } from '@/link-checks/fetching/fetch-page';
import { env } from '@/platform/env';
import { keepJson, keptJson } from '@/platform/kept-file';
import { asOnlyMaker } from './only-maker';

export type DemoAccount = { role: string; name: string; email: string; password: string };

type Kept = { password: string; accounts: DemoAccount[] };

/**
 * Whether this start is to fill the database: a demo that was begun is finished; else only an empty database is
 * filled, and one that is not ours only when it was asked for.
 */
export const wantsDemo = async (
  payload: BasePayload,
  { wish, embedded }: { wish: boolean | undefined; embedded: boolean },
): Promise<boolean> => {
  const state = await demoState(payload);
  if (wish === false || state === 'complete') return false;
  if (state === 'unfinished') return true;
  return (wish ?? embedded) && (await isEmpty(payload));
};

type Making = {
  databaseUrl: string;
  /** The end of the process: what is made then is finished by the next start. */
  signal: AbortSignal;
  note: (words: string) => void;
};

/**
 * Fills the database. The publication must answer at its public address, since some demo texts cite its own pages. Of
 * several processes that come to this, one makes it while the others wait, and go on where it was stopped.
 */
export const makeDemo = async (
  payload: BasePayload,
  { databaseUrl, signal, note }: Making,
): Promise<void> => {
  const { password } = await keptAccounts();
  await asOnlyMaker(databaseUrl, { signal, note }, async () => {
    if ((await demoState(payload)) === 'complete') return note('made by another process');
    const allowance = ownAddress();
    await seedDemo(payload, {
      baseUrl: env().publicUrl,
      password,
      // Where a page is made when it is first asked for, as in development, that takes its time.
      fetch: (url, asked) => fetchPage(url, { ...asked, allowance, timeout: patience }),
      now: () => new Date(),
      progress: (made) => {
        signal.throwIfAborted();
        note(made);
      },
    });
    note('complete');
  });
};

/** Milliseconds. */
const patience = 180_000;

/** The accounts of a demo publication; undefined for any other. */
export const accountsOfDemo = async (payload: BasePayload): Promise<DemoAccount[] | undefined> =>
  (await demoState(payload)) === 'absent' ? undefined : keptJson<Kept>(accountsFile())?.accounts;

/** What a demo publication may fetch although it is private: itself. A real publication gets nothing. */
export const demoAllowance = async (payload: BasePayload): Promise<FetchAllowance> =>
  (await demoState(payload)) === 'absent' ? [] : ownAddress();

/** The network of a demo publication has the demo's sites in it, which exist nowhere else. */
export const demoNetwork =
  (payload: BasePayload) =>
  (network: FetchPage): FetchPage =>
  async (url, asked) =>
    (await demoState(payload)) === 'absent'
      ? network(url, asked)
      : withDemoWeb(network)(url, asked);

export const accountsFile = (): string => join(env().dataFolder, 'demo-accounts.json');

const ownAddress = (): FetchAllowance => {
  const { hostname, port, protocol } = new URL(env().publicUrl);
  return [`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`];
};

const keptAccounts = async (): Promise<Kept> => {
  const kept = keptJson<Kept>(accountsFile());
  if (kept) return kept;
  const password = randomBytes(9).toString('base64url');
  const accounts = demoAccounts.map(({ role, name, email }) => ({ role, name, email, password }));
  const made = { password, accounts };
  await keepJson(accountsFile(), made);
  return made;
};

const isEmpty = async (payload: BasePayload): Promise<boolean> => {
  const counts = await Promise.all(
    (['users', 'articles', 'editions'] as const).map((collection) => payload.count({ collection })),
  );
  return counts.every(({ totalDocs }) => totalDocs === 0);
};
