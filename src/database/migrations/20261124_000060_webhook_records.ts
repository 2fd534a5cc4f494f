import { type MigrationArgs, sql } from '../migration';

/** A delivery remembers where it went after its webhook is gone; a new secret takes over from the old. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE webhooks ADD COLUMN previous_secret varchar;
    ALTER TABLE webhooks ADD COLUMN secret_changed_at timestamp(3) with time zone;
    ALTER TABLE webhook_deliveries ADD COLUMN url varchar;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE webhook_deliveries DROP COLUMN url;
    ALTER TABLE webhooks DROP COLUMN secret_changed_at;
    ALTER TABLE webhooks DROP COLUMN previous_secret;
  `);
}
