import type { Client } from 'pg';

/** A foreign key that is checked with each statement. */
export type ForeignKey = { table: string; name: string };

/** Articles name editions and editions articles, so no order of tables suits every key. */
export const fixedKeys = async (client: Client): Promise<readonly ForeignKey[]> => {
  const { rows } = await client.query<ForeignKey>(
    `SELECT t.relname AS table, k.conname AS name
     FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
     WHERE k.contype = 'f' AND NOT k.condeferrable AND t.relnamespace = current_schema()::regnamespace
     ORDER BY 1, 2`,
  );
  return rows;
};

/** From here to the end of the transaction keys are checked when `tightenKeys` is called. */
export const loosenKeys = (client: Client, keys: readonly ForeignKey[]): Promise<void> =>
  alter(client, keys, 'DEFERRABLE INITIALLY DEFERRED');

/** Checks them all, and leaves them as they were. */
export const tightenKeys = async (client: Client, keys: readonly ForeignKey[]): Promise<void> => {
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  await alter(client, keys, 'NOT DEFERRABLE');
};

const alter = async (client: Client, keys: readonly ForeignKey[], terms: string): Promise<void> => {
  for (const { table, name } of keys) {
    await client.query(
      `ALTER TABLE ${client.escapeIdentifier(table)} ALTER CONSTRAINT ${client.escapeIdentifier(name)} ${terms}`,
    );
  }
};
