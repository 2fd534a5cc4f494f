import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { fetchPage } from '@/link-checks/fetching/fetch-page';
import type { FetchError, Verdict } from '@/link-checks/rules/observation';
import type { Lookup } from '@/link-checks/fetching/request-once';
import { seePage } from '@/link-checks/captures/see-page';
import { hostileNames } from '../hostile/addresses';

/** A process of its own, so that what it takes is what link checks take, without the server. */
export type Asked = {
  urls: { url: string; timeout: number }[];
  allowance: readonly string[];
  authority: string;
};
export type Seen = {
  verdict: Verdict;
  milliseconds: number;
  error?: FetchError;
  title?: string;
};
/** Memory in bytes. */
export type Told = { seen: Seen[]; growth: number };

const see = async (
  { url, timeout }: Asked['urls'][number],
  allowance: readonly string[],
): Promise<Seen> => {
  const begun = performance.now();
  const { page, judged } = await seePage(url, {
    fetch: (at, asked) => fetchPage(at, { ...asked, allowance, timeout, lookup }),
    driftPercent: 40,
  });
  const { error, title } = page;
  const milliseconds = performance.now() - begun;
  return {
    verdict: judged.verdict,
    milliseconds,
    ...(error ? { error } : {}),
    ...(title ? { title } : {}),
  };
};

const lookup: Lookup = (name, _options, callback) => {
  const addresses = hostileNames[name];
  if (!addresses) return callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }), '');
  const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  callback(null, all);
};

/** As many at a time as a worker and a half. */
const concurrency = 8;

const seeAll = async ({ urls, allowance, authority }: Asked): Promise<Told> => {
  setDefaultCACertificates([...getCACertificates(), authority]);
  const seen: Seen[] = [];
  const before = process.memoryUsage().rss;
  let highest = before;
  const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 10);
  const waiting = [...urls.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      seen[next[0]] = await see(next[1], allowance);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  clearInterval(watch);
  return { seen, growth: highest - before };
};

process.once('message', (asked: Asked) => {
  void seeAll(asked).then((told) => process.send?.(told, () => process.exit(0)));
});
