import { readFileSync } from 'node:fs';
import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import {
  backupSettingsIn,
  backupTarget,
  type BackupSettings,
  type BackupTarget,
} from './backup-settings';
import { bucketIn, type BucketSettings } from './bucket-settings';
import { wishIn, writable } from './database-address';
import { errorCode } from './error-code';
import { listeningAddressIn, type ListeningAddress } from './listening-address';
import { OperatorError } from './operator-error';
import { traceSettingsIn, type TraceSettings } from './trace-settings';
import { rateLimitsIn, trustedProxiesIn, type RateLimits } from './rate-limit-settings';

export const roles = ['all', 'web', 'worker'] as const;
export type Role = (typeof roles)[number];

export const logFormats = ['json', 'text'] as const;
export type LogFormat = (typeof logFormats)[number];

/** What the surroundings decide. Everything has a default, or is made by `start` and kept in the data folder. */
export type Env = {
  production: boolean;
  /** Absent: the embedded Postgres. `start` sets it for the rest of the process. */
  databaseUrl: string | undefined;
  /** Absent: made once and kept in the data folder. */
  payloadSecret: string | undefined;
  port: number;
  /** Address to listen on; loopback unless told, so that a trial run is not open to the network. */
  host: string;
  /** Absolute path of the folder for the embedded Postgres, uploads, snapshots and generated secrets. */
  dataFolder: string;
  role: Role;
  /** Other web processes answer while this one starts and stops, behind a proxy that asks another when one takes no connection. */
  isOneOfSeveral: boolean;
  /** `host:port` pairs; ignored in production by `fetchAllowance`. */
  allowFetch: string | undefined;
  /** Address under which readers reach the site, without a slash at the end. */
  publicUrl: string;
  /** A host of its own for kept copies of cited pages, without a slash at the end. Absent: they are shown here. */
  snapshotOrigin: string | undefined;
  /** A Memento TimeGate (RFC 7089), to which addresses are appended or put in place of `{url}`. Absent: none is asked. */
  mementoTimeGate: string | undefined;
  /** Where an archive takes orders to keep a page; `{url}` stands for its address. Absent: none is ordered. */
  archiveSaveUrl: string | undefined;
  /** The mail server, as `smtps://user:password@host:465`. Absent: mails are kept, and not sent. */
  smtpUrl: string | undefined;
  /** Where files are kept. Absent: in the data folder. */
  bucket: BucketSettings | undefined;
  /** The disaster copies: where, when, how many. */
  backups: BackupSettings;
  /** A Zotero translation server that describes cited works. Absent: none is asked. */
  translationServerUrl: string | undefined;
  /** Where a DOI leads to its metadata by content negotiation, as `https://doi.org`. Absent: none is asked. */
  doiServerUrl: string | undefined;
  /** Who mails come from, as `The desk <desk@example.org>`. */
  mailFrom: string;
  /** Whom to tell of a hole, as a `mailto:` or `https:` address. Absent: nobody is named. */
  securityContact: string | undefined;
  /** Absent: everybody may ask as much as they like. */
  rateLimits: RateLimits | undefined;
  /** Proxies whose X-Forwarded-For is believed. */
  trustedProxies: BlockList;
  log: LogSettings;
  /** Who is told of failures that nobody expected, by a POST. Absent: nobody but the log. */
  errorWebhook: string | undefined;
  /** Where metrics and probes are served for whoever looks after the publication. Absent: nowhere. */
  metricsAddress: ListeningAddress | undefined;
  /** Absent: no traces are made. */
  traces: TraceSettings | undefined;
  /** A browser of the operator's choice, for the tests. */
  chromePath: string | undefined;
  /** Folders of programs. */
  path: string;
  /** Where npm was called, which is what the paths of files on the command line mean. */
  calledFrom: string;
  /** Whether npm started this process, through a shell. */
  underNpm: boolean;
  /** Folder of the bundle that this process runs from (src/server/run.mjs). Absent: it runs from the sources. */
  bundle: string | undefined;
};

type Variables = Readonly<Record<string, string | undefined>>;

/** The environment of this process, validated. Throws OperatorError with a sentence that names the variable. */
export const env = (): Env => readEnv(process.env);

/** The place of backups that a command names: a folder from where it was called, or `s3://bucket/prefix`. */
export const namedBackupTarget = (text: string): BackupTarget =>
  backupTarget(text, (name) => secretIn(process.env, name), env().calledFrom);

