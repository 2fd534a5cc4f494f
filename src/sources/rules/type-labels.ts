import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';
import type { CslType } from './csl';

/** What the kinds of work are called, at the desk and on readers' pages. */
export const cslTypeLabels: Readonly<Record<CslType, Readonly<Record<Language, string>>>> =
  labelsOf(inEach((texts) => texts.labels.cslTypes));
