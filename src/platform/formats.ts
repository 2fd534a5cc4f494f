import type { Language } from './language';

/**
 * Formats of `Intl`, each made once: making one takes about a hundred times as long as using it, and a list of fifty texts
 * says fifty dates. There are as many as languages and ways to say something, so nothing has to be forgotten.
 */
const keptBy = <Made>(make: (language: string, options: object) => Made) => {
  const kept = new Map<string, Made>();
  return (language: string, options: object = {}): Made => {
    const key = language + JSON.stringify(options);
    const known = kept.get(key);
    if (known) return known;
    const made = make(language, options);
    kept.set(key, made);
    return made;
  };
};

const dates = keptBy((language, options) => new Intl.DateTimeFormat(language, options));
const numbers = keptBy((language, options) => new Intl.NumberFormat(language, options));
const plurals = keptBy((language) => new Intl.PluralRules(language));
const collators = keptBy((language, options) => new Intl.Collator(language, options));

/** @param locale a language, or a locale for its order of figures, such as `en-CA` */
export const dateFormat = (
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => dates(locale, options);

export const numberFormat = (
  language: Language,
  options?: Intl.NumberFormatOptions,
): Intl.NumberFormat => numbers(language, options);

export const pluralRules = (language: Language): Intl.PluralRules => plurals(language);

export const collator = (language: Language, options?: Intl.CollatorOptions): Intl.Collator =>
  collators(language, options);