export type LogSettings = {
  /** debug, info, warn or error. */
  level: string;
  /** Undefined: for people on a terminal, else for programs. */
  format: LogFormat | undefined;
};

/** Only what every line of the log asks for; what is not right in it, `env` says. */
export const logSettings = (): LogSettings => ({
  level: logLevelIn(process.env),
  format: logFormats.find((known) => known === textIn(process.env, 'IBIDEM_LOG_FORMAT')),
});

/** Sets what the start has found out (database, secret, mode) for Payload and Next in this process. */
export const setEnv = (variables: Variables): void => {
  Object.assign(process.env, variables);
};

/** All variables, for child processes. */
export const inheritedEnv = (): Variables => ({ ...process.env });

export const readEnv = (variables: Variables): Env => {
  const port = portIn(variables);
  const publicUrl = publicUrlIn(variables, port);
  return {
    production: variables.NODE_ENV === 'production',
    databaseUrl: databaseUrlIn(variables),
    payloadSecret: secretIn(variables, 'PAYLOAD_SECRET'),
    port,
    host: textIn(variables, 'IBIDEM_HOST') ?? '127.0.0.1',
    dataFolder: resolve(textIn(variables, 'IBIDEM_DATA') ?? '.data'),
    role: roleIn(variables),
    isOneOfSeveral: isYes(variables, 'IBIDEM_ONE_OF_SEVERAL'),
    allowFetch: textIn(variables, 'IBIDEM_ALLOW_FETCH'),
    publicUrl,
    snapshotOrigin: snapshotOriginIn(variables, publicUrl),
    mementoTimeGate: serverIn(variables, 'MEMENTO_TIMEGATE'),
    archiveSaveUrl: archiveSaveUrlIn(variables),
    smtpUrl: smtpUrlIn(variables),
    mailFrom: mailFromIn(variables, publicUrl),
    bucket: bucketIn((name) => secretIn(variables, name)),
    backups: backupSettingsIn((name) => secretIn(variables, name)),
    translationServerUrl: serverIn(variables, 'TRANSLATION_SERVER_URL'),
    doiServerUrl: serverIn(variables, 'DOI_SERVER_URL'),
    securityContact: securityContactIn(variables),
    rateLimits: rateLimitsIn(textIn(variables, 'RATE_LIMITS')),
    trustedProxies: trustedProxiesIn(textIn(variables, 'TRUSTED_PROXIES')),
    log: { level: logLevelIn(variables), format: logFormatIn(variables) },
    errorWebhook: errorWebhookIn(variables),
    metricsAddress: listeningAddressIn('METRICS_ADDRESS', textIn(variables, 'METRICS_ADDRESS')),
    traces: traceSettingsIn((name) => secretIn(variables, name)),
    chromePath: textIn(variables, 'CHROME_PATH'),
    path: variables.PATH ?? '',
    calledFrom: resolve(textIn(variables, 'INIT_CWD') ?? '.'),
    underNpm: textIn(variables, 'npm_lifecycle_event') !== undefined,
    bundle: textIn(variables, 'IBIDEM_BUNDLE'),
  };
};

const textIn = (variables: Variables, name: string): string | undefined =>
  variables[name]?.trim() || undefined;

/** A secret may stand in a file (NAME_FILE), which is how containers hand secrets over. */
const secretIn = (variables: Variables, name: string): string | undefined => {
  const file = textIn(variables, `${name}_FILE`);
  if (file === undefined) return textIn(variables, name);
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    throw new OperatorError(
      `${name}_FILE names ${file}, which cannot be read (${errorCode(error)}): put the secret into it, for the user who runs this, or unset ${name}_FILE.`,
    );
  }
};

const databaseUrlIn = (variables: Variables): string | undefined => {
  const url = secretIn(variables, 'DATABASE_URL');
  if (url === undefined) return undefined;
  const wish = wishIn(url);
  if (wish !== undefined && !writable.includes(wish)) {
    throw new OperatorError(
      `A publication writes, so target_session_attrs in DATABASE_URL must be read-write, not “${wish}”.`,
    );
  }
  if (/^postgres(ql)?:\/\/./.test(url)) return url;
  throw new OperatorError(
    'DATABASE_URL must look like postgres://user:password@host:5432/database, and it does not.',
  );
};

