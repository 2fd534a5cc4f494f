import { createLocalReq, type BasePayload, type PayloadRequest } from 'payload';
import { OperatorError } from '@/platform/operator-error';

/** A request in somebody's name, or in the publication's own. */
export const requestAs = async (payload: BasePayload, email?: string): Promise<PayloadRequest> => {
  if (email === undefined) return createLocalReq({}, payload);
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
  });
  const [user] = docs;
  if (!user) throw new OperatorError(`Nobody here has the address ${email}.`);
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload);
};
