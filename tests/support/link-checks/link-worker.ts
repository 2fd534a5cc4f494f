import { checkSources, type SourceAt } from '@/link-checks/commands/check-sources';
import { fetchPolitely } from '@/link-checks/commands/fetch-politely';
import type { Lookup } from '@/link-checks/fetching/request-once';
import { bootPayload, endPayload } from '../database/boot-payload';

/** A process with connections of its own, which looks at its share of the sources. */
export type Share = {
  databaseUrl: string;
  sources: SourceAt[];
  allowance: string[];
  hosts: number;
};

/** Every name is this machine. */
const here: Lookup = (_name, { all }, callback) =>
  all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);

const work = async ({ databaseUrl, sources, allowance, hosts }: Share): Promise<void> => {
  const payload = await bootPayload(databaseUrl);
  process.send?.('ready');
  await new Promise((resolve) => process.once('message', resolve));
  await checkSources(payload, sources, {
    fetch: fetchPolitely(payload, { allowance: () => allowance, lookup: here }),
    now: () => new Date(),
    hosts,
  });
  await endPayload(payload);
};

process.once('message', (share: Share) => {
  void work(share).then(() => process.exit(0));
});