const portIn = (variables: Variables): number => {
  const text = textIn(variables, 'PORT') ?? '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new OperatorError(`PORT must be a number from 0 to 65535, not “${text}”.`);
};

const roleIn = (variables: Variables): Role => {
  const text = textIn(variables, 'IBIDEM_ROLE') ?? 'all';
  const role = roles.find((known) => known === text);
  if (role) return role;
  throw new OperatorError(`IBIDEM_ROLE must be one of ${roles.join(', ')}, not “${text}”.`);
};

const isYes = (variables: Variables, name: string): boolean => {
  const text = textIn(variables, name) ?? 'no';
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new OperatorError(`${name} must be yes or no, not “${text}”.`);
};

const logLevelIn = (variables: Variables): string => textIn(variables, 'IBIDEM_LOG') ?? 'warn';

const logFormatIn = (variables: Variables): LogFormat | undefined => {
  const text = textIn(variables, 'IBIDEM_LOG_FORMAT');
  if (text === undefined) return undefined;
  const format = logFormats.find((known) => known === text);
  if (format) return format;
  throw new OperatorError(`IBIDEM_LOG_FORMAT must be json or text, not “${text}”.`);
};

/** A secret, since such addresses often bear one. */
const errorWebhookIn = (variables: Variables): string | undefined => {
  const url = secretIn(variables, 'ERROR_WEBHOOK');
  if (url === undefined || (/^https?:\/\/./.test(url) && URL.canParse(url))) return url;
  throw new OperatorError('ERROR_WEBHOOK must be an http or https address, and it is not.');
};

const publicUrlIn = (variables: Variables, port: number): string => {
  const text = textIn(variables, 'PUBLIC_URL') ?? `http://localhost:${port}`;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new OperatorError(`PUBLIC_URL must be an http or https address, not “${text}”.`);
};

const serverIn = (variables: Variables, name: string): string | undefined => {
  const text = textIn(variables, name);
  const url = text === undefined ? undefined : URL.parse(text);
  if (url === undefined) return undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return text;
  throw new OperatorError(`${name} must be an http or https address, not “${text}”.`);
};

/** Another host, or it would protect nothing. */
const snapshotOriginIn = (variables: Variables, publicUrl: string): string | undefined => {
  const text = textIn(variables, 'SNAPSHOT_ORIGIN')?.replace(/\/+$/, '');
  if (text === undefined) return undefined;
  const isOrigin = /^https?:\/\//.test(text) && URL.parse(text)?.origin === text.toLowerCase();
  if (isOrigin && new URL(text).host !== new URL(publicUrl).host) return text.toLowerCase();
  throw new OperatorError(
    `SNAPSHOT_ORIGIN must be the http or https address of another host than PUBLIC_URL, not “${text}”.`,
  );
};

const archiveSaveUrlIn = (variables: Variables): string | undefined => {
  const text = serverIn(variables, 'ARCHIVE_SAVE_URL');
  if (text === undefined || text.includes('{url}')) return text;
  throw new OperatorError(
    'ARCHIVE_SAVE_URL must have {url} where the address of the page belongs.',
  );
};

const smtpUrlIn = (variables: Variables): string | undefined => {
  const url = secretIn(variables, 'SMTP_URL');
  if (url === undefined || (/^smtps?:\/\/./.test(url) && URL.canParse(url))) return url;
  throw new OperatorError(
    'SMTP_URL must look like smtps://user:password@host:465, and it does not.',
  );
};

const mailFromIn = (variables: Variables, publicUrl: string): string => {
  const from = textIn(variables, 'MAIL_FROM') ?? `no-reply@${new URL(publicUrl).hostname}`;
  if (/^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) return from;
  throw new OperatorError(
    `MAIL_FROM must be an address such as desk@example.org or “The desk <desk@example.org>”, not “${from}”.`,
  );
};

const securityContactIn = (variables: Variables): string | undefined => {
  const text = textIn(variables, 'SECURITY_CONTACT');
  if (text === undefined || /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(text)) return text;
  if (/^[^\s@:]+@[^\s@]+$/.test(text)) return `mailto:${text}`;
  throw new OperatorError(
    `SECURITY_CONTACT must be an e-mail address or begin with https://, not “${text}”.`,
  );
};
