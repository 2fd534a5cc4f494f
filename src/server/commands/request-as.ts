import { createLocalReq, type BasePayload, type PayloadRequest } from 'payload';
import type { Finding } from '@/platform/finding';
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

/** A finding of a file on the terminal, with its line. */
export const printFinding = (finding: Finding): void => console.log(findingLine(finding));

export const findingLine = ({ severity, message, fix, place }: Finding): string => {
  const line = place?.line === undefined ? '' : `line ${place.line}: `;
  const words = place?.words === undefined ? '' : ` [${place.words}]`;
  return `    ${severity}: ${line}${message}${words}${fix ? ` ${fix}` : ''}`;
};
