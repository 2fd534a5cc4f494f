import type { Texts } from '@/languages/shape';
import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';

/** The few words that a file says by itself. */
export type PrintWording = Texts['print']['words'];

export const printWordings: Readonly<Record<Language, PrintWording>> = inEach(
  (texts) => texts.print.words,
);
