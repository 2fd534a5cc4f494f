import pg from 'pg';
import { noticeDeadPeer } from './dead-peers';
import { findPrimary, NoServerTakesWrites, type Known } from './find-primary';
import { hostsIn, type Host, type Hosts } from '@/platform/database-address';

export type ClientClass = typeof pg.Client;
type Connected = (error: Error | null, client?: unknown) => void;

/** What the driver keeps of a client, and does not say. */
type Inside = {
  host: string;
  port: number;
  _ending: boolean;
  connectionParameters: { host: string; port: number };
  connection: {
    stream: { destroyed: boolean };
    on: (event: 'parameterStatus', listener: (status: Status) => void) => void;
  };
};
type Status = { parameterName: string; parameterValue: string };

/**
 * A client that finds the server that takes writes, where its address names several, and whose sessions end when this host is
 * not heard of. One that is lost tells whoever asks it something, and listeners of `error`.
 *
 * @param Base the class of the driver; Payload brings a copy of its own
 */
export const seekingPrimary = (Base: ClientClass): ClientClass =>
  class Client extends Base {
    readonly #servers: Hosts | undefined;
    readonly #known: Known;

    constructor(config?: string | pg.ClientConfig) {
      const given = typeof config === 'string' ? { connectionString: config } : config;
      const servers = serversIn(given);
      super(servers ? withFirstHost(given, servers) : given);
      this.#servers = servers;
      this.#known = knownOf(given?.connectionString ?? '');
      this.on('error', heardByTheNextStatement);
    }

    override connect(): Promise<this>;
    override connect(callback: Connected): void;
    override connect(callback?: Connected): Promise<this> | undefined {
      const connecting = this.#servers
        ? this.#connectToPrimary(this.#servers)
        : super.connect().then(() => this);
      const ready = connecting.then(async () => {
        await noticeDeadPeer(this);
        return this;
      });
      if (!callback) return ready;
      // Not within the promise, which would swallow what the caller throws.
      ready.then(
        () => process.nextTick(callback, null, this),
        (error: unknown) => process.nextTick(callback, error),
      );
      return undefined;
    }

    async #connectToPrimary(servers: Hosts): Promise<this> {
      const host = this.#known.primary ?? (await findPrimary(Base, servers, this.#known));
      const inside = this as unknown as Inside;
      // Whoever asked may have given up meanwhile.
      if (inside._ending || inside.connection.stream.destroyed) throw new NoServerTakesWrites();
      leadTo(inside, host);
      const seen = { isStandby: false };
      inside.connection.on('parameterStatus', ({ parameterName: name, parameterValue: value }) => {
        if (name === 'in_hot_standby') seen.isStandby = value === 'on';
      });
      try {
        await super.connect();
        if (!seen.isStandby) return this;
        await this.end();
        throw new NoServerTakesWrites();
      } catch (error) {
        // Whoever comes next asks all of them again.
        if (this.#known.primary === host) delete this.#known.primary;
        throw error;
      }
    }
  };

/** Every connection of ours is one of these. */
export class Client extends seekingPrimary(pg.Client) {}

/** Lends out such clients. */
export class Pool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super({ ...config, Client });
    // One that breaks while nobody uses it is replaced.
    this.on('error', heardByTheNextStatement);
  }
}

/** Node ends a process in which an `error` event has no listener, and with it the whole publication. */
const heardByTheNextStatement = (): void => undefined;

const serversIn = (config: pg.ClientConfig | undefined): Hosts | undefined => {
  const servers = hostsIn(config?.connectionString ?? '');
  return servers?.isSought ? servers : undefined;
};

/** A host without power answers nothing, and the system would wait for two minutes. */
const patience = 5_000;

const withFirstHost = (
  config: pg.ClientConfig | undefined,
  { hosts, addressOf }: Hosts,
): pg.ClientConfig => {
  const connectionString = addressOf(hosts[0] ?? { host: 'localhost', port: 5432 });
  return { connectionTimeoutMillis: patience, ...config, connectionString };
};

const leadTo = (client: Inside, { host, port }: Host): void => {
  Object.assign(client, { host, port });
  Object.assign(client.connectionParameters, { host, port });
};

const known = new Map<string, Known>();

const knownOf = (address: string): Known => {
  const kept = known.get(address) ?? { timeline: 1 };
  known.set(address, kept);
  return kept;
};
