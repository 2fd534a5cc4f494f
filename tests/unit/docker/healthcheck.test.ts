import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLocalServer, type LocalServer } from '@support/server/local-server';

let server: LocalServer;
let status = 200;

beforeAll(async () => {
  server = await startLocalServer((_, response) => response.writeHead(status).end());
});
afterAll(() => server.close());

const check = (variables: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const { PATH } = process.env;
    execFile(
      process.execPath,
      ['docker/healthcheck.mjs'],
      { env: { NODE_ENV: 'production', PATH, ...variables } },
      (error) => resolve(error ? Number(error.code) : 0),
    );
  });

describe('healthcheck.mjs', () => {
  it('passes when the pages answer, and fails while they do not', async () => {
    const PORT = server.host.split(':')[1] ?? '';
    status = 200;
    expect(await check({ PORT })).toBe(0);
    status = 503;
    expect(await check({ PORT })).toBe(1);
    expect(await check({ PORT: '1' })).toBe(1);
  });

  it('fails for a worker without its database', async () => {
    const DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none';
    expect(await check({ IBIDEM_ROLE: 'worker', DATABASE_URL })).toBe(1);
  });
});
