import type { TaskList } from 'graphile-worker';
import type { BasePayload } from 'payload';
import { effects } from '@/core/effects';
import { describersOf } from '@/sources/commands/describers-of';
import { fetchPolitely } from '@/link-checks/commands/fetch-politely';
import type { Archives } from '@/link-checks/commands/find-archived-copy';
import type { AllowanceNow } from '@/link-checks/fetching/allowance';
import { postMessage } from '@/link-checks/fetching/post-message';
import { smtpTransport } from '@/notifications/mail/smtp-transport';
import { env } from '@/platform/env';
import { ensureArchivedCopyIsKnown } from './ensure-archived-copy-is-known';
import { ensureAssignmentIsTold } from './ensure-assignment-is-told';
import { ensureCommentIsTold } from './ensure-comment-is-told';
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
  ensureOverdueReviewsAreTold,
  ensureOverdueReviewsAreToldTask,
} from './ensure-overdue-reviews-are-told';
import { ensureNoCopyIsMissing, ensureNoCopyIsMissingTask } from './ensure-no-copy-is-missing';
import { ensurePasswordLetterIsKept } from './ensure-password-letter-is-kept';
import { ensureQuotationsAreChecked } from './ensure-quotations-are-checked';
import { ensureRenditionsAreForgotten } from './ensure-renditions-are-forgotten';
import { ensureRenditionsAreMade } from './ensure-renditions-are-made';
import { ensureSearchKnowsNames } from './ensure-search-knows-names';
import { ensureSourceIsArchived } from './ensure-source-is-archived';
import { ensureSourceIsChecked, ensureSourceIsCheckedTask } from './ensure-source-is-checked';
import { ensureSourceIsDescribed } from './ensure-source-is-described';
import { ensureTransitionIsTold } from './ensure-transition-is-told';
import { ensureWebhookIsDelivered } from './ensure-webhook-is-delivered';

/** Every job by the name under which commands enqueue it. Each is a thin call of one command. */
export const taskList = (payload: BasePayload, allowance: AllowanceNow): TaskList => ({
  [ensureSourceIsCheckedTask]: ensureSourceIsChecked({
    payload,
    fetch: fetchPolitely(payload, { allowance }),
    now: () => new Date(),
  }),
  [ensureDueLinksAreCheckedTask]: ensureDueLinksAreChecked({ payload, now: () => new Date() }),
  [effects.sourceIsArchived]: ensureSourceIsArchived({
    payload,
    fetch: fetchPolitely(payload, { allowance, timeout: 60_000 }),
    now: () => new Date(),
  }),
  [ensureCopiesAreJudgedTask]: ensureCopiesAreJudged(payload),
  [effects.quotationsAreChecked]: ensureQuotationsAreChecked({ payload, now: () => new Date() }),
  [ensureNoCopyIsMissingTask]: ensureNoCopyIsMissing(payload, archives()),
  [effects.archivedCopyIsKnown]: ensureArchivedCopyIsKnown({
    payload,
    archives: archives(),
    // An archive that is asked to keep a page answers when it has.
    fetch: fetchPolitely(payload, { allowance, timeout: 120_000 }),
    now: () => new Date(),
  }),
  [effects.sourceIsDescribed]: ensureSourceIsDescribed(
    payload,
    describersOf(payload, { allowance }),
  ),
  [effects.renditionsAreMade]: ensureRenditionsAreMade(payload),
  [effects.renditionsAreForgotten]: ensureRenditionsAreForgotten,
  [ensureNoRenditionLingersTask]: ensureNoRenditionLingers(payload),
  [ensureOldTriesAreForgottenTask]: ensureOldTriesAreForgotten(payload),
  [effects.searchKnowsNames]: ensureSearchKnowsNames(payload),
  [effects.transitionIsTold]: ensureTransitionIsTold(payload),
  [effects.editionIsPublished]: ensureEditionIsPublished(payload),
  [ensureNoEditionIsForgottenTask]: ensureNoEditionIsForgotten(payload),
  [effects.commentIsTold]: ensureCommentIsTold(payload),
  [effects.assignmentIsTold]: ensureAssignmentIsTold(payload),
  [ensureOverdueReviewsAreToldTask]: ensureOverdueReviewsAreTold({
    payload,
    now: () => new Date(),
  }),
  [effects.mailIsSent]: ensureMailIsSent({
    payload,
    transport: mailTransport(),
    from: env().mailFrom,
    now: () => new Date(),
  }),
  [effects.passwordLetterIsKept]: ensurePasswordLetterIsKept({ payload, now: () => new Date() }),
  [effects.failedSignInIsLogged]: ensureFailedSignInIsLogged(payload),
  [effects.webhookIsDelivered]: ensureWebhookIsDelivered({
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
