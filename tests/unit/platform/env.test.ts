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
      smtpUrl: undefined,
      mailFrom: 'no-reply@localhost',
    });
  });

  it('reads secrets from files, as containers hand them over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ibidem-env-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'kept quiet\n');
    expect(readEnv({ PAYLOAD_SECRET_FILE: file }).payloadSecret).toBe('kept quiet');
    expect(() => readEnv({ PAYLOAD_SECRET_FILE: `${file}-missing` })).toThrow(
      /cannot be read \(ENOENT\): put the secret into it/,
    );
    rmSync(folder, { recursive: true });
  });

  it.each([
    [{ PORT: 'eighty' }, /PORT must be a number/],
    [{ PORT: '70000' }, /PORT must be a number/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must look like postgres/],
    [
      { DATABASE_URL: 'postgres://a,b/c?target_session_attrs=standby' },
      /target_session_attrs in DATABASE_URL must be read-write/,
    ],
    [{ IBIDEM_ONE_OF_SEVERAL: 'perhaps' }, /IBIDEM_ONE_OF_SEVERAL must be yes or no/],
    [{ IBIDEM_ROLE: 'chef' }, /IBIDEM_ROLE must be one of all, web, worker/],
    [{ PUBLIC_URL: 'example.org' }, /PUBLIC_URL must be an http/],
    [{ SMTP_URL: 'mail.example.org:25' }, /SMTP_URL must look like smtps/],
    [{ TRANSLATION_SERVER_URL: 'zotero:1969' }, /TRANSLATION_SERVER_URL must be an http/],
    [{ DOI_SERVER_URL: 'https://a:b@doi.org' }, /DOI_SERVER_URL must be an http/],
    [{ MAIL_FROM: 'the desk' }, /MAIL_FROM must be an address/],
    [{ MAIL_FROM: 'A <a@example.org>\nBcc: b@example.org' }, /MAIL_FROM must be an address/],
    [{ SNAPSHOT_ORIGIN: 'http://localhost:3000' }, /another host than PUBLIC_URL/],
    [{ SNAPSHOT_ORIGIN: 'https://copies.example.org/path' }, /SNAPSHOT_ORIGIN must be/],
    [{ MEMENTO_TIMEGATE: 'web.example.org' }, /MEMENTO_TIMEGATE must be an http/],
    [{ S3_BUCKET: 'The Journal' }, /S3_BUCKET must be the name/],
    [{ S3_BUCKET: 'journal', S3_ENDPOINT: 'store:9000' }, /S3_ENDPOINT must be an http/],
    [{ S3_BUCKET: 'journal', S3_ACCESS_KEY_ID: 'desk' }, /belong together/],
    [{ ARCHIVE_SAVE_URL: 'https://web.example.org/save/' }, /ARCHIVE_SAVE_URL must have \{url\}/],
  ])('says what is wrong with %j', (variables, sentence) => {
    expect(() => readEnv(variables)).toThrow(sentence);
  });

  it('knows who mails come from', () => {
    const mailFrom = 'The desk <desk@example.org>';
    expect(readEnv({ MAIL_FROM: mailFrom }).mailFrom).toBe(mailFrom);
    const publicUrl = { PUBLIC_URL: 'https://journal.example.org' };
    expect(readEnv(publicUrl).mailFrom).toBe('no-reply@journal.example.org');
  });

  it('knows the host of kept copies and the archives elsewhere', () => {
    const variables = {
      SNAPSHOT_ORIGIN: 'https://copies.example.org/',
      MEMENTO_TIMEGATE: 'https://web.example.org/web/',
      ARCHIVE_SAVE_URL: 'https://web.example.org/save/{url}',
    };
    expect(readEnv(variables)).toMatchObject({
      snapshotOrigin: 'https://copies.example.org',
      mementoTimeGate: 'https://web.example.org/web/',
      archiveSaveUrl: 'https://web.example.org/save/{url}',
    });
    expect(readEnv({}).snapshotOrigin).toBeUndefined();
  });

  it('knows the bucket for files, if there is one', () => {
    const keys = { S3_ACCESS_KEY_ID: 'desk', S3_SECRET_ACCESS_KEY: 'secret' };
    const variables = { S3_BUCKET: 'journal', S3_ENDPOINT: 'http://store:9000', ...keys };
    expect(readEnv(variables).bucket).toEqual({
      name: 'journal',
      region: 'us-east-1',
      endpoint: 'http://store:9000',
      keys: { accessKeyId: 'desk', secretAccessKey: 'secret' },
    });
    expect(readEnv(keys).bucket).toBeUndefined();
  });

  it('takes empty variables as absent and drops the slash at the end of PUBLIC_URL', () => {
    expect(readEnv({ DATABASE_URL: '', PUBLIC_URL: 'https://example.org/' })).toMatchObject({
      databaseUrl: undefined,
      publicUrl: 'https://example.org',
    });
  });
});
