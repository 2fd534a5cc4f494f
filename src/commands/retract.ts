import type { PayloadRequest } from 'payload';

import type { Edition } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { personOf } from './actor';
import { bumpGeneration } from './bump-generation';
import { executeTransition } from './execute-transition';
import type { Refusal } from './refusal';
import type { Standing, Verb } from './verb';

/** Confirms a proposed retraction: the text stays readable under the notice that was proposed. */
export const retract = (
  req: PayloadRequest,
  { articleId, ...given }: { articleId: number; expectedRevision?: string; reason?: string },
): Promise<Result<Standing, Refusal>> =>
  executeTransition(req, articleId, { event: 'retract', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { edition, transition: { at } }) => ({
    retractedAt: at.toISOString(),
    retractionProposal: null,
    notice: { kind: 'retraction', text: proposedNotice(edition), at: at.toISOString() },
  }),
  after: async (req) => {
    await bumpGeneration(req);
    return ok(undefined);
  },
};

const proposedNotice = (edition: Edition | null): string => {
  const proposal = edition?.retractionProposal as { text?: string } | null | undefined;
  if (!proposal?.text) throw new Error('A retraction without a proposal passed the guards');
  return proposal.text;
};
