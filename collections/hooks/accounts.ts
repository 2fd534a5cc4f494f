import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeLoginHook,
} from 'payload';

import { deskFinding } from '@/commands/desk-findings';
import type { User } from '@/payload-types';

import { throwRefusal } from './throw-refusal';

export const refuseInactive: CollectionBeforeLoginHook<User> = ({ user }) =>
  user.active === false
    ? throwRefusal({ status: 403, findings: [deskFinding('account-inactive')] })
    : user;

export const keepUsers: CollectionBeforeDeleteHook = () =>
  throwRefusal({ status: 409, findings: [deskFinding('users-stay')] });

/** Deactivation ends what the person has open: browser sessions and the API key. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data }) =>
  data.active === false
    ? { ...data, sessions: [], enableAPIKey: false, apiKey: null, apiKeyIndex: null }
    : data;
