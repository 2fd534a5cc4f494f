import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';
import type { EventKind } from './event-kinds';

type Words = Record<Language, string>;

/** One sentence for each kind of event: the line in the inbox and the subject of the letter. */
export const sentences: Record<EventKind, Words> = labelsOf(
  inEach((texts) => texts.letters.sentences),
);

/** What stands before each detail. */
export const labels = labelsOf(inEach((texts) => texts.letters.details));

export const untitled: Words = inEach((texts) => texts.letters.untitled);

/** How a letter ends. */
export const closing: Words = inEach((texts) => texts.letters.closing);

export const openIt: Words = inEach((texts) => texts.letters.openIt);

/** What stands in the day’s letter. */
export const digestWords = {
  ...labelsOf(inEach((texts) => texts.letters.digest)),
  openIt,
};
