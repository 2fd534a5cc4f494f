import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

type Asked = {
  deed: 'backup' | 'restore';
  databaseUrl: string;
  folder: string;
  name?: string;
  /** Where the installation keeps its files. */
  dataFolder: string;
  /** Killed as soon as it says this. */
  killedAt?: string;
};

/** The name of the backup and the number of its faults; nothing where the process was killed. */
export const runMortalBackup = async (
  asked: Asked,
): Promise<{ name: string; faults: number } | undefined> => {
  const { deed, databaseUrl, folder, name = '', dataFolder, killedAt } = asked;
  const args = ['--import', 'tsx', 'tests/support/backups/backup-process.ts', deed, folder, name];
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      IBIDEM_DATA: dataFolder,
    },
  });
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
  let outcome: { name: string; faults: number } | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === killedAt) child.kill('SIGKILL');
    const [, done, faults] = /^done (\S+) (\d+)$/.exec(line) ?? [];
    if (done) outcome = { name: done, faults: Number(faults) };
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== null && code !== 0) throw new Error(`It ended with ${code}:\n${complaint}`);
  if (code === null && killedAt === undefined) throw new Error('It was killed by somebody else');
  return outcome;
};
