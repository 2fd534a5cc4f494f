import { sql } from '@payloadcms/db-postgres';

export { sql };

type SQL = ReturnType<typeof sql>;

/**
 * What a migration is called with. Payload's own types do not fit here: its packages carry two
 * copies of drizzle-orm, and the SQL of one is not the SQL of the other to the compiler.
 */
export type MigrationArgs = { db: { execute: (query: SQL) => Promise<unknown> } };
