import { isAbsolute, resolve } from 'node:path';
import { bucketIn, type BucketSettings } from './bucket-settings';
import { cronLine, type CronLine } from './cron-line';
import { OperatorError } from './operator-error';

/** How many backups stay: the last of each of so many days, weeks and months. */
export type Keep = Readonly<Record<(typeof spans)[number], number>>;

const spans = ['daily', 'weekly', 'monthly'] as const;

/** Where backups lie: a folder, or a part of a bucket. */
export type BackupTarget =
  { kind: 'folder'; path: string } | { kind: 'bucket'; bucket: BucketSettings; prefix: string };

export type BackupSettings = {
  /** Absent: none is made by the clock. */
  to: BackupTarget | undefined;
  /** By the clocks of the publication. */
  at: CronLine;
  keep: Keep;
  /** Absent: backups are not encrypted. */
  key: string | undefined;
  /** Whether one is made before the migrations of a new version. */
  beforeUpgrade: boolean;
  /** Where the embedded Postgres keeps its write-ahead log, an absolute path. Absent: nowhere. */
  walTo: string | undefined;
};

type Said = (name: string) => string | undefined;

/** @param said text of a variable, or of the file that `NAME_FILE` names; undefined where it is empty */
export const backupSettingsIn = (said: Said): BackupSettings => {
  const to = said('BACKUP_TO');
  return {
    to: to === undefined ? undefined : backupTarget(to, said),
    at: timeIn(said('BACKUP_AT') ?? '03:00'),
    keep: keepIn(said('BACKUP_KEEP')),
    key: keyIn(said('BACKUP_KEY')),
    beforeUpgrade: switchIn(said('BACKUP_BEFORE_UPGRADE') ?? 'on'),
    walTo: folderIn(said('BACKUP_WAL_TO')),
  };
};

/**
 * @param text a folder, or `s3://bucket/prefix`; the store is that of the files where no BACKUP_S3_… names another
 * @param from the folder that a relative path starts from
 */
export const backupTarget = (text: string, said: Said, from = '.'): BackupTarget => {
  const [, name, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(text) ?? [];
  if (name === undefined) return { kind: 'folder', path: resolve(from, text) };
  const own = ['REGION', 'ENDPOINT', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'].some(
    (one) => said(`BACKUP_S3_${one}`) !== undefined,
  );
  const bucket = bucketIn((one) =>
    one === 'S3_BUCKET' ? name : said(own ? `BACKUP_${one}` : one),
  );
  if (!bucket) throw new OperatorError(`${text} names no bucket.`);
  return { kind: 'bucket', bucket, prefix: prefix === '' ? '' : `${prefix}/` };
};

const timeIn = (text: string): CronLine => {
  const line = cronLine(text);
  if (line) return line;
  throw new OperatorError(
    `BACKUP_AT must be a time such as 03:30, or five fields as crontab has them, not “${text}”.`,
  );
};

/** What is not named is not kept. */
const keepIn = (text = 'daily=7,weekly=4,monthly=6'): Keep => {
  const none: Keep = { daily: 0, weekly: 0, monthly: 0 };
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const keep = { ...none, ...Object.fromEntries(parts.map(spanIn)) };
  if (spans.some((span) => keep[span] > 0)) return keep;
  throw new OperatorError('BACKUP_KEEP must keep something, as in daily=7,weekly=4,monthly=6.');
};

const spanIn = (part: string): [keyof Keep, number] => {
  const [name, number] = part.split('=');
  const span = spans.find((known) => known === name);
  const count = Number(number);
  if (span && Number.isInteger(count) && count >= 0 && count < 10_000) return [span, count];
  throw new OperatorError(
    `BACKUP_KEEP must look like daily=7,weekly=4,monthly=6, and “${part}” does not.`,
  );
};

/** What can be guessed protects nothing, and a key is typed only once. */
const keyIn = (key: string | undefined): string | undefined => {
  if (key === undefined || key.length >= 24) return key;
  throw new OperatorError(
    'BACKUP_KEY is too short: make one of at least 24 characters, as openssl rand -base64 32 does.',
  );
};

const switchIn = (text: string): boolean => {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new OperatorError(`BACKUP_BEFORE_UPGRADE must be on or off, not “${text}”.`);
};

const folderIn = (text: string | undefined): string | undefined => {
  if (text === undefined || isAbsolute(text)) return text;
  throw new OperatorError(`BACKUP_WAL_TO must be the absolute path of a folder, not “${text}”.`);
};
