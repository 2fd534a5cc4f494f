import { inEach } from '@/languages/texts';
import { catalogueOf } from '@/platform/finding';

/** Why nothing came of a file, and what came of it beside its text. */
export const fileRules = catalogueOf(
  {
    'file-missing': 'error',
    'file-empty': 'error',
    'file-too-large': 'error',
    'file-not-text': 'error',
    'format-unknown': 'error',
    'already-imported': 'error',
    'already-imported-hidden': 'error',
    'import-failed': 'error',
    'too-many-files': 'error',
    'one-file-into-article': 'error',
    'one-file-at-once': 'error',
    'import-number-unreadable': 'error',
    'citation-note-differs': 'notice',
    'bylines-differ': 'notice',
    'own-lines-left-out': 'notice',
    'topic-unknown': 'warning',
    'author-created': 'warning',
  },
  inEach((texts) => texts.findings.file),
);
