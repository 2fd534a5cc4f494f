import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { env, setEnv } from '@/platform/env';
import { keepAddress, takeKeptAddress } from '@/server/kept-address';

describe('a command beside a running publication', () => {
  const before = { ...process.env };
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'address-'));
    setEnv({ IBIDEM_DATA: folder, PORT: '4321' });
    delete process.env['PUBLIC_URL'];
    await keepAddress();
    delete process.env['PORT'];
  });
  afterEach(async () => {
    process.env = before;
    await rm(folder, { recursive: true });
  });

  it('names its address, and not the one that a start without settings would have', () => {
    expect(env().publicUrl).toBe('http://localhost:3000');
    takeKeptAddress();
    expect(env().publicUrl).toBe('http://localhost:4321');
  });

  it('believes what it is told itself', () => {
    takeKeptAddress({ PUBLIC_URL: 'https://river.example.org' });
    expect(env().publicUrl).toBe('http://localhost:3000');
  });
});
