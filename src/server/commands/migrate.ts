import { migrate } from '@/database/migrate';
import { withDatabase } from '../installation';

/** Brings the database to this version and ends; where processes start together, they wait for it. */
export const migrateDatabase = async (): Promise<void> => {
  const count = await withDatabase((url, signal) => migrate(url, { signal }));
  console.log(
    count === 0 ? 'The database is of this version.' : `Brought up to date, in ${count} steps.`,
  );
  process.exit(0);
};
