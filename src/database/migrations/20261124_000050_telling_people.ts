import { type MigrationArgs, sql } from '../migration';

/** One more thing to tell of, letters that were given up, and inboxes that are read quickly. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TYPE enum_notifications_kind ADD VALUE IF NOT EXISTS 'withdrawn' AFTER 'published';
    ALTER TYPE enum_users_email_about ADD VALUE IF NOT EXISTS 'withdrawn' AFTER 'published';
    ALTER TABLE mails ADD COLUMN gave_up_at timestamp(3) with time zone;
    CREATE INDEX unread_notifications ON notifications (recipient_id) WHERE read_at IS NULL;
  `);
}

/** Postgres takes no value out of an enumeration. */
export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX unread_notifications;
    ALTER TABLE mails DROP COLUMN gave_up_at;
  `);
}
