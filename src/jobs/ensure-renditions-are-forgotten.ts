import { forgetRenditions } from '@/exports/commands/drop-renditions';

/** The job behind each removal: nothing of the text is left in the store. Runs any number of times. */
export const ensureRenditionsAreForgotten = async (job: unknown): Promise<void> => {
  const { files } = job as { files?: unknown };
  if (!Array.isArray(files)) return;
  await forgetRenditions(files.filter((file): file is string => typeof file === 'string'));
};
