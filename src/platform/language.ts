import { languages, type Language } from '@/languages/basics';

export { languages, type Language } from '@/languages/basics';

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);

/** The first language of Accept-Language that we speak. */
export const preferredLanguage = (acceptLanguage: string | null): Language =>
  acceptedLanguage(acceptLanguage) ?? languages[0];

type Headers = { get: (name: string) => string | null };

/**
 * The language to answer a person in: that of the desk as their browser shows it (Payload's cookie, else
 * Accept-Language), else the one of their account, for programs that name none.
 */
export const languageOf = (
  headers: Headers | undefined,
  user: { language?: string | null } | null | undefined,
): Language => {
  const cookie = /(?:^|;\s*)payload-lng=(\w+)/.exec(headers?.get('cookie') ?? '')?.[1];
  const shown = [cookie, acceptedLanguage(headers?.get('accept-language') ?? null)];
  return [...shown, user?.language].find(isLanguage) ?? languages[0];
};

const acceptedLanguage = (acceptLanguage: string | null): Language | undefined =>
  (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLanguage);
