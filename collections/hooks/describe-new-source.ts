import type { CollectionAfterChangeHook } from 'payload';

import { requestDescription } from '@/sources/commands/request-description';
import type { Source } from '@/payload-types';

/** However a source came to be: by a citation, an import or a form. */
export const describeNewSource: CollectionAfterChangeHook<Source> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await requestDescription(req, doc);
};
