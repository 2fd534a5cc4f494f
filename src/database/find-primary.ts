import type pg from 'pg';
import type { Host, Hosts } from '@/platform/database-address';

type ClientClass = typeof pg.Client;

/** None of the servers that an address names takes writes at the moment: the primary is away, and no standby was promoted. */
export class NoServerTakesWrites extends Error {
  override name = 'NoServerTakesWrites';
  override message = 'No server that DATABASE_URL names takes writes at the moment';
  /** As of a server that is starting or recovering (PostgreSQL, Appendix A). */
  code = '57P03';
}

/** What this process knows of the servers behind one address. */
export type Known = {
  primary?: Host;
  /** Each promotion begins a new one; the number grows. */
  timeline: number;
};

/** Milliseconds for one server. They are all asked at once, so that one that is gone keeps nobody waiting longer. */
const patience = 1_000;

/**
 * Asks every server, and gives the one that takes writes. Of two that do, the one that was promoted last: a former primary that
 * comes back unchanged is on an older timeline, and what is written to it would be lost. Throws NoServerTakesWrites.
 */
export const findPrimary = async (
  Plain: ClientClass,
  { hosts, addressOf }: Hosts,
  known: Known,
): Promise<Host> => {
  const asked = hosts.map(async (host) => ({
    host,
    timeline: await timelineAt(Plain, addressOf(host)),
  }));
  const found = (await Promise.all(asked))
    .filter((one) => one.timeline >= known.timeline)
    .sort((one, other) => other.timeline - one.timeline)
    .at(0);
  if (!found) throw new NoServerTakesWrites();
  known.primary = found.host;
  known.timeline = found.timeline;
  return found.host;
};

/** The first eight digits of a segment's name are its timeline. */
const question = `
  SELECT CASE WHEN pg_is_in_recovery() THEN NULL
    ELSE left(pg_walfile_name(pg_current_wal_lsn()), 8) END AS timeline`;

/** 0 for a server that does not answer in time, or takes no writes. */
const timelineAt = async (Plain: ClientClass, connectionString: string): Promise<number> => {
  const client = new Plain({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    application_name: 'ibidem primary',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ timeline: string | null }>(question);
    const { timeline = null } = rows[0] ?? {};
    return timeline === null ? 0 : Number.parseInt(timeline, 16);
  } catch {
    return 0;
  } finally {
    void client.end().catch(() => undefined);
  }
};
