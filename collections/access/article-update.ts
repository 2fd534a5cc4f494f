import type { Access } from 'payload';

import { personOf } from '@/commands/actor';
import { textAccess } from '@/queries/text-access';
import { rolesOf } from './people';

/**
 * Whether the form is open to this person. A save is let through to the hook `guardText`, which
 * decides by the same rule and says why not; access could only say no.
 */
export const articleUpdate: Access = async ({ req, id }) => {
  if (rolesOf(req).length === 0) return false;
  if (req.context.savesText || typeof id !== 'number') return true;
  return (await textAccess(req, id, personOf(req))).mayEdit;
};
