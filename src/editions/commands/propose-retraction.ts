import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus, Verb } from '../executor/verb';

export type ProposedRetraction = {
  articleId: number;
  expectedRevision?: string;
  /** The notice that readers will find above the text. */
  publicNote?: string;
  reason?: string;
};

/** Proposes that the live edition be retracted; somebody else has to confirm it. */
export const proposeRetraction = (
  req: PayloadRequest,
  { articleId, ...given }: ProposedRetraction,
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'propose_retraction', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { request, transition: { at, actor, reason } }) => ({
    retractionProposal: {
      text: request.publicNote?.trim(),
      reason,
      by: actor.name,
      at: at.toISOString(),
    },
  }),
};
