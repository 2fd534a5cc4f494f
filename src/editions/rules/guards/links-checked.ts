import type { Finding } from '@/platform/finding';
import type { CitationFact, CitedSource } from '../edition-facts';
import { workflowFinding, type WorkflowRule } from '../findings';
import type { Guard } from './guard';

/**
 * Every cited page opens, is kept as a copy, or somebody gave a reason for doing without. A check that is missing counts
 * as failed, and no reason makes up for it: looking costs nothing. Printed works have no link; for a waived
 * citation somebody has taken the responsibility.
 */
export const linksChecked: Guard = ({ edition }) =>
  edition.citations
    .filter(({ status }) => status === 'resolved')
    .flatMap((citation) => citation.sources.flatMap((source) => problemOf(citation, source)));

const problemOf = (citation: CitationFact, source: CitedSource): readonly Finding[] => {
  const rule = source.url === null ? null : ruleFor(source);
  if (rule === null) return [];
  const params = { words: citation.words, title: source.title, url: source.url ?? '' };
  const place = { citationKey: citation.key, words: citation.words, sourceKey: source.key };
  return [workflowFinding(rule, params, place)];
};

const ruleFor = ({ verdict, copy, waived }: CitedSource): WorkflowRule | null => {
  const isCovered = copy === 'kept' || waived.includes('link');
  switch (verdict) {
    case 'alive':
    case 'moved':
      return null;
    case 'unchecked':
      return 'link-unchecked';
    case 'failing':
    case 'dead':
    case 'drifted':
    case 'soft-404':
      return isCovered ? null : 'link-broken';
    case 'blocked':
      return isCovered ? null : 'link-blocked';
  }
};
