import type { Access } from 'payload';

import { publicPortraits } from '@/reading/queries/public-portraits';
import { rolesOf } from './people';
import { namedByPublicEditions } from './strangers';

/** Strangers get a picture, its record and its file, only where a public edition shows it. */
export const mediaRead: Access = async ({ req }) => {
  if (rolesOf(req).length > 0) return true;
  if (req.payloadAPI === 'GraphQL') return false;
  return { or: [namedByPublicEditions, { id: { in: await publicPortraits(req) } }] };
};
