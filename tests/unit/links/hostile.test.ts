import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostileCases } from '@support/link-checks/hostile-cases';
import type { Asked, Told } from '@support/link-checks/hostile-client';
import { startHostileServer, type HostileServer } from '@support/link-checks/hostile-server';

let server: HostileServer;
let told: Told;

beforeAll(async () => {
  server = await startHostileServer();
  const urls = hostileCases.map((one) => ({
    url: server.urlOf(one),
    timeout: one.timeout ?? 10_000,
  }));
  told = await askInProcess({ urls, allowance: server.allowance, authority: server.authority });
}, 60_000);

afterAll(() => server.close());

const askInProcess = async (asked: Asked): Promise<Told> => {
  const client = fork('tests/support/link-checks/hostile-client.ts', {
    execArgv: ['--import', 'tsx'],
  });
  const ended = once(client, 'exit').then(() => Promise.reject(new Error('The client has died')));
  client.send(asked);
  const [answer] = (await Promise.race([once(client, 'message'), ended])) as [Told];
  await ended.catch(() => undefined);
  return answer;
};

describe('a hostile server', () => {
  it.each(hostileCases.map((one, at) => [one.name, one, at] as const))('%s', (_, one, at) => {
    const { verdict, error, title } = told.seen[at] ?? {};
    expect({ verdict, error, ...(one.title ? { title } : {}) }).toEqual({
      verdict: one.verdict,
      error: one.error ?? (one.verdict === 'failing' ? error : undefined),
      ...(one.title ? { title: one.title } : {}),
    });
  });

  it('has sixty cases and more', () => {
    expect(hostileCases.length).toBeGreaterThan(60);
    expect(new Set(hostileCases.map(({ path }) => path)).size).toBe(hostileCases.length);
  });

  it('keeps nobody waiting', () => {
    const times = hostileCases.map(({ name }, at) => ({ name, ...told.seen[at] }));
    expect(times.filter(({ milliseconds = Infinity }) => milliseconds > 8_000)).toEqual([]);
  });

  it('takes less than 300 MB', () => {
    const growth = Math.round(told.growth / 1024 / 1024);
    process.stdout.write(
      `  ${hostileCases.length} hostile cases, ${growth} MB of memory at most\n`,
    );
    expect(growth).toBeLessThan(300);
  });

  it('gets no cookie back, no credentials and no word of where we come from', () => {
    expect(server.seen.length).toBeGreaterThan(hostileCases.length);
    for (const { headers } of server.seen) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('referer');
    }
  });
});
