import { randomBytes } from 'node:crypto';
import { databaseIn, withDatabase } from '@/platform/database-address';
import { Client } from './client';

/** Whether the account may make databases. */
export const mayCreateDatabases = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ may: boolean }>(
    'SELECT rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user',
  );
  return rows[0]?.may ?? false;
};

/**
 * An empty database beside another, and its address. What an earlier process left is dropped first, where nobody is connected to it.
 *
 * @param purpose a word of small letters that stands in its name
 */
export const makeDatabaseBeside = async (url: string, purpose: string): Promise<string> => {
  const prefix = `${databaseIn(url)}_${purpose}_`;
  const name = `${prefix}${randomBytes(4).toString('hex')}`;
  const client = await connect(url);
  try {
    const { rows } = await client.query<{ left: string }>(
      `SELECT datname AS left FROM pg_database WHERE starts_with(datname, $1)`,
      [prefix],
    );
    for (const { left } of rows) await drop(client, left).catch(() => undefined);
    // From the one that nobody has changed: another may hold what the migrations would make.
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'`,
    );
    return withDatabase(url, name);
  } finally {
    await client.end();
  }
};

/** @param beside the address of another database on the same server */
export const dropDatabase = async (beside: string, url: string): Promise<void> => {
  const client = await connect(beside);
  try {
    await drop(client, databaseIn(url), 'WITH (FORCE)');
  } finally {
    await client.end();
  }
};

/**
 * Puts one database in the place of another, both or none, and keeps the former under another name. Refused by Postgres (55006) while
 * somebody is connected to either.
 *
 * @returns the former one's name
 */
export const exchangeDatabases = async (url: string, fresh: string, at: Date): Promise<string> => {
  const name = databaseIn(url);
  const former = `${name}_before_${at.toISOString().replace(/\D/g, '').slice(0, 14)}`;
  const client = await connectBeside(url);
  try {
    const rename = (from: string, to: string) =>
      client.query(
        `ALTER DATABASE ${client.escapeIdentifier(from)} RENAME TO ${client.escapeIdentifier(to)}`,
      );
    await client.query('BEGIN');
    await rename(name, former);
    await rename(databaseIn(fresh), name);
    await client.query('COMMIT');
    return former;
  } finally {
    await client.end();
  }
};

/** The addresses of others that are connected to a database just now. */
export const othersConnected = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  return rows[0]?.count ?? 0;
};

const drop = (client: Client, name: string, how = '') =>
  client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} ${how}`);

/** To a database that is none of those that are renamed. */
const connectBeside = async (url: string): Promise<Client> => {
  try {
    return await connect(withDatabase(url, 'postgres'));
  } catch {
    return connect(withDatabase(url, 'template1'));
  }
};

const connect = async (connectionString: string): Promise<Client> => {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
};
