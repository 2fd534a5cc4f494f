import { numberFormat, pluralRules } from '@/platform/formats';
import type { Language } from '@/platform/language';
import { fill } from '@/languages/fill';
import type { Plural, Texts } from '@/languages/shape';
import { inEach } from '@/languages/texts';

export { fill } from '@/languages/fill';

export type { Plural } from '@/languages/shape';
export type Messages = Texts['site'];

export const messages = inEach((texts) => texts.site);

/** A text that depends on a number, in the plural form that the language asks for. */
export const countOf = (plural: Plural, count: number, language: Language): string => {
  const form = plural[pluralRules(language).select(count)] ?? plural.other;
  return fill(form, { count: numberFormat(language).format(count) });
};
