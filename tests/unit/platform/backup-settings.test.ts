import { describe, expect, it } from '@jest/globals';

import { backupSettingsIn, backupTarget } from '@/platform/backup-settings';

const said = (variables: Record<string, string>) => (name: string) => variables[name];
const settings = (variables: Record<string, string>) => backupSettingsIn(said(variables));

describe('what surroundings say of backups', () => {
  it('has defaults, but no place', () => {
    expect(settings({})).toMatchObject({
      to: undefined,
      key: undefined,
      keep: { daily: 7, weekly: 4, monthly: 6 },
      beforeUpgrade: true,
      walTo: undefined,
    });
  });

  it('names a folder, or a part of a bucket in the store of the files', () => {
    expect(settings({ BACKUP_TO: '/backups' }).to).toEqual({ kind: 'folder', path: '/backups' });
    const variables = { BACKUP_TO: 's3://copies/quarterly/', S3_ENDPOINT: 'http://store:9000' };
    expect(settings(variables).to).toMatchObject({
      kind: 'bucket',
      prefix: 'quarterly/',
      bucket: { name: 'copies', endpoint: 'http://store:9000' },
    });
  });

  it('may name another store than that of the files, and then asks nobody with their keys', () => {
    const target = backupTarget(
      's3://copies',
      said({ S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b', BACKUP_S3_ENDPOINT: 'https://far' }),
    );
    expect(target).toMatchObject({
      prefix: '',
      bucket: { endpoint: 'https://far', keys: undefined },
    });
  });

  it('keeps only what is named', () => {
    expect(settings({ BACKUP_KEEP: 'daily=3' }).keep).toEqual({ daily: 3, weekly: 0, monthly: 0 });
  });

  it.each([
    [{ BACKUP_AT: 'noon' }, 'BACKUP_AT'],
    [{ BACKUP_KEEP: 'hourly=3' }, 'BACKUP_KEEP'],
    [{ BACKUP_KEEP: 'daily=0' }, 'keep something'],
    [{ BACKUP_KEY: 'too short' }, 'too short'],
    [{ BACKUP_BEFORE_UPGRADE: 'no' }, 'on or off'],
    [{ BACKUP_WAL_TO: 'here' }, 'absolute path'],
    [{ BACKUP_TO: 's3://NO' }, 'bucket'],
  ])('refuses %j', (variables, words) => {
    expect(() => settings(variables as Record<string, string>)).toThrow(words);
  });
});
