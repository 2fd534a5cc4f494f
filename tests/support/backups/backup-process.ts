/**
 * A process that makes a backup of DATABASE_URL, or restores one into it, and prints what it is at. Made to be killed.
 * Arguments: `backup` or `restore`, the folder of backups, and the name of the one to be restored.
 */
import { makeBackup } from '@/backups/commands/make-backup';
import { openBackup } from '@/backups/commands/opened-backup';
import { restoreBackup } from '@/backups/commands/restore-backup';
import { folderPlace } from '@/backups/places/folder-place';

const [, , deed, folder = '', name = ''] = process.argv;
const databaseUrl = process.env.DATABASE_URL ?? '';
const note = (words: string) => void process.stdout.write(`${words}\n`);

if (deed === 'backup') {
  const made = await makeBackup({
    databaseUrl,
    target: { kind: 'folder', path: folder },
    occasion: 'asked',
    key: undefined,
    verifies: true,
    now: () => new Date(),
    note,
  });
  note(`done ${made.name} ${made.complaints.length}`);
} else {
  const backup = await openBackup(folderPlace(folder), name, undefined);
  const { complaints } = await restoreBackup({
    databaseUrl,
    backup,
    replaces: false,
    asItWas: false,
    now: new Date(),
    note,
  });
  note(`done ${name} ${complaints.length}`);
}
process.exit(0);
