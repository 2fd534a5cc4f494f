import type {
  CollectionAfterChangeHook,
  CollectionAfterLogoutHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeLoginHook,
} from 'payload';

import { holdAccounts } from '@/accounts/commands/hold-accounts';
import { revokeKeysOf } from '@/accounts/commands/revoke-api-key';
import { revokeFeedsOf } from '@/overviews/commands/calendar-feeds';
import type { User } from '@/payload-types';

import { refuseAtDesk } from './refuse-at-desk';

export const refuseInactive: CollectionBeforeLoginHook<User> = ({ user, req }) =>
  user.active === false ? refuseAtDesk(req, 403, 'account-inactive') : user;

export const keepUsers: CollectionBeforeDeleteHook = ({ req }) =>
  refuseAtDesk(req, 409, 'users-stay');

/**
 * Deactivation ends what the person has open: browser sessions, and below the keys of their programs and the addresses
 * that calendars read. Another address or password ends all sessions but the one in which it was chosen.
 */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req }) => {
  if (data.active === false) return { ...data, sessions: [] };
  const isNewAddress = data.email !== undefined && data.email !== originalDoc?.email;
  if (!originalDoc || !isNewAddress) return data;
  const { id, _sid } = (req.user ?? {}) as { id?: number; _sid?: string };
  const here = id === originalDoc.id ? _sid : undefined;
  const sessions = (originalDoc.sessions ?? []).filter((session) => session.id === here);
  return { ...data, sessions };
};

export const endKeys: CollectionAfterChangeHook<User> = async ({ doc, req }) => {
  if (doc.active !== false) return doc;
  await revokeKeysOf(req, doc.id);
  await revokeFeedsOf(req, doc.id);
  return doc;
};

/** Between the beginning of a logout and where Payload reads whose session it ends: its only hook. */
export const holdLeaver: CollectionAfterLogoutHook<User> = async ({ req }) => {
  if (req.user) await holdAccounts(req, { id: req.user.id });
};
