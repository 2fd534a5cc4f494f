import { labelsOf } from '@/languages/labels-of';
import { inEachBasic } from '@/languages/basics';

/** What people of the desk are told about, in the order in which they choose. */
export const notificationKinds = [
  'review_requested',
  'changes_requested',
  'approved',
  'scheduled',
  'publish_failed',
  'published',
  'withdrawn',
  'mentioned',
  'overdue',
  'retraction_proposed',
  'translation_affected',
] as const;

/** Also what everybody hears whom it concerns: nobody chooses not to know that their password was changed. */
export const allNotificationKinds = [...notificationKinds, 'administration'] as const;
export type NotificationKind = (typeof allNotificationKinds)[number];

/** What each kind is called in lists and settings. */
export const notificationKindLabels = labelsOf<NotificationKind>(
  inEachBasic((basics) => basics.labels.notificationKinds),
);
