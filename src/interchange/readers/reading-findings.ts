import { inEach } from '@/languages/texts';
import { catalogueOf } from '@/platform/finding';

/** What opening a file met with: locks, old formats, encodings, and work without an end. */
export const readingRules = catalogueOf(
  {
    'file-protected': 'error',
    'file-old-word': 'error',
    'encoding-recognised': 'notice',
    'zeros-removed': 'notice',
    'file-unreadable': 'error',
    'file-too-demanding': 'error',
    'reader-busy': 'error',
  },
  inEach((texts) => texts.findings.reading),
);
