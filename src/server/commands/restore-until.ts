import { recoverUntil } from '@/backups/wal/recover-until';
import { prepareDataFolder } from '@/database/postgres-folder';
import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { progressOn } from '@/platform/progress';

/** Brings the embedded database to an instant; ends with code 1 when something in its logs was altered. */
export const restoreUntil = async (text: string): Promise<void> => {
  const { databaseUrl, dataFolder, backups } = env();
  if (databaseUrl !== undefined || backups.walTo === undefined) {
    throw new OperatorError(
      '--until is for the embedded Postgres with BACKUP_WAL_TO. docs/operations.md says how a Postgres of your own goes back to an instant.',
    );
  }
  const { walTo } = backups;
  const until = instantIn(text);
  await prepareDataFolder(dataFolder);
  const recovered = await progressOn(process.stdout).step('Restore', (note) =>
    recoverUntil({ dataFolder, walTo, until, now: new Date(), note }),
  );
  for (const complaint of recovered.complaints) console.log(`  ✗ ${complaint}`);
  const { editions, entries, heldLetters, former, complaints } = recovered;
  console.log(
    `The database is as it was at ${until ? until.toISOString() : 'the end of its log'}: ${editions} editions, ${entries} entries of logs.`,
  );
  if (heldLetters > 0) {
    console.log(
      `${heldLetters} letters are held, since they may have left: /admin/collections/mails.`,
    );
  }
  if (former) console.log(`What was here before is now in ${former}: remove it when all is well.`);
  console.log(
    'Run npm run ibidem -- backup after the next start: it begins a new line of the log.',
  );
  process.exit(complaints.length === 0 ? 0 : 1);
};

/** An instant says its zone, or it would be another one elsewhere. */
const instantIn = (text: string): Date | undefined => {
  if (text === 'latest') return undefined;
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const instant = new Date(text);
  if (isWhole && !Number.isNaN(instant.getTime())) return instant;
  throw new OperatorError(
    `--until wants an instant with its zone, such as 2026-12-01T12:00:00Z, or “latest”, not “${text}”.`,
  );
};
