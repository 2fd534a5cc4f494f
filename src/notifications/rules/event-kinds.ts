import type { Finding } from '@/platform/finding';
import type { NotificationKind } from '@/editions/rules/notification-kinds';

/** What exactly people hear, more finely than they choose by: each has words of its own. */
export const kindOf = {
  review_requested: 'review_requested',
  review_again: 'review_requested',
  assigned: 'review_requested',
  ratification_due: 'review_requested',
  changes_requested: 'changes_requested',
  approved: 'approved',
  ratified: 'approved',
  scheduled: 'scheduled',
  unscheduled: 'scheduled',
  publish_failed: 'publish_failed',
  published: 'published',
  force_published: 'published',
  withdrawn: 'withdrawn',
  retracted: 'withdrawn',
  removed: 'withdrawn',
  retraction_proposed: 'retraction_proposed',
  mentioned: 'mentioned',
  answered: 'mentioned',
  overdue: 'overdue',
  translation_affected: 'translation_affected',
  password_changed: 'administration',
  email_changed: 'administration',
  rights_changed: 'administration',
  account_closed: 'administration',
  sign_in_held: 'administration',
  key_made: 'administration',
  key_revoked: 'administration',
  feed_made: 'administration',
  feed_revoked: 'administration',
  account_of_another: 'administration',
  policy_changed: 'administration',
  settings_changed: 'administration',
  webhook_changed: 'administration',
} as const satisfies Record<string, NotificationKind>;
export type EventKind = keyof typeof kindOf;

/** What a notification says beyond its kind; kept with it as data, so that it can be said in any language. */
export type EventData = {
  what: EventKind;
  reason?: string;
  /** Why a publication failed: said in the language of whoever reads it. */
  findings?: readonly Finding[];
  /** What readers are told. */
  publicNote?: string;
  /** Names of the stages of the review. */
  stages?: readonly string[];
  /** Instants, ISO 8601. */
  dueAt?: string;
  scheduledFor?: string;
  /** Seconds by which a publication came late. */
  lateBy?: number;
  /** Of a comment. */
  words?: string;
  /** Of accounts and settings: whose, or which. */
  subject?: string;
  /** Of a translation: the title of the text that it translates. */
  original?: string;
};
