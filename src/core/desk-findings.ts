import { inEach } from '@/languages/texts';
import { findingsOf, type FindingCatalogue, catalogueOf } from '@/platform/finding';

export type DeskRule =
  | 'in-use'
  | 'users-stay'
  | 'articles-stay'
  | 'citations-stay'
  | 'written-by-commands'
  | 'file-stays'
  | 'store-unreachable'
  | 'copy-type-unknown'
  | 'account-inactive'
  | 'one-working-copy'
  | 'stale-save'
  | 'revision-missing'
  | 'base-unknown'
  | 'no-bulk-edit'
  | 'embargo-not-yours'
  | 'picture-too-heavy'
  | 'picture-too-large'
  | 'picture-too-intricate'
  | 'picture-unreadable';

/** What the collections themselves refuse, whoever asks and however. */
export const deskCatalogue: FindingCatalogue<DeskRule> = catalogueOf(
  {
    'in-use': 'error',
    'users-stay': 'error',
    'articles-stay': 'error',
    'citations-stay': 'error',
    'written-by-commands': 'error',
    'file-stays': 'error',
    'store-unreachable': 'error',
    'copy-type-unknown': 'error',
    'account-inactive': 'error',
    'stale-save': 'error',
    'revision-missing': 'error',
    'base-unknown': 'error',
    'no-bulk-edit': 'error',
    'embargo-not-yours': 'error',
    'one-working-copy': 'error',
    'picture-too-heavy': 'error',
    'picture-too-large': 'error',
    'picture-too-intricate': 'error',
    'picture-unreadable': 'error',
  },
  inEach((texts) => texts.findings.desk),
);

export const deskFinding = findingsOf(deskCatalogue);
