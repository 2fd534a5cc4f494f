import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import type { Refusal } from '@/core/refusal';
import { unscheduling } from '../executor/cancel-schedule';
import { executeTransition } from '../executor/execute-transition';
import { issuing } from '../executor/issue-edition';
import type { EditionStatus, Verb } from '../executor/verb';
import type { EventInput } from '../rules/edition-facts';
import type { RequestableEvent } from '../rules/events';
import { forcing } from './force-publish';
import { ratifying } from './ratify';
import { remove } from './remove';
import { retracting } from './retract';
import { scheduling } from './schedule';
import { submitting } from './submit';
import { withdrawing } from './withdraw';

export { remove };

type Command = (req: PayloadRequest, input: EventInput) => Promise<Result<EditionStatus, Refusal>>;

/** The command of an event: what every transition does, and what this one adds. */
const command =
  (event: RequestableEvent, verb: Verb): Command =>
  (req, { articleId, ...given }) =>
    executeTransition(req, articleId, { event, ...given }, verb, personOf(req));

export const submit = command('submit', submitting);

/** Takes a submitted edition back, as long as nobody has decided on it. */
export const recall = command('recall', {});

/** Returns an edition to its authors with a reason; approvals given so far are void. */
export const requestChanges = command('request_changes', { changes: () => ({ approvedAt: null }) });

/** Approves the document under review; the last approval needed makes the edition `approved`. */
export const approve = command('approve', {
  changes: (_req, { transition: { to, at } }) =>
    to === 'approved' ? { approvedAt: at.toISOString() } : {},
});

/** Makes an approved edition a draft again; its approvals are void. */
export const reopen = command('reopen', { changes: () => ({ approvedAt: null }) });

export const schedule = command('schedule', scheduling);

export const unschedule = command('unschedule', unscheduling);

/** Issues the approved document: the stored bytes, never built anew. */
export const publish = command('publish', issuing);

export const forcePublish = command('force_publish', forcing);

export const ratify = command('ratify', ratifying);

/** Opens the next edition of an article. Readers keep the present one until it is published. */
export const newEdition = command('new_edition', {
  changes: (_req, { request: { publicNote } }) => ({ publicNote: publicNote?.trim() || null }),
});

export const withdraw = command('withdraw', withdrawing);

/** Proposes that the live edition be retracted; somebody else has to confirm it. */
export const proposeRetraction = command('propose_retraction', {
  changes: (_req, { request, transition: { at, actor, reason } }) => ({
    retractionProposal: {
      text: request.publicNote?.trim(),
      reason,
      by: actor.name,
      at: at.toISOString(),
    },
  }),
});

export const retract = command('retract', retracting);

/** Gives up an open edition. The text of the article stays, and a live edition is not touched. */
export const discard = command('discard', {});

/** The command behind each event that a person may ask for. */
export const requestEvent: Readonly<Record<RequestableEvent, Command>> = {
  submit,
  recall,
  request_changes: requestChanges,
  approve,
  reopen,
  schedule,
  unschedule,
  publish,
  force_publish: forcePublish,
  ratify,
  new_edition: newEdition,
  withdraw,
  propose_retraction: proposeRetraction,
  retract,
  remove,
  discard,
};
