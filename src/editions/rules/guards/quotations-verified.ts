import type { CitationFact } from '../edition-facts';
import { workflowFinding, type WorkflowRule } from '../findings';
import { citationRulesOf } from '@/reviews/rules/policy';
import type { Guard } from './guard';

/**
 * Quoted words stand in a copy of what they are quoted from, where the policy asks for it. A check that is missing
 * counts as failed, unless there is nothing to look in: a printed work of which nobody made a copy, or a page that may stand
 * without one.
 */
export const quotationsVerified: Guard = ({ edition }) => {
  if (!citationRulesOf(edition.policy).requireVerifiedQuotations) return [];
  return edition.citations
    .filter(({ status }) => status === 'resolved')
    .flatMap((citation) => {
      const rule = ruleFor(citation);
      const { key: citationKey, words } = citation;
      return rule ? [workflowFinding(rule, { words }, { citationKey, words })] : [];
    });
};

const ruleFor = ({ quotation, sources }: CitationFact): WorkflowRule | null => {
  if (!quotation || quotation.waived) return null;
  const hasGround = sources.some(
    ({ url, copy, waived }) => copy === 'kept' || (url !== null && !waived.includes('copy')),
  );
  switch (quotation.verdict) {
    case 'verified':
      return null;
    case 'unchecked':
      return hasGround || sources.length === 0 ? 'quotation-unchecked' : null;
    case 'differs':
      return 'quotation-differs';
    case 'not-found':
      return 'quotation-not-found';
    case 'unreadable':
      return 'quotation-unreadable';
  }
};
