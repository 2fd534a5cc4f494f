import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeLoginHook,
} from 'payload';

import { revokeKeysOf } from '@/commands/revoke-api-key';
import type { User } from '@/payload-types';

import { refuseAtDesk } from './refuse-at-desk';

export const refuseInactive: CollectionBeforeLoginHook<User> = ({ user, req }) =>
  user.active === false ? refuseAtDesk(req, 403, 'account-inactive') : user;

export const keepUsers: CollectionBeforeDeleteHook = ({ req }) =>
  refuseAtDesk(req, 409, 'users-stay');

/** Deactivation ends what the person has open: browser sessions, and below the keys of their programs. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data }) =>
  data.active === false ? { ...data, sessions: [] } : data;

export const endKeys: CollectionAfterChangeHook<User> = async ({ doc, req }) => {
  if (doc.active === false) await revokeKeysOf(req, doc.id);
  return doc;
};
