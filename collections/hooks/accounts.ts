import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeLoginHook,
} from 'payload';

import type { User } from '@/payload-types';

import { refuseAtDesk } from './refuse-at-desk';

export const refuseInactive: CollectionBeforeLoginHook<User> = ({ user, req }) =>
  user.active === false ? refuseAtDesk(req, 403, 'account-inactive') : user;

export const keepUsers: CollectionBeforeDeleteHook = ({ req }) =>
  refuseAtDesk(req, 409, 'users-stay');

/** Deactivation ends what the person has open: browser sessions and the API key. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data }) =>
  data.active === false
    ? { ...data, sessions: [], enableAPIKey: false, apiKey: null, apiKeyIndex: null }
    : data;
