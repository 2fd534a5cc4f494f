import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { checkDatabase } from '@/database/check-database';
import { prepareDataFolder } from '@/database/postgres-folder';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { env, setEnv } from '@/platform/env';
import { keepFirstJson, keptJson } from '@/platform/kept-file';

export type OpenDatabase = {
  url: string;
  /** Made and run by us, in the data folder. */
  embedded: boolean;
  /** Where its files are, when embedded. */
  folder?: string;
  close: () => Promise<void>;
  /** The least of it, without waiting. */
  abandon: () => void;
};

type Options = {
  /** For the publication itself: refuse where another one runs on the same data folder. */
  exclusive: boolean;
  /** Makes a database where the embedded one is gone, to be filled from a backup or an export. */
  anew?: boolean;
  /** Told in a sentence when an embedded Postgres is gone for good. */
  onLost?: (sentence: string) => void;
};

/**
 * The database of this installation and the secret that belongs to it, both put into the environment of the
 * process for Payload and Next. Throws OperatorError.
 */
export const openDatabase = async ({ exclusive, anew, onLost }: Options): Promise<OpenDatabase> => {
  const { databaseUrl, dataFolder } = env();
  await prepareDataFolder(dataFolder);
  await provideSecret(dataFolder);
  if (databaseUrl !== undefined) {
    await checkDatabase(databaseUrl);
    setEnv({ DATABASE_URL: databaseUrl });
    const close = () => Promise.resolve();
    return { url: databaseUrl, embedded: false, close, abandon: () => undefined };
  }
  const postgres = await startEmbeddedPostgres({ dataFolder, exclusive, anew, onLost });
  const { url, folder, stop: close, abandon } = postgres;
  setEnv({ DATABASE_URL: url });
  return { url, embedded: true, folder, close, abandon };
};

/** Sessions and API keys are signed with it, so it must outlive the process. */
const provideSecret = async (dataFolder: string): Promise<void> => {
  const given = env().payloadSecret;
  if (given !== undefined) return setEnv({ PAYLOAD_SECRET: given });
  const file = join(dataFolder, 'payload-secret.json');
  const { secret } =
    keptJson<{ secret: string }>(file) ??
    (await keepFirstJson(file, { secret: randomBytes(32).toString('hex') }));
  setEnv({ PAYLOAD_SECRET: secret });
};
