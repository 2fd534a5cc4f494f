/** Languages of the interface and of articles, as BCP 47 tags. The first is the fallback. */
export const languages = ['en', 'ru', 'be'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);
