import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '@/platform/env';

describe('the environment', () => {
  it('has defaults for everything', () => {
    expect(readEnv({})).toMatchObject({
      production: false,
      databaseUrl: undefined,
      port: 3000,
      host: '127.0.0.1',
      role: 'all',
      publicUrl: 'http://localhost:3000',
    });
  });

  it('reads secrets from files, as containers hand them over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ibidem-env-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'kept quiet\n');
    expect(readEnv({ PAYLOAD_SECRET_FILE: file }).payloadSecret).toBe('kept quiet');
    expect(() => readEnv({ PAYLOAD_SECRET_FILE: `${file}-missing` })).toThrow(/cannot be read/);
    rmSync(folder, { recursive: true });
  });

  it.each([
    [{ PORT: 'eighty' }, /PORT must be a number/],
    [{ PORT: '70000' }, /PORT must be a number/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must look like postgres/],
    [{ IBIDEM_ROLE: 'chef' }, /IBIDEM_ROLE must be one of all, web, worker/],
    [{ PUBLIC_URL: 'example.org' }, /PUBLIC_URL must be an http/],
  ])('says what is wrong with %j', (variables, sentence) => {
    expect(() => readEnv(variables)).toThrow(sentence);
  });

  it('takes empty variables as absent and drops the slash at the end of PUBLIC_URL', () => {
    expect(readEnv({ DATABASE_URL: '', PUBLIC_URL: 'https://example.org/' })).toMatchObject({
      databaseUrl: undefined,
      publicUrl: 'https://example.org',
    });
  });
});
