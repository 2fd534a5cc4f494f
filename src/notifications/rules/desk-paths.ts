import type { EventKind } from './event-kinds';

/** Where a notification leads at the desk. */
export const deskPathOf = (article: number, comment?: number | null): string =>
  `/admin/collections/articles/${article}${comment ? `?comment=${comment}` : ''}`;

/** Where an article is reviewed. */
export const roomPathOf = (article: number, comment?: number | null): string =>
  `/admin/review/${article}${comment ? `?comment=${comment}` : ''}`;

/** Where news of an article leads: to the review room where somebody is asked to review, else to the article. */
export const newsPathOf = (what: EventKind, article: number, comment?: number | null): string =>
  toReview.has(what) ? roomPathOf(article) : deskPathOf(article, comment);

const toReview: ReadonlySet<EventKind> = new Set([
  'review_requested',
  'review_again',
  'assigned',
  'overdue',
]);

export const inboxPath = '/admin/inbox';
/** Where a person chooses what they are told about, and how. */
export const channelsPath = '/admin/inbox/channels';
export const accountPath = '/admin/account';
export const administrationLogPath = '/admin/administration-log';

/** One's own account leads to one's own account; what others look after, to the log; nowhere for what is about texts. */
export const administrationPathOf = (what: EventKind): string | null => {
  switch (what) {
    case 'password_changed':
    case 'email_changed':
    case 'rights_changed':
    case 'account_closed':
    case 'sign_in_held':
      return accountPath;
    case 'key_made':
    case 'key_revoked':
      return '/admin/collections/api-keys';
    case 'feed_made':
    case 'feed_revoked':
      return '/admin/calendar?feeds=shown';
    case 'account_of_another':
    case 'policy_changed':
    case 'settings_changed':
    case 'webhook_changed':
      return administrationLogPath;
    default:
      return null;
  }
};
