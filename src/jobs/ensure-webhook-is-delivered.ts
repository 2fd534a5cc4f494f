import { createLocalReq, type BasePayload } from 'payload';
import { deliverWebhook } from '@/notifications/commands/deliver-webhook';
import type { PostMessage } from '@/link-checks/fetching/post-message';

type Surroundings = {
  payload: BasePayload;
  post: PostMessage;
  now: () => Date;
  random: () => number;
};

/** The job behind each delivery: one attempt has been made, and the next is planned where it takes one. */
export const ensureWebhookIsDelivered =
  ({ payload, ...surroundings }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const { delivery } = job as { delivery?: unknown };
    if (typeof delivery !== 'number') return;
    await deliverWebhook(await createLocalReq({}, payload), { delivery, ...surroundings });
  };
