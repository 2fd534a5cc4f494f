import type { PayloadRequest } from 'payload';

import type { Quoting } from '../queries/quoting-citations';
import { enqueue } from '@/core/enqueue';

/** Has the quoted words of one citation, or of all that cite a source, looked for; joins the caller's transaction. */
export const requestQuotationCheck = (req: PayloadRequest, which: Quoting): Promise<void> => {
  const name = 'citationKey' in which ? which.citationKey : which.sourceId;
  return enqueue(req, 'ensure-quotations-are-checked', which, {
    key: `ensure-quotations-are-checked:${name}`,
  });
};
