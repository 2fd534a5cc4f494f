import { Client } from '@/database/client';
import type { World } from '../world';
import { together, type Fault } from './fault';

/** Nothing passes, and nobody says so: what was sent is neither acknowledged nor refused. */
const cutFrom = (role: 'web' | 'worker', { network, fleet }: World) =>
  (role === 'web' ? fleet.webs : fleet.workers).map((_, which) =>
    network.cut(role, which, fleet.postgres.port),
  );

/** As many connections as there are, taken by somebody else. */
const takeConnections = async ({ fleet: { postgres } }: World): Promise<() => Promise<void>> => {
  const taken: Client[] = [];
  const connectionString = `postgres://ibidem@${postgres.address}/ibidem`;
  const takeOne = async (): Promise<boolean> => {
    const client = new Client({ connectionString, application_name: 'somebody else' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      taken.push(client);
      return true;
    } catch {
      return false;
    }
  };
  const takeAll = async () => {
    while (await takeOne());
  };
  await takeAll();
  // What the publication gives back is taken as well.
  const taking = setInterval(() => void takeAll(), 250);
  return async () => {
    clearInterval(taking);
    for (const client of taken) await client.end().catch(() => undefined);
  };
};

const faults: readonly Fault[] = [
  {
    name: 'postgres',
    title: 'Postgres is stopped',
    seconds: 60,
    strike: ({ fleet: { postgres } }) => {
      postgres.stop('fast');
      return () => postgres.start();
    },
  },
  {
    name: 'cut',
    title: 'The network between the web processes and Postgres drops everything',
    seconds: 60,
    strike: (world) => together(cutFrom('web', world)),
  },
  {
    name: 'cut-workers',
    title: 'The network between the workers and Postgres drops everything',
    seconds: 60,
    strike: (world) => together(cutFrom('worker', world)),
  },
  {
    name: 'cut-one',
    title: 'The network between one web process and Postgres drops everything',
    seconds: 60,
    strike: ({ network, fleet }) => network.cut('web', 0, fleet.postgres.port),
  },
  {
    name: 'pool',
    title: 'Somebody else has all connections of Postgres',
    seconds: 60,
    strike: takeConnections,
  },
];

/** What had left when the database went away is not known to have left. */
export const faultsOfTheDatabase: readonly Fault[] = faults.map((fault) => ({
  ...fault,
  maySendAgain: true,
}));
