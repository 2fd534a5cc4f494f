import { labelsOf } from '@/languages/labels-of';
import { inEachBasic } from '@/languages/basics';
import type { Language } from '@/platform/language';
import type { PageFault } from './page-faults';

/** What came instead of a page, as part of a sentence. */
export const pageFaultWords: Readonly<Record<PageFault, Readonly<Record<Language, string>>>> =
  labelsOf(inEachBasic((basics) => basics.labels.pageFaults));
