import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { freePort } from '@/database/free-port';
import { setEnv } from '@/platform/env';
import type { PublicPort } from '@/server/public-port';
import { takePort } from '@/server/public-port';

const entryPoints: PublicPort[] = [];
const take = async () => {
  const held = await takePort();
  entryPoints.push(held);
  return held;
};

afterEach(async () => {
  for (const held of entryPoints.splice(0)) await held.close();
  setEnv({ IBIDEM_HOST: '' });
});

describe('the port of the publication', () => {
  it('is held from the first step on, and says that the publication is starting', async () => {
    const port = await freePort();
    setEnv({ PORT: String(port) });
    const held = await take();
    const early = await fetch(`http://127.0.0.1:${port}/`);
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '2']);
    await held.open((_, response) => response.end('open'));
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('open');
  });

  it('is answered while the start itself has no time for it', async () => {
    const port = await freePort();
    setEnv({ PORT: String(port) });
    await take();
    const asked = spawnSync('curl', [
      '-s',
      '-m',
      '5',
      '-o',
      '-',
      '-D',
      '-',
      `127.0.0.1:${port}/api/x`,
    ]);
    // Nothing of this process has run meanwhile.
    expect(asked.stdout.toString()).toMatch(/^HTTP\/1\.1 503 [\s\S]*Retry-After: 2\r\n/);
  });

  it('turns nobody away while it changes hands', async () => {
    const port = await freePort();
    setEnv({ PORT: String(port) });
    const held = await take();
    const seen = new Set<number>();
    const knocking = Array.from({ length: 8 }, async () => {
      while (!seen.has(200)) seen.add((await fetch(`http://127.0.0.1:${port}/`)).status);
    });
    await held.open((_, response) => response.end('open'));
    await Promise.all(knocking);
    expect([...seen].filter((status) => status !== 503)).toEqual([200]);
  });

  it('is let go of when the start is given up, even while it changes hands', async () => {
    const port = await freePort();
    setEnv({ PORT: String(port) });
    const held = await take();
    const opening = held.open((_, response) => response.end('open'));
    await held.close();
    await opening;
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
  });

  it('is taken even when the process that held it is gone', async () => {
    const port = await freePort();
    setEnv({ PORT: String(port) });
    const held = await take();
    const holder = execFileSync('pgrep', ['-P', String(process.pid), '-f', 'starting-server']);
    process.kill(Number(holder), 'SIGKILL');
    await held.open((_, response) => response.end('open'));
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('open');
  });

  it('is refused with a sentence when it is taken', async () => {
    setEnv({ PORT: String(await freePort()) });
    await take();
    await expect(takePort()).rejects.toThrow(/Port \d+ is taken: .* as in PORT=\d+ npm start/);
  });

  it('is refused with a sentence for an address that the machine does not have', async () => {
    setEnv({ PORT: '0', IBIDEM_HOST: '192.0.2.7' });
    await expect(takePort()).rejects.toThrow(/has no address 192\.0\.2\.7: correct IBIDEM_HOST/);
  });
});
