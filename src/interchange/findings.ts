import { inEach } from '@/languages/texts';
import { documentRules } from './document-findings';
import { fileRules } from './readers/file-findings';
import { wordProcessorRules } from './readers/word-processor-findings';
import { pictureRules } from './readers/picture-findings';
import { readingRules } from './readers/reading-findings';
import { repairRules } from './repair/findings';
import { findingsOf, type FindingCatalogue, catalogueOf } from '@/platform/finding';

/** What an import could not take over as it was, and why a file was refused. */
export const importRules = {
  ...catalogueOf(
    {
      'link-lost': 'warning',
      'link-not-web': 'warning',
      'mail-address-dropped': 'notice',
      'note-placed': 'notice',
      'note-without-words': 'warning',
      'notes-merged': 'notice',
      'note-edited': 'warning',
      'words-not-found': 'warning',
      'heading-level-changed': 'notice',
      'part-as-text': 'warning',
      'part-left-out': 'warning',
      'format-dropped': 'notice',
      'front-matter-unreadable': 'warning',
      'front-matter-not-used': 'warning',
    },
    inEach((texts) => texts.findings.imports),
  ),
  ...pictureRules,
  ...fileRules,
  ...readingRules,
  ...documentRules,
  ...wordProcessorRules,
};

export const importFinding = findingsOf(importRules);

/** Every rule that an import may report, for saying its findings in another language. */
export const importCatalogue: FindingCatalogue = { ...repairRules, ...importRules };
