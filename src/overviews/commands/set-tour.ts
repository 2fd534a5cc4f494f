import type { PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { workflowFinding } from '@/editions/rules/findings';
import { ok, type Result } from '@/platform/result';
import { tourKey } from '../queries/wants-tour';

/** Notes whether the person behind the request is to be shown around, or has seen enough. */
export const setTour = async (
  req: PayloadRequest,
  isWanted: boolean,
): Promise<Result<{ isWanted: boolean }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  return inTransaction(req, async () => {
    await noteTour(req, Number(person.id), isWanted);
    return ok({ isWanted });
  });
};

/** Whoever is new at the desk is shown around when they come. */
export const welcome = (req: PayloadRequest, person: number): Promise<void> =>
  noteTour(req, person, true);

const noteTour = async (req: PayloadRequest, person: number, isWanted: boolean): Promise<void> => {
  const user = { relationTo: 'users', value: person };
  await req.payload.db.upsert({
    collection: 'payload-preferences',
    data: { key: tourKey, user, value: { isWanted } },
    req,
    where: {
      and: [
        { key: { equals: tourKey } },
        { 'user.relationTo': { equals: 'users' } },
        { 'user.value': { equals: person } },
      ],
    },
  });
};
