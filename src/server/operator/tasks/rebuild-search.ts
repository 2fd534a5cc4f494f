import { rebuildSearch } from '@/search/commands/rebuild-search';
import type { OperatorTask } from '../contract';

/** Makes the entries of the search anew. */
export const rebuildSearchEntries: OperatorTask<object> = async (payload, _, { tell }) => {
  const texts = await rebuildSearch(payload);
  tell({ kind: 'line', text: `${texts} texts can be found.` });
  return true;
};
