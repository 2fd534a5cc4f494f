import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { giveFile, type GivenFile } from '../operator/given-file';
import { runTasks, type RunTask } from '../operator/run-tasks';
import { tellOnTerminal } from '../operator/tell-on-terminal';

type Options = { again?: boolean; as?: string; preview?: boolean; into?: string };

/**
 * Imports each manuscript by itself, or only says what would come of it; ends with code 1 when one of them was refused.
 */
export const importFiles = async (files: string[], options: Options): Promise<void> => {
  const into = articleNumber(options.into);
  if (into !== undefined && files.length > 1) {
    throw new OperatorError('An article is brought up to date from one file, not from several.');
  }
  await eachFile(files, (run, file) => run('import-file', { ...options, ...file, into }));
};

/** Brings in each list of works by itself; ends with code 1 when one of them was refused. */
export const importLists = async (
  files: string[],
  options: { dryRun?: boolean; as?: string },
): Promise<void> => eachFile(files, (run, file) => run('import-sources', { ...options, ...file }));

const eachFile = async (
  files: readonly string[],
  bringIn: (run: RunTask, file: GivenFile) => Promise<boolean>,
): Promise<never> => {
  const { tell, end } = tellOnTerminal(process.stdout, files.length);
  let fine = 0;
  await runTasks(tell, async (run) => {
    for (const path of files) {
      const file = await giveFile(path, env().calledFrom);
      if (!file) tell({ kind: 'line', text: `✗ ${path}: this file cannot be read.` });
      else if (await bringIn(run, file)) fine += 1;
    }
  });
  end();
  if (files.length > 1) console.log(`${fine} of ${files.length} are fine.`);
  process.exit(fine === files.length ? 0 : 1);
};

const articleNumber = (said: string | undefined): number | undefined => {
  if (said === undefined) return undefined;
  if (/^\d+$/.test(said)) return Number(said);
  throw new OperatorError(`--into takes the number of an article, not “${said}”.`);
};
