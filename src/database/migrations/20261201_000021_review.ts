import { type MigrationArgs, sql } from '../migration';

/** A stage of the review may ask that its approver has checked every claim. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "editorial_policy_stages" ADD COLUMN "claims_checked" boolean DEFAULT false;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "editorial_policy_stages" DROP COLUMN "claims_checked";
  `);
}
