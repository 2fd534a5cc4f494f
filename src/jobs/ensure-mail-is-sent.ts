import { createLocalReq, type BasePayload } from 'payload';
import { sendMail } from '@/notifications/commands/send-mail';
import type { MailTransport } from '@/notifications/mail/transport';

type Surroundings = {
  payload: BasePayload;
  transport: MailTransport | null;
  from: string;
  now: () => Date;
};

/**
 * The job behind each e-mail: the mail server has taken it, or it was given up. Fails where another try is worth it,
 * which the queue then makes, each after a longer time.
 */
export const ensureMailIsSent =
  ({ payload, ...surroundings }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const { mail } = job as { mail?: unknown };
    if (typeof mail !== 'number') return;
    const outcome = await sendMail(await createLocalReq({}, payload), { mail, ...surroundings });
    if (outcome === 'failed' || outcome === 'busy') {
      throw new Error(`The e-mail ${mail} has not left yet`);
    }
  };
