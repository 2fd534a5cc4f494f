import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './client';

/** What all processes of one publication have in common; another value of each would break what the others promise. */
export type Common = {
  secret: string;
  /** Undefined where it cannot be told at the moment: then nobody is held to it. */
  storage: string | undefined;
};
export type Differing = keyof Common;

/** This process among those that run on the same database. */
export type Membership = {
  /** In what the processes that ran here last differed from this one, none of which runs any more. */
  changed: readonly Differing[];
  leave: () => Promise<void>;
};

/** How the others differ. */
export class InstancesDiffer extends Error {
  constructor(readonly differing: readonly Differing[]) {
    super(`Another process runs here with another ${differing.join(' and another ')}`);
  }
}

type Options = {
  connectionString: string;
  /** Asked for when nobody else is joining, and so the first may make what it is asked for. */
  common: () => Promise<Common>;
  /** Told when another process has come while this one was cut off from the database. */
  report: (error: unknown) => void;
  /** Milliseconds between tries to come back. */
  pause?: number;
};

/**
 * Joins the processes that run on this database, or throws InstancesDiffer. A membership is a lock of a session, so it ends with its
 * process, however that ends; what was common last stays written down.
 */
export const joinInstances = async (options: Options): Promise<Membership> => {
  const member = new Member(options);
  const changed = await member.join();
  return { changed, leave: member.leave };
};

/** In what the processes that run here differ from this; for whoever only looks. */
export const differingInstances = async ({
  connectionString,
  common,
}: Pick<Options, 'connectionString'> & { common: Common }): Promise<readonly Differing[]> => {
  const client = await connect(connectionString);
  try {
    return await othersOf(client, printsOf(common));
  } finally {
    await client.end();
  }
};

/** Classes of advisory locks, beside those of migrations and jobs. */
const classes: Readonly<Record<Differing, number>> = { secret: 730_501, storage: 730_502 };
const entering = 730_500;
const kinds = Object.keys(classes) as Differing[];
const usualPause = 5_000;

class Member {
  #client: Client | undefined;
  readonly #leaving = new AbortController();

  constructor(readonly options: Options) {}

  join = async (): Promise<readonly Differing[]> => {
    const client = await connect(this.options.connectionString);
    try {
      // Who comes later waits here, so that of two that come together one sees the other.
      await client.query('select pg_advisory_lock($1, 0)', [entering]);
      const prints = printsOf(await this.options.common());
      const differing = await othersOf(client, prints);
      if (differing.length > 0) throw new InstancesDiffer(differing);
      for (const kind of kinds) {
        if (prints[kind] === undefined) continue;
        await client.query('select pg_advisory_lock_shared($1, $2)', [classes[kind], prints[kind]]);
      }
      const changed = await writeDown(client, prints);
      await client.query('select pg_advisory_unlock($1, 0)', [entering]);
      this.#client = client;
      client.once('end', () => void this.#joinAgain());
      return changed;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  };

  leave = async (): Promise<void> => {
    this.#leaving.abort();
    await Promise.race([this.#client?.end().catch(() => undefined), sleep(1_000)]);
  };

  /** The database was away, and with it the lock. */
  async #joinAgain(): Promise<void> {
    const { signal } = this.#leaving;
    const { pause = usualPause } = this.options;
    for (;;) {
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      const joined = await this.join().catch((error: unknown) => error);
      if (joined instanceof InstancesDiffer) this.options.report(joined);
      if (Array.isArray(joined)) return;
    }
  }
}

const connect = async (connectionString: string): Promise<Client> => {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'ibidem instance',
  });
  await client.connect();
  return client;
};

type Prints = Readonly<Partial<Record<Differing, number>>>;

/** Numbers that tell nothing of a secret to whoever sees the locks. */
const printsOf = (common: Common): Prints => ({
  secret: printOf(`secret ${common.secret}`),
  ...(common.storage === undefined ? {} : { storage: printOf(`storage ${common.storage}`) }),
});

const printOf = (text: string): number =>
  createHash('sha256').update(`ibidem instance ${text}`).digest().readUInt32BE() >>> 1;

const othersOf = async (client: Client, prints: Prints): Promise<readonly Differing[]> => {
  const { rows } = await client.query<{ class: number; print: number }>(
    `select classid::int as class, objid::int as print from pg_locks
     where locktype = 'advisory' and granted and objsubid = 2 and classid::int = any($1)
       and database = (select oid from pg_database where datname = current_database())`,
    [Object.values(classes)],
  );
  return kinds.filter(
    (kind) =>
      prints[kind] !== undefined &&
      rows.some((row) => row.class === classes[kind] && row.print !== prints[kind]),
  );
};

const key = 'ibidem-instances';

const writeDown = async (client: Client, prints: Prints): Promise<readonly Differing[]> => {
  const { rows } = await client.query<{ data: Prints }>(
    'select data from payload_kv where key = $1',
    [key],
  );
  const before = rows[0]?.data ?? {};
  await client.query(
    `insert into payload_kv (key, data) values ($1, $2)
     on conflict (key) do update set data = excluded.data`,
    [key, JSON.stringify({ ...before, ...prints })],
  );
  return kinds.filter(
    (kind) =>
      before[kind] !== undefined && prints[kind] !== undefined && before[kind] !== prints[kind],
  );
};
