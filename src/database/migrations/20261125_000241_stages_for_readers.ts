import { type MigrationArgs, sql } from '../migration';

/** What the stages of review are called for readers, in each language. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "editorial_policy_stages_locales" (
      "readers_name" varchar,
      "id" serial PRIMARY KEY NOT NULL,
      "_locale" "_locales" NOT NULL,
      "_parent_id" varchar NOT NULL
    );
    ALTER TABLE "editorial_policy_stages_locales" ADD CONSTRAINT "editorial_policy_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editorial_policy_stages"("id") ON DELETE cascade ON UPDATE no action;
    CREATE UNIQUE INDEX "editorial_policy_stages_locales_locale_parent_id_unique" ON "editorial_policy_stages_locales" USING btree ("_locale","_parent_id");
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP TABLE editorial_policy_stages_locales`);
}
