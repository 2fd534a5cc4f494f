import { approvedHash } from './approved-hash';
import { blockingCommentsResolved } from './blocking-comments-resolved';
import { checklistDone } from './checklist-done';
import { claimsChecked } from './claims-checked';
import { citationsParse } from './citations-parse';
import { citationsResolved } from './citations-resolved';
import { correctionNote } from './correction-note';
import { documentIntact } from './document-intact';
import { editionKind } from './edition-kind';
import { expectedHash } from './expected-hash';
import { futureInstant } from './future-instant';
import type { Guard } from './guard';
import { kindAsSubmitted } from './kind-as-submitted';
import { linksChecked } from './links-checked';
import { noOpenEdition } from './no-open-edition';
import { notAContributor } from './not-a-contributor';
import { notApprovedTwice } from './not-approved-twice';
import { notRemoved } from './not-removed';
import { notTheOneWhoForced } from './not-the-one-who-forced';
import { nothingDecided } from './nothing-decided';
import { publicNoteGiven } from './public-note-given';
import { publishableAtLastStage } from './publishable-at-last-stage';
import { quotationsVerified } from './quotations-verified';
import { quorumMet } from './quorum-met';
import { reasonGiven } from './reason-given';
import { reasonOverNotice } from './reason-over-notice';
import { redirectFits } from './redirect-fits';
import { requiredFields } from './required-fields';
import { retractionProposedByAnother } from './retraction-proposed-by-another';
import { reviewDue } from './review-due';
import { revisionSeen } from './revision-seen';
import { sourcesArchived } from './sources-archived';
import { stageIsTheirs } from './stage-is-theirs';
import { stageLacksApproval } from './stage-lacks-approval';
import { timeHasCome } from './time-has-come';

/** Every guard, by the name that the table uses. A new one: a file, and a line here. */
export const guards = {
  'approved-hash': approvedHash,
  'blocking-comments-resolved': blockingCommentsResolved,
  'checklist-done': checklistDone,
  'claims-checked': claimsChecked,
  'citations-parse': citationsParse,
  'citations-resolved': citationsResolved,
  'correction-note': correctionNote,
  'document-intact': documentIntact,
  'edition-kind': editionKind,
  'expected-hash': expectedHash,
  'future-instant': futureInstant,
  'kind-as-submitted': kindAsSubmitted,
  'links-checked': linksChecked,
  'no-open-edition': noOpenEdition,
  'not-a-contributor': notAContributor,
  'not-approved-twice': notApprovedTwice,
  'not-removed': notRemoved,
  'not-the-one-who-forced': notTheOneWhoForced,
  'nothing-decided': nothingDecided,
  'public-note-given': publicNoteGiven,
  'publishable-at-last-stage': publishableAtLastStage,
  'quorum-met': quorumMet,
  'quotations-verified': quotationsVerified,
  'reason-given': reasonGiven,
  'reason-over-notice': reasonOverNotice,
  'redirect-fits': redirectFits,
  'required-fields': requiredFields,
  'retraction-proposed-by-another': retractionProposedByAnother,
  'review-due': reviewDue,
  'revision-seen': revisionSeen,
  'sources-archived': sourcesArchived,
  'stage-is-theirs': stageIsTheirs,
  'stage-lacks-approval': stageLacksApproval,
  'time-has-come': timeHasCome,
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;
