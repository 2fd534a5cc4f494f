import { type MigrationArgs, sql } from '../migration';

/** Whoever had an account before there were letters gets all of them, like everybody who comes later. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO users_email_about ("order", parent_id, value)
    SELECT row_number() OVER (PARTITION BY users.id ORDER BY kind), users.id, kind
    FROM users, unnest(enum_range(NULL::enum_users_email_about)) AS kind
    WHERE NOT EXISTS (SELECT FROM users_email_about WHERE parent_id = users.id)
  `);
}

export async function down(): Promise<void> {
  await Promise.resolve();
}
