import type { PayloadRequest } from 'payload';

import { ok } from '@/platform/result';
import type { AnnouncedTransition } from '@/editions/queries/announced-transition';
import { addressWebhooks } from './address-webhooks';
import { inTransaction } from '@/core/in-transaction';
import { notifyPeople } from './notify-people';

/**
 * Tells people and programs elsewhere of what happened to an edition. Running it again tells nobody twice: everything
 * that it writes has a key of its own.
 */
export const notifyOfTransition = async (
  req: PayloadRequest,
  told: AnnouncedTransition,
): Promise<void> => {
  await inTransaction(req, async () => {
    await notifyPeople(req, told);
    await addressWebhooks(req, told);
    return ok(undefined);
  });
};
