import { inEach } from '@/languages/texts';
import { catalogueOf } from '@/platform/finding';

/** What files of word processors and other programs bring that a text here does not have. */
export const wordProcessorRules = catalogueOf(
  {
    'edit-accepted': 'warning',
    'edit-dropped': 'warning',
    'comment-left-out': 'warning',
    'link-inside-dropped': 'notice',
    'contents-left-out': 'notice',
    'words-missing': 'warning',
    'box-placed': 'notice',
    'running-head-left-out': 'notice',
    'cell-flattened': 'notice',
    'picture-moved': 'notice',
    'bibliography-left-out': 'notice',
    'citation-read': 'notice',
    'macros-left-out': 'warning',
    'archive-unsafe': 'error',
    'text-too-deep': 'error',
    'pages-without-text': 'error',
    'pdf-layout-lost': 'warning',
  },
  inEach((texts) => texts.findings.wordProcessor),
);
