import type { Edition } from '@/payload-types';
import { ok } from '@/platform/result';
import { retractionProposalIn } from '../queries/retraction-proposal';
import { bumpGeneration } from '@/core/bump-generation';
import { cancelSchedule } from '../executor/cancel-schedule';
import { noteOnTranslations } from '../executor/note-on-translations';
import { requestRenditions } from '@/exports/commands/request-renditions';
import type { Verb } from '../executor/verb';

/**
 * Confirms a proposed retraction: the text stays readable under the notice that was proposed, or is so again
 * where it had been withdrawn.
 */
export const retracting: Verb = {
  before: cancelSchedule,
  changes: (_req, { edition, transition: { at } }) => ({
    retractedAt: at.toISOString(),
    withdrawnAt: null,
    retractionProposal: null,
    notice: { kind: 'retraction', text: proposedNotice(edition), at: at.toISOString() },
  }),
  after: async (req, { article, edition, written }) => {
    const note = proposedNotice(edition);
    await noteOnTranslations(req, {
      articleId: article.id,
      editionId: written.edition,
      rule: 'translation-retracted',
      note,
    });
    await requestRenditions(req, article.id);
    await bumpGeneration(req);
    return ok(undefined);
  },
};

const proposedNotice = (edition: Edition | null): string => {
  const proposal = retractionProposalIn(edition?.retractionProposal);
  if (!proposal) throw new Error('A retraction without a proposal passed the guards');
  return proposal.text;
};
