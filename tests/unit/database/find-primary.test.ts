import { describe, expect, it } from '@jest/globals';
import type { ClientClass } from '@/database/client';
import { findPrimary, NoServerTakesWrites, type Known } from '@/database/find-primary';
import { hostsIn } from '@/platform/database-address';
import { troubleOf } from '@/database/trouble';

/** Servers by their hosts: the timeline of one that takes writes, null for a standby; others do not answer. */
const servers = (timelines: Readonly<Record<string, string | null>>): ClientClass => {
  class FakeClient {
    readonly #host: string;
    constructor({ connectionString }: { connectionString: string }) {
      this.#host = new URL(connectionString).hostname;
    }
    on = () => this;
    end = () => Promise.resolve();
    connect = () =>
      this.#host in timelines ? Promise.resolve() : Promise.reject(new Error('ECONNREFUSED'));
    query = () => Promise.resolve({ rows: [{ timeline: timelines[this.#host] }] });
  }
  return FakeClient as unknown as ClientClass;
};

const address = hostsIn('postgres://one,two/ibidem?target_session_attrs=read-write');
const find = (
  timelines: Readonly<Record<string, string | null>>,
  known: Known = { timeline: 1 },
) => {
  if (!address) throw new Error('The address cannot be read');
  return findPrimary(servers(timelines), address, known);
};

describe('the server that takes writes', () => {
  it('is found among standbys and servers that are gone', async () => {
    expect(await find({ one: '00000001', two: null })).toMatchObject({ host: 'one' });
    expect(await find({ one: null, two: '00000001' })).toMatchObject({ host: 'two' });
    expect(await find({ two: '00000001' })).toMatchObject({ host: 'two' });
  });

  it('is the one that was promoted last, where a former primary is back as it was', async () => {
    expect(await find({ one: '00000001', two: '0000000A' })).toMatchObject({ host: 'two' });
  });

  it('is never a former primary again, once another was seen, though that one is away', async () => {
    const known = { timeline: 1 };
    await find({ one: '00000001', two: '00000002' }, known);
    await expect(find({ one: '00000001' }, known)).rejects.toThrow(NoServerTakesWrites);
  });

  it('is missed as a database that is away', async () => {
    const error = await find({ one: null }).catch((caught: unknown) => caught);
    expect(troubleOf(error)).toBe('away');
  });
});
