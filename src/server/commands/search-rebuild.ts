import { rebuildSearch } from '@/search/commands/rebuild-search';
import { withInstallation } from '../installation';

/** Makes the entries of the search anew. */
export const searchRebuild = async (): Promise<void> => {
  const texts = await withInstallation(rebuildSearch);
  console.log(`${texts} texts can be found.`);
  process.exit(0);
};
