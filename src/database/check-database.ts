import { Client } from './client';
import { NoServerTakesWrites } from './find-primary';
import { hostsIn, sayHosts } from '@/platform/database-address';
import { errorCode, errorMessage } from '@/platform/error-code';
import { OperatorError } from '@/platform/operator-error';

const oldest = 140_000;

/** Connects once, so that a wrong DATABASE_URL gives a sentence and not a stack. Throws OperatorError. */
export const checkDatabase = async (connectionString: string): Promise<void> => {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    if (Number(rows[0]?.version) < oldest) {
      throw new OperatorError('DATABASE_URL leads to a Postgres older than 14, which is too old.');
    }
  } catch (error) {
    throw error instanceof OperatorError
      ? error
      : new OperatorError(complaint(error, connectionString));
  } finally {
    await client.end().catch(() => undefined);
  }
};

const complaint = (error: unknown, address: string): string => {
  const place = sayHosts(address);
  if (error instanceof NoServerTakesWrites) {
    return `No Postgres at ${place} takes writes: start the primary, promote a standby, or correct DATABASE_URL.`;
  }
  const one = hostsIn(address)?.addressOf({ host: 'host', port: 5432 }) ?? address;
  const { username, pathname } = new URL(one);
  const hostname = place.replace(/:\d+$/, '');
  const database = pathname.slice(1) || username;
  switch (errorCode(error)) {
    case 'ECONNREFUSED':
      return `No Postgres answers at ${place}: start it, or correct DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host ${hostname} in DATABASE_URL cannot be found.`;
    case '28P01':
    case '28000':
      return `Postgres at ${place} does not let the user ${username || '(none)'} in: correct user and password in DATABASE_URL.`;
    case '3D000':
      return `Postgres at ${place} has no database ${database}: create it, or correct DATABASE_URL.`;
    default:
      return `Postgres at ${place} cannot be used (${errorMessage(error)}): check DATABASE_URL.`;
  }
};
