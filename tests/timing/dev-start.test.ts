import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from '@/database/free-port';
import { runsIn } from '@/database/postmaster';

/** What hot reload compiled before is put aside, as after a fresh checkout. */
const compiled = '.next/dev';
const aside = `${compiled}-aside`;

let folder: string;
let server: ChildProcess | undefined;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ibidem-dev-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  if (existsSync(compiled)) renameSync(compiled, aside);
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
  rmSync(compiled, { recursive: true, force: true });
  if (existsSync(aside)) renameSync(aside, compiled);
});

describe('npm run dev', () => {
  it('shows a first page within half a minute, from nothing, and leaves nothing running', async () => {
    const port = await freePort();
    const { DATABASE_URL: _, PAYLOAD_SECRET: __, ...env } = process.env;
    const own = { NODE_ENV: 'development', NODE_OPTIONS: '', PORT: String(port) } as const;
    const data = path.join(folder, 'data');
    const began = performance.now();
    server = spawn('npm', ['run', 'dev'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...env, ...own, IBIDEM_DATA: data, PUBLIC_URL: `http://127.0.0.1:${port}` },
    });
    const page = await firstPage(`http://127.0.0.1:${port}/`);
    const seconds = (performance.now() - began) / 1_000;
    process.stdout.write(`npm run dev, from nothing to the first page: ${seconds.toFixed(1)} s\n`);
    expect(page).toContain('<h1');
    expect(seconds).toBeLessThan(30);

    await stop();
    expect(runsIn(path.join(data, 'postgres'))).toBe(false);
  }, 240_000);
});

const stop = async (): Promise<void> => {
  if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
  process.kill(-server.pid, 'SIGTERM');
  await once(server, 'close');
};

/** Asked again until it is there: whoever waits for it in a browser sees that the publication is starting. */
const firstPage = async (address: string): Promise<string> => {
  for (;;) {
    const response = await fetch(address).catch(() => undefined);
    const text = await response?.text();
    if (response?.ok && text) return text;
    if (server?.exitCode !== null) throw new Error('npm run dev has ended');
    await sleep(100);
  }
};
