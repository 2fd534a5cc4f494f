// Says with its exit code whether this container does its part. Plain JavaScript, so that a check every few seconds
// costs milliseconds and not a TypeScript loader.
import { readFileSync } from 'node:fs';
import pg from 'pg';

/** Readers get the home page; 503 while the publication is starting. */
const pagesAnswer = async () => {
  const page = `http://127.0.0.1:${process.env.PORT ?? '3000'}/`;
  const response = await fetch(page, { redirect: 'manual', signal: AbortSignal.timeout(4000) });
  return response.status < 400;
};

/** No job that is due has waited for long: a worker that hangs leaves them lying, however alive its process is. */
const jobsAreTaken = async () => {
  const file = process.env.DATABASE_URL_FILE;
  const connectionString = file ? readFileSync(file, 'utf8').trim() : process.env.DATABASE_URL;
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT count(*)::int AS late FROM graphile_worker.jobs
       WHERE locked_at IS NULL AND attempts < max_attempts AND run_at < now() - interval '10 minutes'`,
    );
    return rows[0].late === 0;
  } finally {
    await client.end();
  }
};

const isWell = process.env.IBIDEM_ROLE === 'worker' ? jobsAreTaken : pagesAnswer;
const well = await isWell().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  return false;
});
process.exit(well ? 0 : 1);
