import type { Task } from 'graphile-worker';
import type { BasePayload } from 'payload';
import type { JobName } from '@/core/job-names';
import { describersOf } from '@/sources/commands/describers-of';
import { fetchPolitely } from '@/link-checks/commands/fetch-politely';
import type { Archives } from '@/link-checks/commands/find-archived-copy';
import type { AllowanceNow } from '@/link-checks/fetching/allowance';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';
import { postMessage } from '@/link-checks/fetching/post-message';
import { smtpTransport } from '@/notifications/mail/smtp-transport';
import { env } from '@/platform/env';
import { ensureArchivedCopyIsKnown } from './ensure-archived-copy-is-known';
import { ensureAssignmentIsAnnounced } from './ensure-assignment-is-announced';
import { ensureBackupIsMade } from './ensure-backup-is-made';
import { ensureCommentIsAnnounced } from './ensure-comment-is-announced';
import { ensureCopiesAreJudged } from './ensure-copies-are-judged';
import { ensureDailyLettersAreKept } from './ensure-daily-letters-are-kept';
import { ensureDueLinksAreChecked } from './ensure-due-links-are-checked';
import { ensureEditionIsPublished } from './ensure-edition-is-published';
import { ensureFailedSignInIsLogged } from './ensure-failed-sign-in-is-logged';
import { ensureMailIsSent } from './ensure-mail-is-sent';
import { ensureNoEditionIsForgotten } from './ensure-no-edition-is-forgotten';
import { ensureNoRenditionLingers } from './ensure-no-rendition-lingers';
import { ensureOldTriesAreForgotten } from './ensure-old-tries-are-forgotten';
import { ensureOverdueReviewsAreAnnounced } from './ensure-overdue-reviews-are-announced';
import { ensureNoCopyIsMissing } from './ensure-no-copy-is-missing';
import { ensurePasswordLetterIsKept } from './ensure-password-letter-is-kept';
import { ensureQuotationsAreChecked } from './ensure-quotations-are-checked';
import { ensureRenditionsAreForgotten } from './ensure-renditions-are-forgotten';
import { ensureRenditionsAreMade } from './ensure-renditions-are-made';
import { ensureSearchKnowsNames } from './ensure-search-knows-names';
import { ensureSourceIsArchived } from './ensure-source-is-archived';
import { ensureSourceIsChecked } from './ensure-source-is-checked';
import { ensureSourceIsDescribed } from './ensure-source-is-described';
import { ensureTransitionIsAnnounced } from './ensure-transition-is-announced';
import { ensureWebhookIsDelivered } from './ensure-webhook-is-delivered';

/**
 * Every job by its name. Each is a thin call of one command.
 *
 * @param through what is put before the network when cited pages are asked for: the sites of a demo
 */
export const taskList = (
  payload: BasePayload,
  allowance: AllowanceNow,
  through: (network: FetchPage) => FetchPage = (network) => network,
): Record<JobName, Task<string>> => ({
  'ensure-source-is-checked': ensureSourceIsChecked({
    payload,
    fetch: through(fetchPolitely(payload, { allowance })),
    now: () => new Date(),
  }),
  'ensure-due-links-are-checked': ensureDueLinksAreChecked({ payload, now: () => new Date() }),
  'ensure-source-is-archived': ensureSourceIsArchived({
    payload,
    fetch: through(fetchPolitely(payload, { allowance, timeout: 60_000 })),
    now: () => new Date(),
  }),
  'ensure-copies-are-judged': ensureCopiesAreJudged(payload),
  'ensure-quotations-are-checked': ensureQuotationsAreChecked({ payload, now: () => new Date() }),
  'ensure-no-copy-is-missing': ensureNoCopyIsMissing(payload, archives()),
  'ensure-archived-copy-is-known': ensureArchivedCopyIsKnown({
    payload,
    archives: archives(),
    // An archive that is asked to keep a page answers when it has.
    fetch: fetchPolitely(payload, { allowance, timeout: 120_000 }),
    now: () => new Date(),
  }),
  'ensure-source-is-described': ensureSourceIsDescribed(
    payload,
    describersOf(payload, { allowance }),
  ),
  'ensure-renditions-are-made': ensureRenditionsAreMade(payload),
  'ensure-renditions-are-forgotten': ensureRenditionsAreForgotten,
  'ensure-no-rendition-lingers': ensureNoRenditionLingers(payload),
  'ensure-backup-is-made': ensureBackupIsMade({ payload, now: () => new Date() }),
  'ensure-old-tries-are-forgotten': ensureOldTriesAreForgotten(payload),
  'ensure-search-knows-names': ensureSearchKnowsNames(payload),
  'ensure-transition-is-announced': ensureTransitionIsAnnounced(payload),
  'ensure-edition-is-published': ensureEditionIsPublished(payload),
  'ensure-no-edition-is-forgotten': ensureNoEditionIsForgotten(payload),
  'ensure-comment-is-announced': ensureCommentIsAnnounced(payload),
  'ensure-assignment-is-announced': ensureAssignmentIsAnnounced(payload),
  'ensure-overdue-reviews-are-announced': ensureOverdueReviewsAreAnnounced({
    payload,
    now: () => new Date(),
  }),
  'ensure-daily-letters-are-kept': ensureDailyLettersAreKept({ payload, now: () => new Date() }),
  'ensure-mail-is-sent': ensureMailIsSent({
    payload,
    transport: mailTransport(),
    from: env().mailFrom,
    now: () => new Date(),
  }),
  'ensure-password-letter-is-kept': ensurePasswordLetterIsKept({ payload, now: () => new Date() }),
  'ensure-failed-sign-in-is-logged': ensureFailedSignInIsLogged(payload),
  'ensure-webhook-is-delivered': ensureWebhookIsDelivered({
    payload,
    post: async (url, message) => postMessage(url, message, { allowance: await allowance() }),
    now: () => new Date(),
    random: Math.random,
  }),
});

const archives = (): Archives => ({
  timeGate: env().mementoTimeGate,
  saveUrl: env().archiveSaveUrl,
});

const mailTransport = () => {
  const { smtpUrl } = env();
  return smtpUrl === undefined ? null : smtpTransport(smtpUrl);
};
