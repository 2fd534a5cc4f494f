import { inEach } from '@/languages/texts';
import { type FindingCatalogue, catalogueOf } from '@/platform/finding';

export type PolicyRule =
  | 'stage-without-people'
  | 'stage-out-of-reach'
  | 'stage-named-twice'
  | 'stage-nameless'
  | 'first-stage-alongside'
  | 'kind-without-stage'
  | 'policy-without-stages';

/** What can be wrong with the rules of the review themselves. */
export const policyCatalogue: FindingCatalogue<PolicyRule> = catalogueOf(
  {
    'policy-without-stages': 'error',
    'stage-without-people': 'error',
    'stage-out-of-reach': 'error',
    'stage-named-twice': 'error',
    'stage-nameless': 'error',
    'first-stage-alongside': 'error',
    'kind-without-stage': 'error',
  },
  inEach((texts) => texts.findings.policy),
);
