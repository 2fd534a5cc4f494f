import type { TaskList } from 'graphile-worker';
import type { BasePayload } from 'payload';
import { jobNames } from '@/core/job-names';
import { describersOf } from '@/sources/commands/describers-of';
import { fetchPolitely } from '@/link-checks/commands/fetch-politely';
import type { Archives } from '@/link-checks/commands/find-archived-copy';
import type { AllowanceNow } from '@/link-checks/fetching/allowance';
import { postMessage } from '@/link-checks/fetching/post-message';
import { smtpTransport } from '@/notifications/mail/smtp-transport';
import { env } from '@/platform/env';
import { ensureArchivedCopyIsKnown } from './ensure-archived-copy-is-known';
import { ensureAssignmentIsAnnounced } from './ensure-assignment-is-announced';
import { ensureCommentIsAnnounced } from './ensure-comment-is-announced';
import { ensureCopiesAreJudged, ensureCopiesAreJudgedTask } from './ensure-copies-are-judged';
import {
  ensureDueLinksAreChecked,
  ensureDueLinksAreCheckedTask,
} from './ensure-due-links-are-checked';
import { ensureEditionIsPublished } from './ensure-edition-is-published';
import { ensureFailedSignInIsLogged } from './ensure-failed-sign-in-is-logged';
import { ensureMailIsSent } from './ensure-mail-is-sent';
import {
  ensureNoEditionIsForgotten,
  ensureNoEditionIsForgottenTask,
} from './ensure-no-edition-is-forgotten';
import {
  ensureNoRenditionLingers,
  ensureNoRenditionLingersTask,
} from './ensure-no-rendition-lingers';
import {
  ensureOldTriesAreForgotten,
  ensureOldTriesAreForgottenTask,
} from './ensure-old-tries-are-forgotten';
import {
  ensureOverdueReviewsAreAnnounced,
  ensureOverdueReviewsAreAnnouncedTask,
} from './ensure-overdue-reviews-are-announced';
import { ensureNoCopyIsMissing, ensureNoCopyIsMissingTask } from './ensure-no-copy-is-missing';
import { ensurePasswordLetterIsKept } from './ensure-password-letter-is-kept';
import { ensureQuotationsAreChecked } from './ensure-quotations-are-checked';
import { ensureRenditionsAreForgotten } from './ensure-renditions-are-forgotten';
import { ensureRenditionsAreMade } from './ensure-renditions-are-made';
import { ensureSearchKnowsNames } from './ensure-search-knows-names';
import { ensureSourceIsArchived } from './ensure-source-is-archived';
import { ensureSourceIsChecked, ensureSourceIsCheckedTask } from './ensure-source-is-checked';
import { ensureSourceIsDescribed } from './ensure-source-is-described';
import { ensureTransitionIsAnnounced } from './ensure-transition-is-announced';
import { ensureWebhookIsDelivered } from './ensure-webhook-is-delivered';

/** Every job by the name under which commands enqueue it. Each is a thin call of one command. */
export const taskList = (payload: BasePayload, allowance: AllowanceNow): TaskList => ({
  [ensureSourceIsCheckedTask]: ensureSourceIsChecked({
    payload,
    fetch: fetchPolitely(payload, { allowance }),
    now: () => new Date(),
  }),
  [ensureDueLinksAreCheckedTask]: ensureDueLinksAreChecked({ payload, now: () => new Date() }),
  [jobNames.sourceIsArchived]: ensureSourceIsArchived({
    payload,
    fetch: fetchPolitely(payload, { allowance, timeout: 60_000 }),
    now: () => new Date(),
  }),
  [ensureCopiesAreJudgedTask]: ensureCopiesAreJudged(payload),
  [jobNames.quotationsAreChecked]: ensureQuotationsAreChecked({ payload, now: () => new Date() }),
  [ensureNoCopyIsMissingTask]: ensureNoCopyIsMissing(payload, archives()),
  [jobNames.archivedCopyIsKnown]: ensureArchivedCopyIsKnown({
    payload,
    archives: archives(),
    // An archive that is asked to keep a page answers when it has.
    fetch: fetchPolitely(payload, { allowance, timeout: 120_000 }),
    now: () => new Date(),
  }),
  [jobNames.sourceIsDescribed]: ensureSourceIsDescribed(
    payload,
    describersOf(payload, { allowance }),
  ),
  [jobNames.renditionsAreMade]: ensureRenditionsAreMade(payload),
  [jobNames.renditionsAreForgotten]: ensureRenditionsAreForgotten,
  [ensureNoRenditionLingersTask]: ensureNoRenditionLingers(payload),
  [ensureOldTriesAreForgottenTask]: ensureOldTriesAreForgotten(payload),
  [jobNames.searchKnowsNames]: ensureSearchKnowsNames(payload),
  [jobNames.transitionIsAnnounced]: ensureTransitionIsAnnounced(payload),
  [jobNames.editionIsPublished]: ensureEditionIsPublished(payload),
  [ensureNoEditionIsForgottenTask]: ensureNoEditionIsForgotten(payload),
  [jobNames.commentIsAnnounced]: ensureCommentIsAnnounced(payload),
  [jobNames.assignmentIsAnnounced]: ensureAssignmentIsAnnounced(payload),
  [ensureOverdueReviewsAreAnnouncedTask]: ensureOverdueReviewsAreAnnounced({
    payload,
    now: () => new Date(),
  }),
  [jobNames.mailIsSent]: ensureMailIsSent({
    payload,
    transport: mailTransport(),
    from: env().mailFrom,
    now: () => new Date(),
  }),
  [jobNames.passwordLetterIsKept]: ensurePasswordLetterIsKept({ payload, now: () => new Date() }),
  [jobNames.failedSignInIsLogged]: ensureFailedSignInIsLogged(payload),
  [jobNames.webhookIsDelivered]: ensureWebhookIsDelivered({
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
