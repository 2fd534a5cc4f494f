import type { Finding } from '@/platform/finding';
import { workflowFinding } from '../findings';
import { citationRulesOf } from '@/reviews/rules/policy';
import type { Guard } from './guard';

/**
 * Of every cited page a copy is kept, or somebody gave a reason for doing without one, where the policy asks for it. A copy
 * of another address is none, nor is one that shows a wall instead of the page. Printed works have no page.
 */
export const sourcesArchived: Guard = ({ edition }) => {
  if (!citationRulesOf(edition.policy).requireSnapshots) return [];
  return edition.citations
    .filter(({ status }) => status === 'resolved')
    .flatMap(({ key, words, sources }) =>
      sources.flatMap(
        ({ url, title, copy, cameInstead, waived, ...source }): readonly Finding[] => {
          if (url === null || copy === 'kept' || waived.includes('copy')) return [];
          const place = { citationKey: key, words, sourceKey: source.key };
          if (cameInstead) {
            return [
              workflowFinding('copy-worthless', { words, title, url, cause: cameInstead }, place),
            ];
          }
          const rule = copy === 'refused' ? 'copy-refused' : 'copy-missing';
          return [workflowFinding(rule, { words, title, url }, place)];
        },
      ),
    );
};
