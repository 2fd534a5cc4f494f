import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';

/** What is done about accounts, keys, the policy and settings, and who comes in. */
export const administrationEvents = [
  'account_made',
  'account_changed',
  'email_changed',
  'password_changed',
  'password_link_asked',
  'password_reset',
  'rights_changed',
  'account_released',
  'signed_in',
  'sign_in_failed',
  'sign_in_held',
  'key_made',
  'key_revoked',
  'feed_made',
  'feed_revoked',
  'webhook_made',
  'webhook_changed',
  'webhook_secret_changed',
  'webhook_deleted',
  'policy_changed',
  'settings_changed',
  'job_tried_again',
] as const;
export type AdministrationEvent = (typeof administrationEvents)[number];

export const administrationEventLabels = labelsOf<AdministrationEvent>(
  inEach((texts) => texts.labels.administrationEvents),
);

/** What an entry is about. */
export const administrationSubjects = [
  'account',
  'key',
  'feed',
  'webhook',
  'settings',
  'job',
] as const;
export type AdministrationSubject = (typeof administrationSubjects)[number];

/** By what road it was done: a person's session, a program's key, the terminal of the server, or nobody known. */
export const administrationRoads = ['session', 'key', 'server', 'stranger'] as const;
export type AdministrationRoad = (typeof administrationRoads)[number];

export const administrationRoadLabels = labelsOf<AdministrationRoad>(
  inEach((texts) => texts.labels.administrationRoads),
);
