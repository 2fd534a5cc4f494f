import { createLocalReq, type BasePayload } from 'payload';
import { keepPasswordLetter } from '@/accounts/commands/keep-password-letter';

type Surroundings = { payload: BasePayload; now: () => Date };

/** The job behind each forgotten password: whoever has the address gets a letter. */
export const ensurePasswordLetterIsKept =
  ({ payload, now }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const { email, network } = job as { email?: unknown; network?: unknown };
    if (typeof email !== 'string') return;
    await keepPasswordLetter(await createLocalReq({}, payload), {
      email,
      network: String(network),
      now: now(),
    });
  };
