import type { PayloadRequest } from 'payload';

import type { Citation } from '@/payload-types';
import { text } from './sent';

export const keyOf = ({ routeParams }: PayloadRequest): string => text(routeParams?.key) ?? '';

/** The citation `:key` of the address as it stands, if the person may know of it. */
export const citationSeen = async (req: PayloadRequest): Promise<Citation | null> => {
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { key: { equals: keyOf(req) } },
    limit: 1,
    depth: 0,
    req,
    overrideAccess: false,
  });
  return docs[0] ?? null;
};
