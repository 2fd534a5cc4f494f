import { isLanguage, languages, type Language } from '@/platform/language';

/** The first language of Accept-Language that we speak. */
export const preferredLanguage = (acceptLanguage: string | null): Language => {
  const wished = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return wished.find(isLanguage) ?? languages[0];
};
