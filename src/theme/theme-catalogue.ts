import { inEachBasic } from '@/languages/basics';
import { type FindingCatalogue, catalogueOf } from '@/platform/finding';

export type LookRule =
  'no-colour' | 'accent-unreadable' | 'dark-accent-unreadable' | 'paper-too-dark';

/**
 * What can be wrong with the colours of a publication. Ratios as in WCAG 2.2, without its colon: the desk's messages take
 * what follows one for a list.
 */
export const themeCatalogue: FindingCatalogue<LookRule> = catalogueOf(
  {
    'no-colour': 'error',
    'accent-unreadable': 'error',
    'dark-accent-unreadable': 'error',
    'paper-too-dark': 'error',
  },
  inEachBasic((basics) => basics.findings.theme),
);
