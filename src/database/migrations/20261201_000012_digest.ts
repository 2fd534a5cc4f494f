import { type MigrationArgs, sql } from '../migration';
import { digest } from '../schema/digest';

/**
 * Of what and how each person hears, the daily letter, and words of the policy in each language. Whoever wanted no mail
 * about a kind of news finds it in the inbox as before.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "users" ADD COLUMN "channels" jsonb;
    UPDATE users SET channels = (
      SELECT jsonb_object_agg(kind, 'inbox') FROM unnest(enum_range(NULL::enum_users_email_about)) AS kind
      WHERE NOT EXISTS (SELECT FROM users_email_about WHERE parent_id = users.id AND value = kind)
    );
    DROP TABLE "users_email_about" CASCADE;
    DROP TYPE "public"."enum_users_email_about";
    ALTER TABLE "mails" ADD COLUMN "html" varchar;
    ALTER TABLE "publication" ADD COLUMN "digest_hour" numeric DEFAULT 7 NOT NULL;
    ALTER TABLE "editorial_policy_stages_locales" RENAME COLUMN "readers_name" TO "local_name";
    CREATE TABLE "editorial_policy_stages_checklist_locales" (
      "local_item" varchar,
      "id" serial PRIMARY KEY NOT NULL,
      "_locale" "_locales" NOT NULL,
      "_parent_id" varchar NOT NULL
    );
    ALTER TABLE "editorial_policy_stages_checklist_locales"
      ADD CONSTRAINT "editorial_policy_stages_checklist_locales_parent_id_fk" FOREIGN KEY ("_parent_id")
      REFERENCES "public"."editorial_policy_stages_checklist"("id") ON DELETE cascade ON UPDATE no action;
    CREATE UNIQUE INDEX "editorial_policy_stages_checklist_locales_locale_parent_id_u"
      ON "editorial_policy_stages_checklist_locales" USING btree ("_locale","_parent_id");
  `);
  await db.execute(digest);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE digest_entries;
    DROP TABLE "editorial_policy_stages_checklist_locales";
    ALTER TABLE "editorial_policy_stages_locales" RENAME COLUMN "local_name" TO "readers_name";
    ALTER TABLE "publication" DROP COLUMN "digest_hour";
    ALTER TABLE "mails" DROP COLUMN "html";
    CREATE TYPE "public"."enum_users_email_about" AS ENUM('review_requested', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'withdrawn', 'mentioned', 'overdue', 'retraction_proposed', 'translation_affected');
    CREATE TABLE "users_email_about" (
      "order" integer NOT NULL,
      "parent_id" integer NOT NULL,
      "value" "enum_users_email_about",
      "id" serial PRIMARY KEY NOT NULL
    );
    INSERT INTO users_email_about ("order", parent_id, value)
      SELECT row_number() OVER (PARTITION BY users.id ORDER BY kind), users.id, kind
      FROM users, unnest(enum_range(NULL::enum_users_email_about)) AS kind
      WHERE coalesce(channels ->> kind::text, 'mail') = 'mail';
    ALTER TABLE "users_email_about" ADD CONSTRAINT "users_email_about_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
    CREATE INDEX "users_email_about_order_idx" ON "users_email_about" USING btree ("order");
    CREATE INDEX "users_email_about_parent_idx" ON "users_email_about" USING btree ("parent_id");
    ALTER TABLE "users" DROP COLUMN "channels";
  `);
}
