import type { PayloadRequest } from 'payload';

import { effects } from './effects';
import { enqueue } from './enqueue';
import type { Standing } from './verb';

/** Has everybody told of the latest entry in an edition's log, once the transaction has committed. */
export const announceTransition = async (
  req: PayloadRequest,
  { edition, sequence }: Standing,
): Promise<void> => {
  const key = `transition:${edition}:${sequence}`;
  await enqueue(req, effects.transitionIsTold, { edition, sequence }, { key });
};
