import { existsSync, statfsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkDatabase } from '@/database/check-database';
import { pendingMigrations } from '@/database/migrate';
import { prepareDataFolder } from '@/database/postgres-folder';
import { smtpTransport } from '@/notifications/mail/smtp-transport';
import { sayHosts } from '@/platform/database-address';
import type { Check, CheckName } from '@/operations/rules/checks';
import { findingOfCheck, operationsCatalogue } from '@/operations/rules/findings';
import { env } from '@/platform/env';
import { sayFinding } from '@/platform/finding';
import { OperatorError } from '@/platform/operator-error';
import { bucket } from '@/exports/storage/bucket';
import type { BuildState } from './build-next';
import { buildState } from './build-next';
import { examineBackups } from './examine-backups';
import { differencesToOthers } from './join-publication';
import { checkNodeVersion } from './node-version';
import type { Observation } from './observation';
import type { OpenDatabase } from './open-database';
import { openDatabase } from './open-database';
import { askFacts, surroundingsAt } from './readiness-watch';

/** Looks at everything that a start needs, and leaves all as it was. */
export async function* findAilments(): AsyncGenerator<Observation> {
  yield await attempt(`Node ${process.versions.node}`, () =>
    Promise.resolve(checkNodeVersion(process.versions.node)),
  );
  const { dataFolder } = env();
  const folder = await attempt(`Data folder ${dataFolder}`, () => prepareDataFolder(dataFolder));
  yield folder;
  if (folder.state === 'well') {
    yield spaceIn(dataFolder);
    yield* secretsIn(dataFolder);
    yield* database();
  }
  yield* mailServer();
  yield* fileStore();
  yield build(buildState());
  yield browser();
}

const attempt = async (what: string, look: () => Promise<unknown>): Promise<Observation> => {
  try {
    await look();
    return { state: 'well', what };
  } catch (error) {
    if (error instanceof OperatorError) return { state: 'ill', what, advice: error.message };
    throw error;
  }
};

async function* database(): AsyncGenerator<Observation> {
  const url = env().databaseUrl;
  const what = url ? `Postgres at ${sayHosts(url)} (DATABASE_URL)` : 'Embedded Postgres';
  const opened: { database?: OpenDatabase } = {};
  yield await attempt(what, async () => {
    opened.database = await openDatabase({ exclusive: false });
    await checkDatabase(opened.database.url);
  });
  if (!opened.database) return;
  try {
    const { url } = opened.database;
    const pending = await pendingMigrations(url);
    yield pending.length === 0
      ? { state: 'well', what: 'Migrations' }
      : found('migrations', { state: 'warn', figure: pending.length });
    if (pending.length === 0) yield* queue(url);
    yield await besideOthers(url);
    if (pending.length === 0) yield await examineBackups(url);
  } finally {
    await opened.database.close();
  }
}

async function* queue(databaseUrl: string): AsyncGenerator<Observation> {
  const asked = await askFacts(surroundingsAt(databaseUrl));
  if (!asked) return;
  const { jobs, clock } = asked;
  yield found('jobs', jobs, 'No job is late');
  yield found('clock', clock, 'The clocks agree');
}

/** What a check says, in the words of the desk. */
const found = (name: CheckName, check: Check, well = ''): Observation => {
  const finding = findingOfCheck(name, check);
  if (!finding) return { state: 'well', what: well };
  const { message, fix } = sayFinding(finding, 'en', operationsCatalogue);
  const state = check.state === 'fail' ? 'ill' : 'warning';
  return { state, what: message, ...(fix ? { advice: fix } : {}) };
};

const besideOthers = async (databaseUrl: string): Promise<Observation> => {
  const advice = await differencesToOthers(databaseUrl);
  return advice === undefined
    ? { state: 'well', what: 'Nobody else runs here with another secret or other files' }
    : { state: 'ill', what: 'Another process runs on this database', advice };
};

const leastSpace = 1024 ** 3;

const spaceIn = (folder: string): Observation => {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const what = `Disk: ${(free / 1024 ** 3).toFixed(1)} GiB free`;
  return free > leastSpace
    ? { state: 'well', what }
    : { state: 'ill', what, advice: `${operationsCatalogue['disk-full'].en.fix} (${folder})` };
};

function* secretsIn(folder: string): Generator<Observation> {
  for (const name of ['payload-secret.json', 'postgres.json', 'demo-accounts.json']) {
    const file = join(folder, name);
    if (!existsSync(file) || process.platform === 'win32') continue;
    const open = (statSync(file).mode & 0o077) !== 0;
    yield open
      ? { state: 'ill', what: `${name} can be read by others`, advice: `chmod 600 ${file}` }
      : { state: 'well', what: `${name} is readable by its owner alone` };
  }
  const { payloadSecret, production } = env();
  if (payloadSecret !== undefined && payloadSecret.length < 24) {
    yield {
      state: production ? 'ill' : 'warning',
      what: 'PAYLOAD_SECRET is short',
      advice: 'Use at least 24 random characters; all sessions end when it changes.',
    };
  }
}

async function* mailServer(): AsyncGenerator<Observation> {
  const { smtpUrl, mailFrom } = env();
  if (smtpUrl === undefined) {
    yield found('mail', { state: 'off' });
    return;
  }
  const what = `Mail server ${new URL(smtpUrl).host}, mails from ${mailFrom}`;
  const transport = smtpTransport(smtpUrl);
  const checked = await transport.check();
  transport.close();
  yield checked.ok
    ? { state: 'well', what }
    : withReason(found('mail', { state: 'fail' }), checked.error.message);
}

async function* fileStore(): AsyncGenerator<Observation> {
  const store = env().bucket;
  if (!store) return;
  const what = `Files in the bucket ${store.name}${store.endpoint ? ` at ${store.endpoint}` : ''}`;
  const refusal = await bucket()
    ?.check()
    .then(
      () => undefined,
      (error: unknown) =>
        error instanceof Error ? `${error.name}: ${error.message}` : 'no answer',
    );
  yield refusal === undefined
    ? { state: 'well', what }
    : withReason(found('files', { state: 'fail' }), `${store.name}: ${refusal}`);
}

const withReason = ({ what, ...said }: Observation, reason: string): Observation => ({
  ...said,
  what: `${what} (${reason})`,
});

const build = (state: BuildState): Observation => {
  const advice = 'npm start builds them, or run npm run build.';
  const words: Record<BuildState, Observation> = {
    fresh: { state: 'well', what: 'Pages are built from these sources' },
    stale: { state: 'warning', what: 'Pages are older than the sources', advice },
    missing: { state: 'warning', what: 'Pages are not built yet', advice },
    unfinished: { state: 'warning', what: 'The last build was not finished', advice },
  };
  return words[state];
};

const browsers = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];

const browser = (): Observation => {
  const { chromePath, path } = env();
  const candidates = path
    .split(delimiter)
    .flatMap((folder) => browsers.map((name) => join(folder, name)));
  const found = [chromePath ?? '', ...candidates].find((file) => file !== '' && existsSync(file));
  return found
    ? { state: 'well', what: `A browser for the tests: ${found}` }
    : {
        state: 'warning',
        what: 'No browser for the tests in the browser',
        advice: 'npm test gets one; or install Chromium, or set CHROME_PATH.',
      };
};
