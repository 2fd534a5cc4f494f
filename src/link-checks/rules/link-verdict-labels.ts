import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';
import type { LinkVerdict } from './link-verdicts';

/** What the desk calls each verdict. */
export const verdictLabels: Readonly<Record<LinkVerdict, Record<Language, string>>> = labelsOf(
  inEach((texts) => texts.labels.linkVerdicts),
);
