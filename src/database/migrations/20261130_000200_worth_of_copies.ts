import { type MigrationArgs, sql } from '../migration';

/**
 * What is wrong with a copy of a cited page, by which rules that was found, and why somebody counts it all the same. Quoted
 * words are asked for unless a publication says otherwise.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "snapshots" ADD COLUMN "fault" varchar;
    ALTER TABLE "snapshots" ADD COLUMN "judgement" numeric;
    ALTER TABLE "snapshots" ADD COLUMN "insistence_reason" varchar;
    ALTER TABLE "snapshots" ADD COLUMN "insistence_by_id" integer;
    ALTER TABLE "snapshots" ADD COLUMN "insistence_at" timestamp(3) with time zone;
    ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_insistence_by_id_users_id_fk"
      FOREIGN KEY ("insistence_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
    CREATE INDEX "snapshots_insistence_insistence_by_idx" ON "snapshots" USING btree ("insistence_by_id");
    ALTER TABLE "editorial_policy" ALTER COLUMN "citations_require_verified_quotations" SET DEFAULT true;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "editorial_policy" ALTER COLUMN "citations_require_verified_quotations" SET DEFAULT false;
    ALTER TABLE "snapshots" DROP COLUMN "insistence_at";
    ALTER TABLE "snapshots" DROP COLUMN "insistence_by_id";
    ALTER TABLE "snapshots" DROP COLUMN "insistence_reason";
    ALTER TABLE "snapshots" DROP COLUMN "judgement";
    ALTER TABLE "snapshots" DROP COLUMN "fault";
  `);
}
