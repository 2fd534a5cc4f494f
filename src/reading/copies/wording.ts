import type { Texts } from '@/languages/shape';
import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';

export type CopyWording = Texts['copies'];

export const copyWording: Readonly<Record<Language, CopyWording>> = inEach((texts) => texts.copies);
