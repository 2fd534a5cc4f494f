/** One sentence for each kind of event: the line in the inbox and the subject of the letter. */
export const sentences = {
  review_requested: 'Please review “{title}”',
  review_again: 'The text changed, please review it again: “{title}”',
  assigned: 'You are asked to review “{title}”',
  ratification_due: 'Published without review, which is now due: “{title}”',
  changes_requested: 'Changes are requested: “{title}”',
  approved: 'Approved: “{title}”',
  ratified: 'Confirmed after publication: “{title}”',
  scheduled: 'Scheduled: “{title}”',
  unscheduled: 'No longer scheduled: “{title}”',
  publish_failed: 'The publication failed: “{title}”',
  published: 'Published: “{title}”',
  force_published: 'Published without review: “{title}”',
  withdrawn: 'Withdrawn from readers: “{title}”',
  retracted: 'Retracted: “{title}”',
  removed: 'Removed: “{title}”',
  retraction_proposed: 'A retraction is proposed and needs a second person: “{title}”',
  mentioned: 'You are mentioned in a comment on “{title}”',
  answered: 'Your comment on “{title}” was answered',
  overdue: 'A review is overdue: “{title}”',
  translation_affected:
    'What readers see of the original changed, look at the translation: “{title}”',
  password_changed: 'The password of your account was changed',
  email_changed: 'The e-mail address of your account was changed',
  rights_changed: 'The rights of your account were changed',
  account_closed: 'Your account was closed',
  sign_in_held: 'Somebody tries passwords for your account; they are slowed down',
  key_made: 'A key was made that acts for you: “{title}”',
  key_revoked: 'A key of yours was revoked: “{title}”',
  feed_made: 'An address was made under which calendars read what you may see at the desk',
  feed_revoked: 'An address of yours for calendars was revoked',
  account_of_another: 'An account was made, or its rights or password changed: “{title}”',
  policy_changed: 'The editorial policy was changed',
  settings_changed: 'Settings were changed: “{title}”',
  webhook_changed: 'A webhook was made, changed or deleted: “{title}”',
};

/** What stands before each detail. */
export const details = {
  who: 'Who',
  stages: 'Stage',
  reason: 'Reason',
  publicNote: 'What readers are told',
  dueAt: 'Due',
  scheduledFor: 'Appears',
  lateBy: 'Later than planned by',
  words: 'Comment',
  original: 'Original',
};

export const untitled = 'Untitled';

/** How a letter ends. */
export const closing =
  'You get this letter because of your work at {publication}. What reaches you, and how:';

export const openIt = 'Open it';

export const password = {
  subject: 'A new password for {publication}',
  before: 'Somebody, probably you, asked for a new password for {publication}. Choose it here:',
  kept: '[The address is made as this letter leaves, and kept nowhere.]',
  after: 'The address works once, for an hour. If it was not you, nothing needs to be done.',
};

/** To administrators, about a backup by the clock. */
export const backup = {
  subject: '{publication}: the backup is not in order',
  failed:
    'The backup that was due at {time} could not be made, although it was tried {tries} times:',
  faulty: 'The backup of {time} was made, but is not in order:',
  after:
    'The backups before it are still there. What to do stands in docs/operations.md, “Backups”.',
};

/** The day’s letter. */
export const digest = {
  subject: '{publication}, {day}. Unread: {count}',
  opening: 'This came for you and is still unread:',
  publication: 'The publication',
  all: 'Unread in all: {count}.',
  inbox: 'Open the inbox',
  settings: 'Choose',
};
