import { labelsOf } from '@/languages/labels-of';
import { inEachBasic } from '@/languages/basics';
import type { Language } from '@/platform/language';
import type { LinkVerdict } from './link-verdicts';

/** What the desk calls each verdict. */
export const verdictLabels: Readonly<Record<LinkVerdict, Record<Language, string>>> = labelsOf(
  inEachBasic((basics) => basics.labels.linkVerdicts),
);
