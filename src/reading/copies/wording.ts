import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';

/** What the page of a kept copy says around the copy. */
export type CopyWording = {
  untitled: string;
  about: string;
  address: string;
  ledTo: string;
  taken: string;
  ways: Readonly<Record<'capture' | 'upload', string>>;
  tool: string;
  digest: string;
  file: string;
  noWords: string;
};

export const copyWording: Readonly<Record<Language, CopyWording>> = inEach((texts) => texts.copies);
